import { z } from 'zod';
import { limits } from '#src/contract/limits.ts';

const dateTimeSchema = z.iso.datetime({ offset: true });

/** A comment without its replies. `text` is plain text with newlines; it is never markup. */
export const replySchema = z
  .object({
    id: z.uuid(),
    parentId: z.uuid().nullable(),
    authorName: z.string(),
    text: z.string(),
    dateCreated: dateTimeSchema,
  })
  .meta({ id: 'Reply' });
export type Reply = z.infer<typeof replySchema>;

/** A top-level comment with its first replies, oldest first; `replyCount` counts all of them. */
export const commentSchema = replySchema
  .extend({ replies: z.array(replySchema), replyCount: z.number().int().nonnegative() })
  .meta({ id: 'Comment' });
export type Comment = z.infer<typeof commentSchema>;

/** One page of a conversation; `total` counts every comment and reply of the story. */
export const commentListSchema = z
  .object({
    items: z.array(commentSchema),
    total: z.number().int().nonnegative(),
    nextCursor: z.string().nullable(),
    /** True where the page starts in the middle because `focus` asked for a comment there. */
    hasNewer: z.boolean(),
  })
  .meta({ id: 'CommentList' });
export type CommentList = z.infer<typeof commentListSchema>;

export const commentSortSchema = z.enum(['newest', 'oldest']);
export type CommentSort = z.infer<typeof commentSortSchema>;

/**
 * Query of `GET …/comments`. `parent` asks for the replies of one comment (oldest first) instead of
 * the top level; `focus` makes the first page one that holds that comment or reply (a reply far down
 * comes last among the first ones, with a gap before it: merge by id).
 */
export const commentListQuerySchema = z.object({
  sort: commentSortSchema.optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(limits.commentsPageMax).optional(),
  parent: z.uuid().optional(),
  focus: z.uuid().optional(),
});
export type CommentListQuery = z.infer<typeof commentListQuerySchema>;

/**
 * What the browser sends. `id` is a UUIDv7 made in the browser and is the idempotency key: the same
 * id with the same content again is answered 200 with the comment that was stored the first time.
 * Length limits are checked by the server after cleaning, in graphemes.
 */
export const newCommentSchema = z
  .object({
    id: z.uuidv7(),
    parentId: z.uuid().optional(),
    authorName: z.string().max(limits.authorName * 16),
    text: z.string().max(limits.commentText * 16),
  })
  .meta({ id: 'NewComment' });
export type NewComment = z.infer<typeof newCommentSchema>;
