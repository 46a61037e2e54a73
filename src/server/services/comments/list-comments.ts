import { and, asc, desc, eq, isNull, type SQL } from 'drizzle-orm';
import type { CommentList } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import type { CommentListQuery } from '#src/contract/requests.ts';
import { comments } from '#src/server/db/schema.ts';
import { getArticleReference } from '#src/server/services/articles/by-slug.ts';
import {
  type CommentRow,
  commentColumns,
  toComment,
} from '#src/server/services/comments/comment-row.ts';
import { readReplies } from '#src/server/services/comments/read-replies.ts';
import { afterCursor, type Cursor, decodeCursor, toPage } from '#src/server/services/cursor.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * One page of a conversation. Without `parent`: top-level comments, newest first unless `sort` says
 * otherwise, each with its first replies. With it: the replies of that comment, oldest first. A first
 * page with `focus` is the usual one where that holds the comment, else it begins with it
 * (`hasNewer`); a `focus` that is not of this story changes nothing.
 * @throws ServiceError article_not_found; comment_not_found for a `parent` that is not a top-level
 * comment of the story; invalid_request for a bad cursor
 */
export async function listComments(
  context: ServiceContext,
  slug: string,
  query: CommentListQuery,
): Promise<CommentList> {
  const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  const { id: articleId, commentCount: total } = await getArticleReference(context, slug);
  const limit = query.limit ?? limits.commentsPage;
  if (query.parent !== undefined) {
    const list = await listReplies(context.db, articleId, query.parent, cursor, limit);
    return { ...list, total, hasNewer: false };
  }
  const thread = { articleId, isNewestFirst: query.sort !== 'oldest', limit };
  const usual = await readTopLevel(context.db, thread, cursor);
  const target =
    query.focus === undefined || cursor !== undefined
      ? undefined
      : await findTopLevel(context.db, articleId, query.focus);
  const isBeyond = target !== undefined && !usual.rows.some((row) => row.id === target.id);
  const { rows, nextCursor } = isBeyond
    ? await readTopLevelFrom(context.db, thread, target)
    : usual;
  const ids = rows.map((row) => row.id);
  const replies = await readReplies(context.db, articleId, ids, query.focus);
  const items = rows.map((row) => toComment(row, replies.get(row.id)));
  return { items, total, nextCursor, hasNewer: isBeyond };
}

type Thread = { articleId: string; isNewestFirst: boolean; limit: number };
type Page = { rows: CommentRow[]; nextCursor: string | null };

function selectInOrder(db: Database, filter: SQL | undefined, isNewestFirst: boolean) {
  const direction = isNewestFirst ? desc : asc;
  return db
    .select(commentColumns)
    .from(comments)
    .where(filter)
    .orderBy(direction(comments.createdAt), direction(comments.id));
}

async function readTopLevel(
  db: Database,
  { articleId, isNewestFirst, limit }: Thread,
  cursor: Cursor | undefined,
): Promise<Page> {
  const filter = and(
    eq(comments.articleId, articleId),
    isNull(comments.parentId),
    cursor && afterCursor(comments.createdAt, comments.id, cursor, isNewestFirst),
  );
  return toPage(await selectInOrder(db, filter, isNewestFirst).limit(limit + 1), limit);
}

/** A page that begins with one comment, itself included. */
async function readTopLevelFrom(db: Database, thread: Thread, first: CommentRow): Promise<Page> {
  const limit = thread.limit - 1;
  const rest = await readTopLevel(db, { ...thread, limit: Math.max(1, limit) }, first);
  const rows = [first, ...rest.rows.slice(0, limit)];
  if (limit > 0) return { rows, nextCursor: rest.nextCursor };
  return toPage([...rows, ...rest.rows], thread.limit);
}

/** The top-level comment that is, or is answered by, the comment with this id. */
async function findTopLevel(
  db: Database,
  articleId: string,
  id: string,
): Promise<CommentRow | undefined> {
  const find = (commentId: string) =>
    db
      .select(commentColumns)
      .from(comments)
      .where(and(eq(comments.articleId, articleId), eq(comments.id, commentId)));
  const [row] = await find(id);
  if (row?.parentId === null || row === undefined) return row;
  const [parent] = await find(row.parentId);
  return parent;
}

async function listReplies(
  db: Database,
  articleId: string,
  parentId: string,
  cursor: Cursor | undefined,
  limit: number,
): Promise<Pick<CommentList, 'items' | 'nextCursor'>> {
  const parent = await findTopLevel(db, articleId, parentId);
  if (parent?.id !== parentId.toLowerCase()) throw new ServiceError('comment_not_found');
  const filter = and(
    eq(comments.articleId, articleId),
    eq(comments.parentId, parentId),
    cursor && afterCursor(comments.createdAt, comments.id, cursor, false),
  );
  const { rows, nextCursor } = toPage(
    await selectInOrder(db, filter, false).limit(limit + 1),
    limit,
  );
  return { items: rows.map((row) => toComment(row)), nextCursor };
}
