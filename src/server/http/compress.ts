import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createMiddleware } from 'hono/factory';
import { parseAccept } from 'hono/utils/accept';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';

export type Encoding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const gunzipable = promisify(gzip);

/** The encoding to answer in; brotli where the browser takes it. @param header Accept-Encoding */
export function chooseEncoding(header: string | undefined): Encoding | undefined {
  if (header === undefined) return undefined;
  const accepted = parseAccept(header);
  const takes = (name: string) =>
    accepted.some(({ type, q }) => type.toLowerCase() === name && q > 0);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
}

/** Whether a type of content gets smaller at all. */
export function isCompressible(contentType: string | null): boolean {
  return contentType !== null && COMPRESSIBLE_CONTENT_TYPE_REGEX.test(contentType);
}

/** Compresses off the main thread. @param quality 1 to 11 for brotli; gzip takes at most 9 */
export function compressBytes(
  bytes: Uint8Array,
  encoding: Encoding,
  quality: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'gzip') return gunzipable(bytes, { level: Math.min(9, quality) });
  return brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
}

const smallest = 1_000;

/**
 * Compresses pages and JSON on their way out; Hono's `compress` knows no brotli. Answers are complete
 * when they come here, so nothing is lost by taking them whole.
 */
export const compress = createMiddleware(async (c, next) => {
  await next();
  const { res } = c;
  const isNotModified = res.status === 304;
  if (isNotModified || isCompressible(res.headers.get('content-type'))) {
    res.headers.append('vary', 'Accept-Encoding');
  }
  const encoding = chooseEncoding(c.req.header('accept-encoding'));
  const isWanted =
    encoding !== undefined &&
    c.req.method !== 'HEAD' &&
    res.body !== null &&
    res.status !== 206 &&
    !res.headers.has('content-encoding') &&
    isCompressible(res.headers.get('content-type'));
  if (!isWanted) return;
  const bytes = new Uint8Array(await res.arrayBuffer());
  const isSmall = bytes.byteLength < smallest;
  const body = isSmall ? bytes : await compressBytes(bytes, encoding, 5);
  const headers = new Headers(res.headers);
  headers.delete('content-length');
  if (!isSmall) headers.set('content-encoding', encoding);
  c.res = undefined;
  c.res = new Response(body, { status: res.status, headers });
});
