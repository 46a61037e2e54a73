import * as z from 'zod/mini';
import {
  authorBadges,
  commentHoldSchema,
  commentStatusSchema,
  reportReasons,
  storyCommentPolicies,
} from '#src/contract/comments.ts';

/** Answers beneath `/api/moderation`, for people of the newsroom alone. */
const dateTimeSchema = z.iso.datetime({ offset: true });
const count = z.int().check(z.nonnegative());

/** What is done to a comment by one key. `approve` also lets stand what was reported. */
export const decisions = ['approve', 'reject', 'spam', 'pick', 'unpick'] as const;
export type Decision = (typeof decisions)[number];

/** Everything the log tells. `hide` is the site's own doing: readers reported a comment often. */
export const moderationActions = [
  ...decisions,
  'edit',
  'hide',
  'ban',
  'lift_ban',
  'undo',
  'story_policy',
  'rules',
] as const;
export type ModerationAction = (typeof moderationActions)[number];

export const banKinds = ['account', 'device', 'network'] as const;
export type BanKind = (typeof banKinds)[number];

export const queueViews = ['held', 'reported', 'recent'] as const;
export type QueueView = (typeof queueViews)[number];

/** Who did what to one comment last. */
const lastActionSchema = z.object({
  action: z.enum(moderationActions),
  /** Empty where the site did it by itself. */
  by: z.string(),
  at: dateTimeSchema,
});
export type LastAction = z.infer<typeof lastActionSchema>;

/** A comment as moderators see it. `revision` is named by whoever decides about it. */
export const moderationItemSchema = z
  .object({
    id: z.uuid(),
    revision: z.int(),
    status: commentStatusSchema,
    hold: z.nullable(commentHoldSchema),
    authorName: z.string(),
    authorBadge: z.nullable(z.enum(authorBadges)),
    isRegistered: z.boolean(),
    text: z.string(),
    dateCreated: dateTimeSchema,
    dateEdited: z.nullable(dateTimeSchema),
    /** Whom it answers. */
    replyTo: z.nullable(z.object({ id: z.uuid(), authorName: z.string() })),
    isPicked: z.boolean(),
    likeCount: count,
    reportCount: count,
    story: z.object({ slug: z.string(), headline: z.string() }),
  })
  .register(z.globalRegistry, { id: 'ModerationItem' });
export type ModerationItem = z.infer<typeof moderationItemSchema>;

/** One page of the queue: held and reported ones oldest first, others newest first. */
export const moderationQueueSchema = z
  .object({ items: z.array(moderationItemSchema), nextCursor: z.nullable(z.string()) })
  .register(z.globalRegistry, { id: 'ModerationQueue' });
export type ModerationQueue = z.infer<typeof moderationQueueSchema>;

/** How much waits. */
export const moderationCountsSchema = z
  .object({ held: count, reported: count })
  .register(z.globalRegistry, { id: 'ModerationCounts' });
export type ModerationCounts = z.infer<typeof moderationCountsSchema>;

export const banSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(banKinds),
    authorName: z.string(),
    note: z.string(),
    by: z.string(),
    dateCreated: dateTimeSchema,
    /** Null: until somebody lifts it. */
    endsAt: z.nullable(dateTimeSchema),
    isActive: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'Ban' });
export type Ban = z.infer<typeof banSchema>;

export const banListSchema = z
  .object({ items: z.array(banSchema) })
  .register(z.globalRegistry, { id: 'BanList' });

export const logEntrySchema = z.object({
  id: z.uuid(),
  at: dateTimeSchema,
  /** Empty where the site did it by itself. */
  by: z.string(),
  action: z.enum(moderationActions),
  statusBefore: z.nullable(commentStatusSchema),
  statusAfter: z.nullable(commentStatusSchema),
  note: z.string(),
  isUndone: z.boolean(),
  comment: z.nullable(z.object({ id: z.uuid(), authorName: z.string(), text: z.string() })),
  story: z.nullable(z.object({ slug: z.string(), headline: z.string() })),
  banKinds: z.array(z.enum(banKinds)),
  endsAt: z.nullable(dateTimeSchema),
  policy: z.nullable(z.enum(storyCommentPolicies)),
  closeAfterDays: z.nullable(z.int()),
  rules: z.array(z.string()),
});
export type LogEntry = z.infer<typeof logEntrySchema>;

export const moderationLogSchema = z
  .object({ items: z.array(logEntrySchema), nextCursor: z.nullable(z.string()) })
  .register(z.globalRegistry, { id: 'ModerationLog' });
export type ModerationLog = z.infer<typeof moderationLogSchema>;

/** How moderators set one conversation; null in either place leaves it to the rules of the house. */
export const storySettingsSchema = z
  .object({
    slug: z.string(),
    headline: z.string(),
    datePublished: dateTimeSchema,
    commentCount: count,
    heldCount: count,
    policy: z.nullable(z.enum(storyCommentPolicies)),
    closeAfterDays: z.nullable(z.int()),
    isOpen: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'StorySettings' });
export type StorySettings = z.infer<typeof storySettingsSchema>;

const statusCountsSchema = z.object({
  published: count,
  held: count,
  rejected: count,
  spam: count,
  deleted: count,
});
export type StatusCounts = z.infer<typeof statusCountsSchema>;

/** All that helps to decide about one comment. */
export const commentContextSchema = z
  .object({
    item: moderationItemSchema,
    /** Its place in the conversation, oldest first: what it answers, what stands around it, itself. */
    thread: z.array(moderationItemSchema),
    /** What it said before, oldest first. */
    versions: z.array(z.object({ text: z.string(), dateReplaced: dateTimeSchema })),
    reports: z.array(
      z.object({
        id: z.uuid(),
        reason: z.enum(reportReasons),
        text: z.string(),
        dateCreated: dateTimeSchema,
        isSettled: z.boolean(),
      }),
    ),
    author: z.object({
      counts: statusCountsSchema,
      firstSeen: dateTimeSchema,
      /** Their last ones, newest first, without this one. */
      recent: z.array(moderationItemSchema),
      /** What can be banned of them, and what is. */
      banKinds: z.array(z.enum(banKinds)),
      bans: z.array(banSchema),
      /** Comments by others from the same network in the time that networks are remembered. */
      sameNetwork: count,
    }),
    story: storySettingsSchema,
    log: z.array(logEntrySchema),
  })
  .register(z.globalRegistry, { id: 'CommentContext' });
export type CommentContext = z.infer<typeof commentContextSchema>;

/**
 * What came of a decision about one comment. `conflict`: somebody else changed it in the meantime,
 * `last` says who and what, `item` is how it stands now. `gone`: there is nothing to decide about.
 */
export const outcomeSchema = z.object({
  id: z.uuid(),
  outcome: z.enum(['done', 'conflict', 'gone']),
  item: z.nullable(moderationItemSchema),
  /** By which it can be undone. */
  entryId: z.nullable(z.uuid()),
  last: z.nullable(lastActionSchema),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const outcomesSchema = z
  .object({ results: z.array(outcomeSchema) })
  .register(z.globalRegistry, { id: 'ModerationOutcomes' });
export type Outcomes = z.infer<typeof outcomesSchema>;

/** A ban that was made, with the entry by which it can be undone. */
export const banReceiptSchema = z
  .object({ bans: z.array(banSchema), entryId: z.uuid() })
  .register(z.globalRegistry, { id: 'BanReceipt' });

export const moderationStatsSchema = z
  .object({
    /** Comments by the hour in which they were written, oldest first, without gaps. */
    hours: z.array(
      z.object({ hour: dateTimeSchema, published: count, held: count, removed: count }),
    ),
    /** Of the comments of these days, how many waited for a moderator, and how many there were. */
    total: count,
    waited: count,
    /** Seconds from holding to decision, the one in the middle; null without decisions. */
    medianSeconds: z.nullable(count),
    decided: count,
    topReported: z.array(z.object({ item: moderationItemSchema, reports: count })),
  })
  .register(z.globalRegistry, { id: 'ModerationStats' });
export type ModerationStats = z.infer<typeof moderationStatsSchema>;
