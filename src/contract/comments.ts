import * as z from 'zod/mini';

const dateTimeSchema = z.iso.datetime({ offset: true });
const count = z.int().check(z.nonnegative());

/** A comment without its replies. `text` is plain text with newlines; it is never markup. */
export const replySchema = z
  .object({
    id: z.uuid(),
    parentId: z.nullable(z.uuid()),
    authorName: z.string(),
    text: z.string(),
    dateCreated: dateTimeSchema,
  })
  .register(z.globalRegistry, { id: 'Reply' });
export type Reply = z.infer<typeof replySchema>;

/** A top-level comment with its first replies, oldest first; `replyCount` counts all of them. */
export const commentSchema = z
  .extend(replySchema, { replies: z.array(replySchema), replyCount: count })
  .register(z.globalRegistry, { id: 'Comment' });
export type Comment = z.infer<typeof commentSchema>;

/** One page of a conversation; `total` counts every comment and reply of the story. */
export const commentListSchema = z
  .object({
    items: z.array(commentSchema),
    total: count,
    nextCursor: z.nullable(z.string()),
    /** True where the page starts in the middle because `focus` asked for a comment there. */
    hasNewer: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'CommentList' });
export type CommentList = z.infer<typeof commentListSchema>;
