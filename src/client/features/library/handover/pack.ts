import { OpenError, sealBytes } from '#src/client/features/library/handover/seal.ts';
import {
  type Library,
  mostLibraryBytes,
  parseLibraryText,
} from '#src/client/features/library/transfer.ts';
import { limits } from '#src/contract/limits.ts';

/** A library as it travels, and how many of its oldest entries had no room. */
export type Packed = { bytes: Uint8Array<ArrayBuffer>; library: Library; left: number };

async function compress(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @throws OpenError content, for what was not compressed so, or is more than anybody keeps */
async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      // A few bytes can be made to stand for gigabytes.
      if (size > mostLibraryBytes) throw new OpenError('content');
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    void reader.cancel().catch(() => {});
    throw new OpenError('content', { cause });
  }
}

/** The newest of the history, else of what is saved: at most this share of it, and one less at least. */
function shorten(library: Library, share: number): Library {
  const list = library.read.length > 0 ? 'read' : 'saved';
  const count = Math.floor(library[list].length * Math.min(share, 0.95));
  return { ...library, [list]: library[list].slice(0, count) };
}

/**
 * Compresses a library. Where it has no room, the oldest of the history stays behind, then the oldest of
 * what is saved. @param most bytes
 */
export async function packLibrary(
  library: Library,
  most: number = limits.handoverBytes - sealBytes,
): Promise<Packed> {
  const all = library.saved.length + library.read.length;
  let kept = library;
  for (;;) {
    const bytes = await compress(JSON.stringify(kept));
    const count = kept.saved.length + kept.read.length;
    if (bytes.length <= most || count === 0) return { bytes, library: kept, left: all - count };
    kept = shorten(kept, most / bytes.length);
  }
}

/** What was packed. @throws OpenError content */
export async function unpackLibrary(bytes: Uint8Array<ArrayBuffer>): Promise<Library> {
  const library = parseLibraryText(await decompress(bytes));
  if (library === undefined) throw new OpenError('content');
  return library;
}
