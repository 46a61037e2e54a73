import { and, asc, eq, inArray, lte, or, sql } from 'drizzle-orm';
import { limits } from '#src/contract/limits.ts';
import { comments } from '#src/server/db/schema.ts';
import { type Replies, toReply } from '#src/server/services/comments/comment-row.ts';
import type { Database } from '#src/server/services/service-context.ts';

/**
 * The first replies of each of some comments, oldest first, and how many there are, in one query.
 * A reply named by `focus` comes with them, last, however far down it stands.
 */
export async function readReplies(
  db: Database,
  articleId: string,
  parentIds: string[],
  focus?: string,
): Promise<Map<string, Replies>> {
  const found = new Map<string, Replies>();
  if (parentIds.length === 0) return found;
  const ranked = db
    .select({
      id: comments.id,
      parentId: comments.parentId,
      authorName: comments.authorName,
      text: comments.text,
      createdAt: comments.createdAt,
      place: sql<number>`row_number() over (
        partition by ${comments.parentId} order by ${comments.createdAt}, ${comments.id})`.as(
        'place',
      ),
      total: sql<number>`count(*) over (partition by ${comments.parentId})`.as('total'),
    })
    .from(comments)
    .where(and(eq(comments.articleId, articleId), inArray(comments.parentId, parentIds)))
    .as('ranked');
  const rows = await db
    .select()
    .from(ranked)
    .where(
      or(
        lte(ranked.place, limits.repliesPage),
        focus === undefined ? undefined : eq(ranked.id, focus),
      ),
    )
    .orderBy(asc(ranked.parentId), asc(ranked.place));
  for (const row of rows) {
    if (row.parentId === null) continue;
    const known = found.get(row.parentId) ?? { replies: [], replyCount: Number(row.total) };
    known.replies.push(toReply(row));
    found.set(row.parentId, known);
  }
  return found;
}
