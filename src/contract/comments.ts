import * as z from 'zod/mini';

const dateTimeSchema = z.iso.datetime({ offset: true });
const count = z.int().check(z.nonnegative());

/** What a comment is. Everybody sees `published` ones alone; its author sees the others as well. */
export const commentStatuses = ['published', 'held', 'rejected', 'spam', 'deleted'] as const;
export const commentStatusSchema = z.enum(commentStatuses);
export type CommentStatus = z.infer<typeof commentStatusSchema>;

/** Why a comment is held or hidden. `moderator`: a person decided; `reports`: readers objected. */
export const holdRules = [
  'premoderated',
  'first_comment',
  'links',
  'words',
  'capitals',
  'suspicious',
  'reports',
  'moderator',
] as const;
export const commentHoldSchema = z.object({
  rule: z.enum(holdRules),
  /** How many links there are, where those are the matter. */
  count: z.optional(count),
  /** The words or passages that are the matter, as they were written. */
  words: z.optional(z.array(z.string())),
  /** What the moderator told the author. */
  reason: z.optional(z.string()),
});
export type CommentHold = z.infer<typeof commentHoldSchema>;

/** What a person of the newsroom is; `author` wrote the story that is talked about. */
export const authorBadges = ['author', 'editor', 'moderator'] as const;
export type AuthorBadge = (typeof authorBadges)[number];

/** What a moderator may set for one conversation. */
export const storyCommentPolicies = ['open', 'premoderated', 'closed'] as const;
export type StoryCommentPolicy = (typeof storyCommentPolicies)[number];

export const reportReasons = ['spam', 'insult', 'hatred', 'hoax', 'privacy', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

/**
 * A comment without its replies. `text` is plain text with newlines; it is never markup. One that was
 * taken away but has replies keeps its place: `removed` says by whom, and name and text are empty.
 */
export const replySchema = z
  .object({
    id: z.uuid(),
    /** The top-level comment beneath which it stands. */
    parentId: z.nullable(z.uuid()),
    /** The reply that is answered ("membalas @nama"); null where that is the top-level comment. */
    replyTo: z.nullable(z.object({ id: z.uuid(), authorName: z.string() })),
    authorName: z.string(),
    authorBadge: z.nullable(z.enum(authorBadges)),
    /** Whether a signed-in reader wrote it. */
    isRegistered: z.boolean(),
    text: z.string(),
    dateCreated: dateTimeSchema,
    dateEdited: z.nullable(dateTimeSchema),
    removed: z.nullable(z.enum(['author', 'moderator'])),
    isPicked: z.boolean(),
    likeCount: count,
  })
  .register(z.globalRegistry, { id: 'Reply' });
export type Reply = z.infer<typeof replySchema>;

/** A top-level comment with its first replies, oldest first; `replyCount` counts all of them. */
export const commentSchema = z
  .extend(replySchema, { replies: z.array(replySchema), replyCount: count })
  .register(z.globalRegistry, { id: 'Comment' });
export type Comment = z.infer<typeof commentSchema>;

/** One page of a conversation; `total` counts every published comment and reply of the story. */
export const commentListSchema = z
  .object({
    items: z.array(commentSchema),
    /** Editors' picks, on first pages of the top level only; they stand among `items` as well. */
    pinned: z.array(commentSchema),
    total: count,
    nextCursor: z.nullable(z.string()),
    /** True where the page starts in the middle because `focus` asked for a comment there. */
    hasNewer: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'CommentList' });
export type CommentList = z.infer<typeof commentListSchema>;

/** A comment as its own author sees it. `hold` says why it is not published. */
export const ownCommentSchema = z
  .extend(commentSchema, {
    status: commentStatusSchema,
    hold: z.nullable(commentHoldSchema),
    /** Until when its words may be changed; null where they may not. */
    editableUntil: z.nullable(dateTimeSchema),
  })
  .register(z.globalRegistry, { id: 'OwnComment' });
export type OwnComment = z.infer<typeof ownCommentSchema>;

/** What one reader did in one conversation: newest own comments first. Never cached. */
export const ownActivitySchema = z
  .object({ items: z.array(ownCommentSchema), likedIds: z.array(z.uuid()) })
  .register(z.globalRegistry, { id: 'OwnActivity' });
export type OwnActivity = z.infer<typeof ownActivitySchema>;

/** How many like a comment, and whether the one who asks does. */
export const likeStateSchema = z
  .object({ id: z.uuid(), likeCount: count, isLiked: z.boolean() })
  .register(z.globalRegistry, { id: 'LikeState' });
export type LikeState = z.infer<typeof likeStateSchema>;

/** A report was taken; the same reader's second one on the same comment is the same report. */
export const reportReceiptSchema = z
  .object({ id: z.uuid() })
  .register(z.globalRegistry, { id: 'ReportReceipt' });

/** What has come to a conversation since `since`, for a button that offers it. */
export const commentNewsSchema = z
  .object({ total: count, newCount: count })
  .register(z.globalRegistry, { id: 'CommentNews' });
export type CommentNews = z.infer<typeof commentNewsSchema>;
