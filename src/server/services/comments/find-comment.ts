import { and, eq } from 'drizzle-orm';
import type { OwnComment } from '#src/contract/comments.ts';
import { comments } from '#src/server/db/schema.ts';
import {
  answered,
  answersReply,
  type CommentRow,
  commentColumns,
  toOwnComment,
} from '#src/server/services/comments/comment-row.ts';
import { readReplies } from '#src/server/services/comments/read-replies.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** One comment, whatever its status; of one story where that is named. */
export async function findComment(
  db: Database,
  id: string,
  articleId?: string,
): Promise<CommentRow | undefined> {
  const ofStory = articleId === undefined ? undefined : eq(comments.articleId, articleId);
  const [row] = await db
    .select(commentColumns)
    .from(comments)
    .leftJoin(answered, answersReply)
    .where(and(eq(comments.id, id), ofStory));
  return row;
}

/** One comment with its first replies, as its author is shown it. */
export async function findOwnComment(
  db: Database,
  articleId: string,
  id: string,
  now: Date,
): Promise<OwnComment | undefined> {
  const row = await findComment(db, id, articleId);
  if (row === undefined) return undefined;
  const replies = await readReplies(db, articleId, [id]);
  return toOwnComment(row, now, replies.get(id));
}
