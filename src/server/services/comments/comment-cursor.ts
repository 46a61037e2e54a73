import { type SQL, sql } from 'drizzle-orm';
import type { CommentSort } from '#src/contract/requests.ts';
import { comments } from '#src/server/db/schema.ts';
import {
  afterCursor,
  type Cursor,
  decodeCursor,
  encodeCursor,
  toPage,
} from '#src/server/services/cursor.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** A place in a conversation; `likeCount` decides where the best liked come first. */
export type CommentCursor = Cursor & { likeCount: number };

const likedPattern = /^(\d{1,9})~([\w-]+)$/;

/** Reads a page's `nextCursor`. @throws ServiceError invalid_request for anything else */
export function decodeCommentCursor(text: string, sort: CommentSort): CommentCursor {
  if (sort !== 'top') return { ...decodeCursor(text), likeCount: 0 };
  const [, likes, place] = likedPattern.exec(text) ?? [];
  if (place === undefined) throw new ServiceError('invalid_request', { cursor: 'invalid' });
  return { ...decodeCursor(place), likeCount: Number(likes) };
}

/** Comments that stand after a place in the order of `sort`. */
export function afterComment(cursor: CommentCursor, sort: CommentSort): SQL {
  if (sort !== 'top') {
    return afterCursor(comments.createdAt, comments.id, cursor, sort === 'newest');
  }
  return sql`(${comments.likeCount}, ${comments.createdAt}, ${comments.id}) <
    (${cursor.likeCount}::int, ${cursor.at}::timestamptz, ${cursor.id}::uuid)`;
}

/** Cuts one row more than asked for into a page and the cursor of the next. */
export function toCommentPage<Row extends CommentCursor>(
  rows: Row[],
  limit: number,
  sort: CommentSort,
): { rows: Row[]; nextCursor: string | null } {
  const page = toPage(rows, limit);
  const last = page.rows.at(-1);
  if (sort !== 'top' || page.nextCursor === null || last === undefined) return page;
  return { rows: page.rows, nextCursor: `${last.likeCount}~${encodeCursor(last)}` };
}
