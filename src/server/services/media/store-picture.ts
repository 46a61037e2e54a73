import { eq } from 'drizzle-orm';
import { media } from '#src/server/db/schema.ts';
import { type MediaStore, pictureId } from '#src/server/services/media/media-store.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** A row of `media`: sizes in pixels, `placeholder` a data: URI of a few pixels. */
export type StoredPicture = { id: string; width: number; height: number; placeholder: string };

/** The row of a picture, whether or not its file is still there. */
export async function findPicture(
  { db }: { db: Database },
  id: string,
): Promise<StoredPicture | undefined> {
  const [known] = await db
    .select({
      id: media.id,
      width: media.width,
      height: media.height,
      placeholder: media.placeholder,
    })
    .from(media)
    .where(eq(media.id, id));
  return known;
}

/**
 * Keeps a picture and its row, once per content: the same file again costs a look-up.
 * @throws PictureRefused; ServiceError unavailable
 */
export async function storePicture(
  { db, mediaStore }: { db: Database; mediaStore: MediaStore },
  bytes: Buffer,
): Promise<StoredPicture> {
  const id = pictureId(bytes);
  const known = await findPicture({ db }, id);
  if (known !== undefined && (await mediaStore.has(id))) return known;
  const picture = await mediaStore.add(bytes);
  const { width, height, placeholder } = picture;
  await db
    .insert(media)
    .values(picture)
    .onConflictDoUpdate({ target: media.id, set: { width, height, placeholder } });
  return picture;
}
