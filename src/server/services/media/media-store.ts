import { createHash } from 'node:crypto';
import sharp from 'sharp';
import {
  type MediaFile,
  mediaContentTypes,
  mediaIdPattern,
  renditionWidths,
} from '#src/contract/media.ts';
import { encodeRendition } from '#src/server/services/media/encode-rendition.ts';
import { limitConcurrency } from '#src/server/services/media/limit-concurrency.ts';
import type { MediaFiles } from '#src/server/services/media/media-files.ts';
import { type ReadPicture, readPicture } from '#src/server/services/media/read-picture.ts';
import { takeTurns } from '#src/server/services/media/take-turns.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** Pictures: originals as they came in, renditions as they were first asked for. */
export type MediaStore = {
  /**
   * Checks and keeps a picture under `pictureId(bytes)`.
   * @throws PictureRefused; ServiceError unavailable
   */
  add: (bytes: Buffer) => Promise<Omit<ReadPicture, 'file' | 'format'> & { id: string }>;
  /** Whether the original is there. @throws ServiceError unavailable */
  has: (id: string) => Promise<boolean>;
  /**
   * One rendition, made when first asked for; undefined where there is no such picture or width.
   * @throws ServiceError unavailable, also while too many are waiting to be made
   */
  rendition: (id: string, file: MediaFile) => Promise<Rendition | undefined>;
};

export type Rendition = { bytes: Buffer; contentType: string };

/** Renditions that may wait to be made; whoever asks for more is told to come back. */
const mostWaiting = 256;

/** The id of a picture: the first 24 hexadecimal digits of the SHA-256 of the file that came in. */
export function pictureId(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 24);
}

const originalKey = (id: string) => `originals/${id}`;

/**
 * Pictures in a folder or a bucket. One rendering at a time per picture and two at once in all;
 * whoever asks for one that is being made waits for the same.
 */
export function createMediaStore(files: MediaFiles): MediaStore {
  const oneOfTwo = limitConcurrency(2);
  const inTurn = takeTurns();
  const underWay = new Map<string, Promise<Buffer | undefined>>();

  async function render(id: string, file: MediaFile, key: string): Promise<Buffer | undefined> {
    const original = await files.read(originalKey(id));
    if (original === undefined || !(await isOffered(original, file))) return undefined;
    const bytes = await encodeRendition(original, file);
    // A full disk must not take the picture from the reader: it is made again next time.
    await files.write(key, bytes, contentTypeOf(file)).catch(() => undefined);
    return bytes;
  }

  async function makeOnce(id: string, file: MediaFile, key: string): Promise<Buffer | undefined> {
    const making = underWay.get(key);
    if (making !== undefined) return making;
    if (underWay.size >= mostWaiting) throw new ServiceError('unavailable');
    const made = inTurn(id, () => oneOfTwo(() => render(id, file, key)));
    const promise = made.finally(() => underWay.delete(key));
    underWay.set(key, promise);
    return promise;
  }

  return {
    add: async (bytes) => {
      const id = pictureId(bytes);
      const { file, format, ...picture } = await oneOfTwo(() => readPicture(bytes));
      await files.write(originalKey(id), file, `image/${format}`);
      return { id, ...picture };
    },
    has: (id) => files.has(originalKey(id)),
    rendition: async (id, file) => {
      if (!mediaIdPattern.test(id)) return undefined;
      const name = file.kind === 'preview' ? 'preview.jpg' : `${file.width}.${file.format}`;
      const key = `renditions/${id}/${name}`;
      // What was kept is a convenience: where it cannot be read, it is made again.
      const kept = await files.read(key).catch(() => undefined);
      if (kept !== undefined) return { bytes: kept, contentType: contentTypeOf(file) };
      // Before the queue: strangers who make ids up must not keep readers waiting.
      if (!(await files.has(originalKey(id)))) return undefined;
      const bytes = await makeOnce(id, file, key);
      return bytes && { bytes, contentType: contentTypeOf(file) };
    },
  };
}

function contentTypeOf(file: MediaFile): string {
  return mediaContentTypes[file.kind === 'preview' ? 'jpg' : file.format];
}

/** Only the widths that addresses are written with; anything else would let strangers fill the disk. */
async function isOffered(original: Buffer, file: MediaFile): Promise<boolean> {
  if (file.kind === 'preview') return true;
  const { autoOrient } = await sharp(original).metadata();
  return renditionWidths(autoOrient.width).includes(file.width);
}
