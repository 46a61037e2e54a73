import { and, eq } from 'drizzle-orm';
import { limits } from '#src/contract/limits.ts';
import type { NewReport } from '#src/contract/requests.ts';
import { commentReports, comments } from '#src/server/db/schema.ts';
import { cleanText, countGraphemes } from '#src/server/services/comments/clean-text.ts';
import { type Actor, actorKeyOf } from '#src/server/services/identity/actor.ts';
import { refuseBanned } from '#src/server/services/moderation/find-ban.ts';
import { hideReported } from '#src/server/services/moderation/hide-reported.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * Takes a reader's objection to a comment, once per reader: a second one is answered as the first.
 * @throws ServiceError comment_not_found for one that is not shown, invalid_request, forbidden without
 * a device, rate_limited, banned
 */
export async function reportComment(
  { db, now, canWrite, writeGuard }: ServiceContext,
  rawId: string,
  report: NewReport,
  actor: Actor,
): Promise<{ id: string }> {
  const commentId = rawId.toLowerCase();
  const actorKey = actorKeyOf(actor);
  const text = cleanText(report.text ?? '');
  if (countGraphemes(text) > limits.reportText) {
    throw new ServiceError('invalid_request', { text: 'too_long' });
  }
  if (!canWrite()) throw new ServiceError('unavailable');
  if (actorKey === undefined) throw new ServiceError('forbidden');
  await writeGuard?.hold(db, 'report', actor, now());
  await refuseBanned({ db, now }, actor);
  const [comment] = await db
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.status, 'published')));
  if (comment === undefined) throw new ServiceError('comment_not_found');
  const { id, reason } = report;
  const networkHash = actor.networkHash ?? null;
  await db
    .insert(commentReports)
    .values({ id, commentId, actorKey, networkHash, reason, text, createdAt: now() })
    .onConflictDoNothing();
  await hideReported({ db, now }, commentId);
  const [stored] = await db
    .select({ id: commentReports.id })
    .from(commentReports)
    .where(and(eq(commentReports.commentId, commentId), eq(commentReports.actorKey, actorKey)));
  // An id that names somebody else's report says nothing about it.
  return { id: stored?.id ?? id };
}
