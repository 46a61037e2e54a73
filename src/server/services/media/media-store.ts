import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import {
  type MediaFile,
  mediaContentTypes,
  mediaIdPattern,
  renditionWidths,
} from '#src/contract/media.ts';
import { encodeRendition } from '#src/server/services/media/encode-rendition.ts';
import { limitConcurrency } from '#src/server/services/media/limit-concurrency.ts';
import { type ReadPicture, readPicture } from '#src/server/services/media/read-picture.ts';

/** Pictures on disk: originals as they came in, renditions as they were first asked for. */
export type MediaStore = {
  /** Checks and keeps a picture under `pictureId(bytes)`. @throws PictureRefused */
  add: (bytes: Buffer) => Promise<Omit<ReadPicture, 'file'> & { id: string }>;
  /** Whether the original is there. */
  has: (id: string) => Promise<boolean>;
  /** One rendition, made when first asked for; undefined where there is no such picture or width. */
  rendition: (id: string, file: MediaFile) => Promise<Rendition | undefined>;
};

export type Rendition = { bytes: Buffer; contentType: string };

/** The id of a picture: the first 24 hexadecimal digits of the SHA-256 of the file that came in. */
export function pictureId(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 24);
}

/**
 * Opens the picture store in `folder`, which need not exist yet. One rendering at a time per
 * rendition and two at once in all; whoever asks meanwhile waits for the same one.
 */
export function createMediaStore(folder: string): MediaStore {
  const oneOfTwo = limitConcurrency(2);
  const underWay = new Map<string, Promise<Buffer | undefined>>();
  const originalPath = (id: string) => join(folder, 'originals', id);

  async function render(id: string, file: MediaFile, path: string): Promise<Buffer | undefined> {
    const original = await readIfThere(originalPath(id));
    if (original === undefined || !(await isOffered(original, file))) return undefined;
    const bytes = await encodeRendition(original, file);
    // A full disk must not take the picture from the reader: it is made again next time.
    await writeWhole(path, bytes).catch(() => undefined);
    return bytes;
  }

  return {
    add: async (bytes) => {
      const id = pictureId(bytes);
      const { file, ...picture } = await oneOfTwo(() => readPicture(bytes));
      await writeWhole(originalPath(id), file);
      return { id, ...picture };
    },
    has: (id) =>
      access(originalPath(id)).then(
        () => true,
        () => false,
      ),
    rendition: async (id, file) => {
      if (!mediaIdPattern.test(id)) return undefined;
      const name = file.kind === 'preview' ? 'preview.jpg' : `${file.width}.${file.format}`;
      const path = join(folder, 'renditions', id, name);
      const contentType = mediaContentTypes[file.kind === 'preview' ? 'jpg' : file.format];
      // What was kept is a convenience: where it cannot be read, it is made again.
      const kept = await readFile(path).catch(() => undefined);
      if (kept !== undefined) return { bytes: kept, contentType };
      let making = underWay.get(path);
      if (making === undefined) {
        making = oneOfTwo(() => render(id, file, path)).finally(() => underWay.delete(path));
        underWay.set(path, making);
      }
      const bytes = await making;
      return bytes && { bytes, contentType };
    },
  };
}

/** Only the widths that addresses are written with; anything else would let strangers fill the disk. */
async function isOffered(original: Buffer, file: MediaFile): Promise<boolean> {
  if (file.kind === 'preview') return true;
  const { autoOrient } = await sharp(original).metadata();
  return renditionWidths(autoOrient.width).includes(file.width);
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes beside and renames, so that nobody ever reads half a file. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
