import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError } from '#src/server/importers/http/fetch-error.ts';

/** What is asked for; anything else that comes is refused. */
export const acceptedEncodings = 'gzip, deflate, br';

function decompressed(reply: IncomingMessage): Readable {
  const encoding = (reply.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const through = (decoder: NodeJS.ReadWriteStream & Readable) =>
    // The reader of the decoder hears of every failure, this one included.
    pipeline(reply, decoder, () => undefined);
  switch (encoding) {
    case '':
    case 'identity':
      return reply;
    case 'gzip':
    case 'x-gzip':
      return through(createGunzip());
    case 'deflate':
      return through(createInflate());
    case 'br':
      return through(createBrotliDecompress());
    default:
      throw new FetchError('unreadable', `the reply has the unknown encoding "${encoding}"`);
  }
}

/**
 * The body of a reply, decompressed. @param maxBytes counted after decompression, so that neither a
 * compressed bomb nor an endless reply gets further
 * @throws FetchError too_large, unreadable; the socket's own error where the connection breaks
 */
export async function readReplyBody(reply: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of decompressed(reply)) {
      size += part.length;
      if (size > maxBytes) {
        throw new FetchError('too_large', `the reply is larger than ${maxBytes} bytes`);
      }
      parts.push(part);
    }
  } catch (error) {
    reply.destroy();
    const isBroken =
      error instanceof Error &&
      'code' in error &&
      /^Z_|^ERR__?BROTLI|^ERR_BROTLI/.test(String(error.code));
    if (isBroken)
      throw new FetchError('unreadable', 'the reply cannot be decompressed', { cause: error });
    throw error;
  }
  return Buffer.concat(parts, size);
}
