import { sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Comment, OwnComment, Reply } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import { comments } from '#src/server/db/schema.ts';
import { cursorTime } from '#src/server/services/cursor.ts';

/** The reply that a reply answers; join it by `answersReply` wherever `commentColumns` are read. */
export const answered = alias(comments, 'answered');
export const answersReply = sql`${answered.id} = ${comments.replyToId}`;

/** What a comment is read with; `at` is its place in a list. */
export const commentColumns = {
  id: comments.id,
  parentId: comments.parentId,
  replyToId: comments.replyToId,
  replyToName: sql<
    string | null
  >`case when ${answered.status} = 'published' then ${answered.authorName} end`.as('reply_to_name'),
  status: comments.status,
  hold: comments.hold,
  authorName: comments.authorName,
  authorBadge: comments.authorBadge,
  accountId: comments.accountId,
  text: comments.text,
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
  isPicked: comments.isPicked,
  likeCount: comments.likeCount,
  replyCount: comments.replyCount,
  at: cursorTime(comments.createdAt).as('at'),
};

type Stored = typeof comments.$inferSelect;
export type CommentRow = Pick<
  Stored,
  | 'id'
  | 'parentId'
  | 'replyToId'
  | 'status'
  | 'hold'
  | 'authorName'
  | 'authorBadge'
  | 'accountId'
  | 'text'
  | 'createdAt'
  | 'editedAt'
  | 'isPicked'
  | 'likeCount'
  | 'replyCount'
> & { replyToName: string | null; at: string };

type Shown = Omit<CommentRow, 'at'>;

/** What everybody sees: published comments, and the places of others that were answered. */
export const isShown = sql`(${comments.status} = 'published' or ${comments.replyCount} > 0)`;

function removedBy({ status }: Shown): Reply['removed'] {
  if (status === 'published') return null;
  return status === 'deleted' ? 'author' : 'moderator';
}

function toWords(row: Shown): Omit<Reply, 'removed'> {
  return {
    id: row.id,
    parentId: row.parentId,
    replyTo:
      row.replyToId === null || row.replyToName === null
        ? null
        : { id: row.replyToId, authorName: row.replyToName },
    authorName: row.authorName,
    authorBadge: row.authorBadge,
    isRegistered: row.accountId !== null,
    text: row.text,
    dateCreated: row.createdAt.toISOString(),
    dateEdited: row.editedAt?.toISOString() ?? null,
    isPicked: row.isPicked,
    likeCount: row.likeCount,
  };
}

const nothing = { authorName: '', authorBadge: null, isRegistered: false, text: '', likeCount: 0 };

/** A row as everybody is shown it: what was taken away leaves an empty place. */
export function toReply(row: Shown): Reply {
  const removed = removedBy(row);
  const words = { ...toWords(row), removed };
  return removed === null ? words : { ...words, ...nothing, isPicked: false, dateEdited: null };
}

export type Replies = { replies: Reply[]; replyCount: number };

/** A row with what was answered to it. */
export function toComment(row: Shown, replies?: Replies): Comment {
  return { ...toReply(row), ...(replies ?? { replies: [], replyCount: 0 }) };
}

/** A row as its author is shown it, words and all. @param now decides whether it may be changed */
export function toOwnComment(row: Shown, now: Date, replies?: Replies): OwnComment {
  const until = row.createdAt.getTime() + limits.commentEditWindow;
  const canEdit = (row.status === 'published' || row.status === 'held') && now.getTime() < until;
  return {
    ...toWords(row),
    removed: row.status === 'deleted' ? 'author' : null,
    ...(replies ?? { replies: [], replyCount: 0 }),
    status: row.status,
    hold: row.hold,
    editableUntil: canEdit ? new Date(until).toISOString() : null,
  };
}
