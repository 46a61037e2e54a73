import { and, asc, desc, eq, isNull, type SQL } from 'drizzle-orm';
import type { Comment, CommentList } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import type { CommentListQuery, CommentSort } from '#src/contract/requests.ts';
import { comments } from '#src/server/db/schema.ts';
import { getArticleReference } from '#src/server/services/articles/by-slug.ts';
import {
  afterComment,
  type CommentCursor,
  decodeCommentCursor,
  toCommentPage,
} from '#src/server/services/comments/comment-cursor.ts';
import {
  answered,
  answersReply,
  type CommentRow,
  commentColumns,
  isShown,
  toComment,
} from '#src/server/services/comments/comment-row.ts';
import { findComment } from '#src/server/services/comments/find-comment.ts';
import { readReplies } from '#src/server/services/comments/read-replies.ts';
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
  const sort = query.parent === undefined ? (query.sort ?? 'newest') : 'oldest';
  const cursor = query.cursor === undefined ? undefined : decodeCommentCursor(query.cursor, sort);
  const { id: articleId, commentCount: total } = await getArticleReference(context, slug);
  const limit = query.limit ?? limits.commentsPage;
  if (query.parent !== undefined) {
    const list = await listReplies(context.db, articleId, query.parent, cursor, limit);
    return { ...list, pinned: [], total, hasNewer: false };
  }
  const thread = { articleId, sort, limit };
  const usual = await readTopLevel(context.db, thread, cursor);
  const isFirst = cursor === undefined;
  const target =
    query.focus === undefined || !isFirst
      ? undefined
      : await findTopLevel(context.db, articleId, query.focus);
  const isBeyond = target !== undefined && !usual.rows.some((row) => row.id === target.id);
  const { rows, nextCursor } = isBeyond
    ? await readTopLevelFrom(context.db, thread, target)
    : usual;
  const items = await withReplies(context.db, articleId, rows, query.focus);
  const picks = isFirst ? await readPinned(context.db, articleId) : [];
  const pinned = await withReplies(context.db, articleId, picks);
  return { items, pinned, total, nextCursor, hasNewer: isBeyond };
}

type Thread = { articleId: string; sort: CommentSort; limit: number };
type Page = { rows: CommentRow[]; nextCursor: string | null };

async function withReplies(
  db: Database,
  articleId: string,
  rows: readonly CommentRow[],
  focus?: string,
): Promise<Comment[]> {
  const replies = await readReplies(
    db,
    articleId,
    rows.map((row) => row.id),
    focus,
  );
  return rows.map((row) => toComment(row, replies.get(row.id)));
}

function selectInOrder(db: Database, filter: SQL | undefined, sort: CommentSort) {
  const byTime = sort === 'oldest' ? asc : desc;
  const byLikes = sort === 'top' ? [desc(comments.likeCount)] : [];
  return db
    .select(commentColumns)
    .from(comments)
    .leftJoin(answered, answersReply)
    .where(filter)
    .orderBy(...byLikes, byTime(comments.createdAt), byTime(comments.id));
}

async function readTopLevel(
  db: Database,
  { articleId, sort, limit }: Thread,
  cursor: CommentCursor | undefined,
): Promise<Page> {
  const filter = and(
    eq(comments.articleId, articleId),
    isNull(comments.parentId),
    isShown,
    cursor && afterComment(cursor, sort),
  );
  return toCommentPage(await selectInOrder(db, filter, sort).limit(limit + 1), limit, sort);
}

/** A page that begins with one comment, itself included. */
async function readTopLevelFrom(db: Database, thread: Thread, first: CommentRow): Promise<Page> {
  const limit = thread.limit - 1;
  const rest = await readTopLevel(db, { ...thread, limit: Math.max(1, limit) }, first);
  const rows = [first, ...rest.rows.slice(0, limit)];
  if (limit > 0) return { rows, nextCursor: rest.nextCursor };
  return toCommentPage([...rows, ...rest.rows], thread.limit, thread.sort);
}

function readPinned(db: Database, articleId: string): Promise<CommentRow[]> {
  const filter = and(
    eq(comments.articleId, articleId),
    isNull(comments.parentId),
    eq(comments.status, 'published'),
    eq(comments.isPicked, true),
  );
  return selectInOrder(db, filter, 'newest').limit(limits.pinnedComments);
}

/** The top-level comment that is, or is answered by, the comment with this id, where it is shown. */
async function findTopLevel(
  db: Database,
  articleId: string,
  id: string,
): Promise<CommentRow | undefined> {
  const row = await findComment(db, id.toLowerCase(), articleId);
  const top = row?.parentId == null ? row : await findComment(db, row.parentId, articleId);
  const canBeSeen = top?.status === 'published' || (top?.replyCount ?? 0) > 0;
  return canBeSeen ? top : undefined;
}

async function listReplies(
  db: Database,
  articleId: string,
  parentId: string,
  cursor: CommentCursor | undefined,
  limit: number,
): Promise<Pick<CommentList, 'items' | 'nextCursor'>> {
  const parent = await findTopLevel(db, articleId, parentId);
  if (parent?.id !== parentId.toLowerCase()) throw new ServiceError('comment_not_found');
  const filter = and(
    eq(comments.articleId, articleId),
    eq(comments.parentId, parentId),
    eq(comments.status, 'published'),
    cursor && afterComment(cursor, 'oldest'),
  );
  const rows = await selectInOrder(db, filter, 'oldest').limit(limit + 1);
  const page = toCommentPage(rows, limit, 'oldest');
  return { items: page.rows.map((row) => toComment(row)), nextCursor: page.nextCursor };
}
