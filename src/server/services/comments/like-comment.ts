import { and, eq } from 'drizzle-orm';
import type { LikeState } from '#src/contract/comments.ts';
import { commentLikes, comments } from '#src/server/db/schema.ts';
import { type Actor, actorKeyOf } from '#src/server/services/identity/actor.ts';
import { refuseBanned } from '#src/server/services/moderation/find-ban.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * Sets whether a reader likes a comment; the same wish again changes nothing.
 * @throws ServiceError comment_not_found for one that is not shown, forbidden without a device,
 * rate_limited, banned
 */
export async function setLike(
  { db, now, canWrite, writeGuard }: ServiceContext,
  rawId: string,
  isLiked: boolean,
  actor: Actor,
): Promise<LikeState> {
  const id = rawId.toLowerCase();
  const actorKey = actorKeyOf(actor);
  if (!canWrite()) throw new ServiceError('unavailable');
  if (actorKey === undefined) throw new ServiceError('forbidden');
  await writeGuard?.hold(db, 'like', actor, now());
  await refuseBanned({ db, now }, actor);
  const likeCount = await db.transaction(async (tx) => {
    // Locked, so that a comment that is being taken away is not liked after the fact.
    const find = () =>
      tx
        .select({ likeCount: comments.likeCount })
        .from(comments)
        .where(and(eq(comments.id, id), eq(comments.status, 'published')))
        .for('no key update');
    const [before] = await find();
    if (before === undefined) throw new ServiceError('comment_not_found');
    const own = and(eq(commentLikes.commentId, id), eq(commentLikes.actorKey, actorKey));
    if (isLiked) {
      await tx
        .insert(commentLikes)
        .values({ commentId: id, actorKey, createdAt: now() })
        .onConflictDoNothing();
    } else await tx.delete(commentLikes).where(own);
    const [after] = await find();
    return after?.likeCount ?? before.likeCount;
  });
  return { id, likeCount, isLiked };
}
