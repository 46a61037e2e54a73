import { z } from 'zod';
import { identityPolicies, premoderations } from '#src/contract/comment-rules.ts';
import { storyCommentPolicies } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import { banKinds, decisions, queueViews } from '#src/contract/moderation.ts';
import { slugSchema } from '#src/contract/requests.ts';

/** What moderators' pages ask with; only the server parses it, as with `requests.ts`. */

/**
 * Query of the queue. `story` and `author` (any comment by them) narrow every view; `text` looks
 * for words in what was written.
 */
export const queueQuerySchema = z.object({
  view: z.enum(queueViews).optional(),
  story: slugSchema.optional(),
  author: z.uuid().optional(),
  text: z.string().max(100).optional(),
  cursor: z.string().max(200).optional(),
});
export type QueueQuery = z.infer<typeof queueQuerySchema>;

/** A comment and the revision of it that the moderator saw. */
const targetSchema = z.object({ id: z.uuid(), revision: z.int() });

/** A decision about one comment or several; `reason` is told to their authors. */
export const decisionsSchema = z
  .object({
    action: z.enum(decisions),
    targets: z.array(targetSchema).min(1).max(limits.moderationBatch),
    reason: z.string().max(limits.moderationReason).optional(),
  })
  .meta({ id: 'ModerationDecisions' });
export type NewDecisions = z.infer<typeof decisionsSchema>;

export const moderatorEditSchema = z
  .object({ revision: z.int(), text: z.string().max(limits.commentText * 16) })
  .meta({ id: 'ModeratorEdit' });
export type ModeratorEdit = z.infer<typeof moderatorEditSchema>;

/** Entries of the log, by their ids, that their own moderator takes back within 10 seconds. */
export const undoSchema = z
  .object({ entryIds: z.array(z.uuid()).min(1).max(limits.moderationBatch) })
  .meta({ id: 'ModerationUndo' });

/** Whose part in conversations ends, by a comment of theirs, and for how many days (null: for good). */
export const newBanSchema = z
  .object({
    commentId: z.uuid(),
    kinds: z.array(z.enum(banKinds)).min(1),
    days: z.int().min(1).max(3650).nullable(),
    note: z.string().max(limits.moderationReason).optional(),
  })
  .meta({ id: 'NewBan' });
export type NewBan = z.infer<typeof newBanSchema>;

export const logQuerySchema = z.object({
  cursor: z.string().max(200).optional(),
  comment: z.uuid().optional(),
});
export type LogQuery = z.infer<typeof logQuerySchema>;

const closeAfterDaysSchema = z.int().min(1).max(3650).nullable();

export const storyPolicySchema = z
  .object({ policy: z.enum(storyCommentPolicies).nullable(), closeAfterDays: closeAfterDaysSchema })
  .meta({ id: 'StoryPolicy' });
export type NewStoryPolicy = z.infer<typeof storyPolicySchema>;

const wordsSchema = z.array(z.string().trim().min(2).max(60)).max(limits.ruleWords);

/** The rules of the house, set as a whole. */
export const newRulesSchema = z
  .object({
    identity: z.enum(identityPolicies),
    premoderation: z.enum(premoderations),
    maxLinks: z.int().min(0).max(50),
    heldWords: wordsSchema,
    blockedWords: wordsSchema,
    reportsToHide: z.int().min(0).max(100),
    closeAfterDays: closeAfterDaysSchema,
  })
  .meta({ id: 'NewCommentRules' });
export type NewRules = z.infer<typeof newRulesSchema>;
