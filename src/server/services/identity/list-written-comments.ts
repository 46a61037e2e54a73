import { and, desc, eq, ne } from 'drizzle-orm';
import type { WrittenComments } from '#src/contract/accounts.ts';
import { limits } from '#src/contract/limits.ts';
import { articles, comments } from '#src/server/db/schema.ts';
import { afterCursor, cursorTime, decodeCursor, toPage } from '#src/server/services/cursor.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/**
 * One page of what an account wrote, newest first, whatever has become of it; what it erased is gone.
 * @throws ServiceError invalid_request for a cursor that is none
 */
export async function listWrittenComments(
  { db }: Pick<ServiceContext, 'db'>,
  accountId: string,
  cursorText: string | undefined,
): Promise<WrittenComments> {
  const cursor = cursorText === undefined ? undefined : decodeCursor(cursorText);
  const rows = await db
    .select({
      id: comments.id,
      slug: articles.slug,
      headline: articles.headline,
      text: comments.text,
      status: comments.status,
      hold: comments.hold,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
      at: cursorTime(comments.createdAt),
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(
      and(
        eq(comments.accountId, accountId),
        ne(comments.status, 'deleted'),
        cursor && afterCursor(comments.createdAt, comments.id, cursor, true),
      ),
    )
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(limits.commentsPage + 1);
  const page = toPage(rows, limits.commentsPage);
  return {
    items: page.rows.map(({ slug, headline, createdAt, editedAt, at: _, ...comment }) => ({
      ...comment,
      article: { slug, headline },
      dateCreated: createdAt.toISOString(),
      dateEdited: editedAt?.toISOString() ?? null,
    })),
    nextCursor: page.nextCursor,
  };
}
