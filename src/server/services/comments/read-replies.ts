import { and, asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { limits } from '#src/contract/limits.ts';
import { comments } from '#src/server/db/schema.ts';
import {
  answered,
  answersReply,
  commentColumns,
  type Replies,
  toReply,
} from '#src/server/services/comments/comment-row.ts';
import type { Database } from '#src/server/services/service-context.ts';

const parent = alias(comments, 'parent');

/**
 * The first published replies of each of some comments, oldest first, and how many there are, in one
 * query that costs the same however many there are. A reply named by `focus` comes with them, last,
 * however far down it stands.
 */
export async function readReplies(
  db: Database,
  articleId: string,
  parentIds: string[],
  focus?: string,
): Promise<Map<string, Replies>> {
  const found = new Map<string, Replies>();
  if (parentIds.length === 0) return found;
  const first = db
    .select(commentColumns)
    .from(comments)
    .leftJoin(answered, answersReply)
    .where(and(eq(comments.parentId, parent.id), eq(comments.status, 'published')))
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(limits.repliesPage)
    .as('first');
  const rows = await db
    .select()
    .from(parent)
    .crossJoinLateral(first)
    .where(inArray(parent.id, parentIds))
    .orderBy(asc(parent.id), asc(first.createdAt), asc(first.id));
  for (const { parent: above, first: reply } of rows) {
    const known = found.get(above.id) ?? { replies: [], replyCount: above.replyCount };
    known.replies.push(toReply(reply));
    found.set(above.id, known);
  }
  if (focus !== undefined) await addFocus(db, articleId, found, focus.toLowerCase());
  return found;
}

async function addFocus(
  db: Database,
  articleId: string,
  found: Map<string, Replies>,
  focus: string,
): Promise<void> {
  const [row] = await db
    .select(commentColumns)
    .from(comments)
    .leftJoin(answered, answersReply)
    .where(
      and(
        eq(comments.id, focus),
        eq(comments.articleId, articleId),
        eq(comments.status, 'published'),
      ),
    );
  const known = row?.parentId == null ? undefined : found.get(row.parentId);
  if (row === undefined || known === undefined) return;
  if (!known.replies.some(({ id }) => id === row.id)) known.replies.push(toReply(row));
}
