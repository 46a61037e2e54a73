import { ApiError } from '#src/client/lib/api-error.ts';
import type { CommentStatus, ReportReason } from '#src/contract/comments.ts';
import type { ModerationAction, Outcome } from '#src/contract/moderation.ts';
import { formatAge } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

export const statusNames: Record<CommentStatus, () => string> = {
  published: m.mod_status_published,
  held: m.mod_status_held,
  rejected: m.mod_status_rejected,
  spam: m.mod_status_spam,
  deleted: m.mod_status_deleted,
};

export const reasonNames: Record<ReportReason, () => string> = {
  spam: m.mod_report_spam,
  insult: m.mod_report_insult,
  hatred: m.mod_report_hatred,
  hoax: m.mod_report_hoax,
  privacy: m.mod_report_privacy,
  other: m.mod_report_other,
};

/** What somebody did, after their name: "Maya menolak". */
export const deedNames: Record<ModerationAction, () => string> = {
  approve: m.mod_log_approve,
  reject: m.mod_log_reject,
  spam: m.mod_log_spam,
  pick: m.mod_log_pick,
  unpick: m.mod_log_unpick,
  edit: m.mod_log_edit,
  hide: m.mod_log_hide,
  ban: m.mod_log_ban,
  lift_ban: m.mod_log_lift_ban,
  undo: m.mod_log_undo,
  story_policy: m.mod_log_story_policy,
  rules: m.mod_log_rules,
};

/** What somebody else did in the meantime. */
export function conflictSentence({ item, last }: Outcome, now: Date): string {
  if (item === null) return m.mod_gone();
  const status = statusNames[item.status]();
  if (last === null || last.action === 'hide') return m.mod_conflict_author({ status });
  const when = formatAge(last.at, now, currentLocale());
  return m.mod_conflict({ name: last.by, action: deedNames[last.action](), when, status });
}

/** Why a call failed. */
export function failureSentence(error: unknown): string {
  if (!(error instanceof ApiError)) return m.mod_not_saved();
  if (error.code === 'forbidden') return m.mod_not_allowed();
  return error.code === 'invalid_request' ? m.mod_not_valid() : m.mod_not_saved();
}
