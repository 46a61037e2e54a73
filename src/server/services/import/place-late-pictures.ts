import { and, eq, exists, lte, sql } from 'drizzle-orm';
import { putPicture } from '#src/server/body/picture-places.ts';
import { articles, awaitedPictures, remotePictures } from '#src/server/db/schema.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';
import type { StoredPicture } from '#src/server/services/media/store-picture.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** The place of the lead picture; those of a body are counted from 0. */
export const leadPlace = -1;

/** Addresses that one run asks for again at most; the others have waited less long. */
const mostAtOnce = 400;
const atOnce = 8;

/**
 * Asks again for pictures that stories wait for and whose time has come, and puts what came into its
 * places. Answers how many came.
 */
export async function placeLatePictures(context: ImportContext): Promise<number> {
  const { db, remotePictures: resolve, signal } = context;
  if (resolve === undefined) return 0;
  const due = await listDue(db, context.now());
  let came = 0;
  for (let next = 0; next < due.length; next += atOnce) {
    signal?.throwIfAborted();
    const some = due.slice(next, next + atOnce).map(async (address) => {
      const found = await resolve(address, address);
      if (found === undefined || !('picture' in found)) return;
      await placeAll(db, address, found.picture);
      came += 1;
    });
    await Promise.all(some);
  }
  return came;
}

async function listDue(db: Database, now: Date): Promise<string[]> {
  const waiting = db
    .select({ one: sql`1` })
    .from(awaitedPictures)
    .where(eq(awaitedPictures.address, remotePictures.address));
  const rows = await db
    .select({ address: remotePictures.address })
    .from(remotePictures)
    .where(and(lte(remotePictures.nextTryAt, now), exists(waiting)))
    .orderBy(remotePictures.nextTryAt)
    .limit(mostAtOnce);
  return rows.map(({ address }) => address);
}

/** Story by story: each is changed whole, and one that is cut short goes on at the next run. */
async function placeAll(db: Database, address: string, picture: StoredPicture): Promise<void> {
  const stories = await db
    .selectDistinct({ articleId: awaitedPictures.articleId })
    .from(awaitedPictures)
    .where(eq(awaitedPictures.address, address));
  for (const { articleId } of stories) {
    await db.transaction((tx) => placeInStory(tx, articleId, address, picture));
  }
}

async function placeInStory(
  tx: Transaction,
  articleId: string,
  address: string,
  picture: StoredPicture,
): Promise<void> {
  const [story] = await tx
    .select({ image: articles.image, body: articles.body })
    .from(articles)
    .where(eq(articles.id, articleId))
    .for('update');
  const filled = await tx
    .delete(awaitedPictures)
    .where(and(eq(awaitedPictures.articleId, articleId), eq(awaitedPictures.address, address)))
    .returning({ place: awaitedPictures.place });
  if (story === undefined) return;
  let { image, body } = story;
  const { id: mediaId, width, height, placeholder } = picture;
  for (const { place } of filled) {
    if (place !== leadPlace) {
      body = putPicture(body, place, { mediaId, width, height, placeholder });
    } else if (image !== null) {
      const { alt, caption, creditText } = image;
      image = { mediaId, alt, caption, creditText };
    }
  }
  await tx.update(articles).set({ image, body, transfer: null }).where(eq(articles.id, articleId));
}
