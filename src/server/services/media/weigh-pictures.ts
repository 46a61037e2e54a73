import { asc, eq, isNull } from 'drizzle-orm';
import { lightWidth, mediaFormats } from '#src/contract/media.ts';
import { media } from '#src/server/db/schema.ts';
import type { MediaStore } from '#src/server/services/media/media-store.ts';
import type { Database } from '#src/server/services/service-context.ts';

type WeighOptions = {
  db: Database;
  mediaStore: MediaStore;
  signal?: AbortSignal;
  /** Told of a picture that could not be encoded; the others are weighed all the same. */
  onError: (error: unknown, id: string) => void;
};

/**
 * Notes the bytes of the light rendition of every picture that was not weighed yet; it is made for that,
 * and kept. One whose original is not there is left for the next time.
 * @returns how many were weighed @throws the signal's reason
 */
export async function weighPictures(options: WeighOptions): Promise<number> {
  const { db, mediaStore, signal, onError } = options;
  const pictures = await db
    .select({ id: media.id, width: media.width })
    .from(media)
    .where(isNull(media.lightBytes))
    .orderBy(asc(media.id));
  let weighed = 0;
  for (const { id, width } of pictures) {
    signal?.throwIfAborted();
    const file = { kind: 'rendition', width: lightWidth(width), format: mediaFormats[0] } as const;
    const rendition = await mediaStore.rendition(id, file).catch((error: unknown) => {
      onError(error, id);
      return undefined;
    });
    if (rendition === undefined) continue;
    const { length: lightBytes } = rendition.bytes;
    await db.update(media).set({ lightBytes }).where(eq(media.id, id));
    weighed += 1;
  }
  return weighed;
}
