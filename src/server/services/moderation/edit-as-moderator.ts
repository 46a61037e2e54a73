import { eq, sql } from 'drizzle-orm';
import type { Outcome, Outcomes } from '#src/contract/moderation.ts';
import type { ModeratorEdit } from '#src/contract/moderation-requests.ts';
import { articles, comments, commentVersions } from '#src/server/db/schema.ts';
import { cleanContent } from '#src/server/services/comments/comment-content.ts';
import { judgeComment } from '#src/server/services/comments/judge-comment.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import { requireRole } from '#src/server/services/identity/require-role.ts';
import {
  conflictOf,
  doneWith,
  gone,
  lockComment,
} from '#src/server/services/moderation/outcome.ts';
import { writeLog } from '#src/server/services/moderation/write-log.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * Changes somebody's words as a moderator: they are cleaned and judged as all words are, what they
 * were is kept, and the comment stays held or shown as it was.
 * @throws ServiceError signed_out, forbidden, comment_not_found, unavailable, and what cleaning and
 * judging throw
 */
export async function editAsModerator(
  context: ServiceContext,
  rawId: string,
  { revision, text }: ModeratorEdit,
  actor: Actor,
): Promise<Outcomes> {
  const account = requireRole(actor, 'moderator');
  if (!context.canWrite()) throw new ServiceError('unavailable');
  const id = rawId.toLowerCase();
  const now = context.now();
  const [known] = await context.db
    .select({ comment: comments, storyPolicy: articles.commentPolicy })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, id));
  if (known === undefined) throw new ServiceError('comment_not_found');
  const { articleId, authorName } = known.comment;
  const content = cleanContent({ authorName: authorName || '-', text });
  const { storyPolicy } = known;
  await judgeComment(context, { id, articleId, storyPolicy, content, actor });
  const result = await context.db.transaction(async (tx): Promise<Outcome> => {
    const row = await lockComment(tx, id);
    if (row === undefined || row.status === 'deleted') return gone(id);
    if (row.revision !== revision) return conflictOf(tx, id);
    if (row.text === content.text) return doneWith(tx, id, null);
    await tx
      .insert(commentVersions)
      .values({ commentId: id, version: row.revision, text: row.text, replacedAt: now });
    await tx
      .update(comments)
      .set({
        text: content.text,
        editedAt: now,
        // A moderator has seen these words, since they wrote them.
        approvedAt: row.status === 'published' ? now : null,
        revision: sql`${comments.revision} + 1`,
      })
      .where(eq(comments.id, id));
    const entryId = await writeLog(tx, account, {
      at: now,
      action: 'edit',
      commentId: id,
      articleId,
      statusBefore: row.status,
      statusAfter: row.status,
      revisionAfter: row.revision + 1,
      details: {
        version: row.revision,
        before: {
          hold: row.hold,
          isPicked: row.isPicked,
          approvedAt: row.approvedAt?.toISOString() ?? null,
          editedAt: row.editedAt?.toISOString() ?? null,
        },
      },
    });
    return doneWith(tx, id, entryId);
  });
  return { results: [result] };
}
