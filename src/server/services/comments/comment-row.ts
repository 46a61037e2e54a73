import type { Comment, Reply } from '#src/contract/comments.ts';
import { comments } from '#src/server/db/schema.ts';
import { cursorTime } from '#src/server/services/cursor.ts';

/** What a comment is read with; `at` is its place in a list. */
export const commentColumns = {
  id: comments.id,
  parentId: comments.parentId,
  authorName: comments.authorName,
  text: comments.text,
  createdAt: comments.createdAt,
  at: cursorTime(comments.createdAt),
};

export type CommentRow = Omit<Reply, 'dateCreated'> & { createdAt: Date; at: string };

/** A row as the wire writes it. */
export function toReply(row: Omit<CommentRow, 'at'>): Reply {
  return {
    id: row.id,
    parentId: row.parentId,
    authorName: row.authorName,
    text: row.text,
    dateCreated: row.createdAt.toISOString(),
  };
}

export type Replies = { replies: Reply[]; replyCount: number };

/** A row with what was answered to it. */
export function toComment(row: Omit<CommentRow, 'at'>, replies?: Replies): Comment {
  return { ...toReply(row), ...(replies ?? { replies: [], replyCount: 0 }) };
}
