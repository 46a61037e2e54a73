import type { Failure } from '#src/client/features/comments/outbox/operation.ts';
import type { ApiErrorCode } from '#src/client/lib/api-error.ts';
import type { FieldProblem } from '#src/contract/errors.ts';
import { limits } from '#src/contract/limits.ts';
import { m } from '#src/i18n/text.ts';
import { formatWait } from '#src/i18n/waits.ts';

/** The fields a reader fills in. */
export type CommentField = 'authorName' | 'text';
export type CommentProblems = Partial<Record<CommentField, FieldProblem>>;

function tooFast({ retryAfter }: Failure): string {
  return retryAfter === undefined
    ? m.comments_error_too_fast()
    : m.comments_error_wait({ wait: formatWait(retryAfter) });
}

const sentences: Record<ApiErrorCode, (failure: Failure) => string> = {
  invalid_request: () => m.comments_error_fields(),
  not_found: () => m.comments_error_article_gone(),
  article_not_found: () => m.comments_error_article_gone(),
  comment_not_found: () => m.comments_error_parent_gone(),
  parent_not_found: () => m.comments_error_parent_gone(),
  comments_closed: () => m.comments_error_closed(),
  comment_id_taken: () => m.comments_error_taken(),
  duplicate_comment: () => m.comments_error_duplicate(),
  comment_refused: () => m.comments_error_refused(),
  edit_too_late: () => m.comments_error_edit_late(),
  name_taken: () => m.comments_error_name_taken(),
  registration_required: () => m.comments_error_register(),
  signed_out: () => m.comments_error_signed_out(),
  forbidden: () => m.comments_error_forbidden(),
  banned: () => m.comments_error_banned(),
  proof_required: () => m.comments_error_proof(),
  conflict: () => m.comments_error_conflict(),
  forbidden_origin: () => m.comments_error_origin(),
  payload_too_large: () => m.comments_error_too_large(),
  rate_limited: tooFast,
  unsupported_media_type: () => m.comments_error_server(),
  method_not_allowed: () => m.comments_error_server(),
  unauthorized: () => m.comments_error_server(),
  import_running: () => m.comments_error_server(),
  handover_not_found: () => m.comments_error_server(),
  handover_expired: () => m.comments_error_server(),
  handover_ended: () => m.comments_error_server(),
  unavailable: () => m.comments_error_server(),
  internal: () => m.comments_error_server(),
  malformed: () => m.comments_error_server(),
  offline: () => m.comments_error_offline(),
  timeout: () => m.comments_error_slow(),
};

/** Why a comment was not sent, in the reader's language. */
export function sentenceFor(failure: Failure): string {
  return sentences[failure.code](failure);
}

/** Why a comment waits, where it is not the network: it is sent again without the reader's doing. */
export function waitSentenceFor(failure: Failure): string {
  switch (failure.code) {
    case 'rate_limited':
    case 'registration_required':
    case 'signed_out':
    case 'proof_required':
      return sentenceFor(failure);
    default:
      return m.comments_error_later();
  }
}

const fieldSentences: Record<CommentField, Record<FieldProblem, () => string>> = {
  authorName: {
    required: () => m.comments_name_required(),
    too_long: () => m.comments_name_too_long({ limit: limits.authorName }),
    invalid: () => m.comments_name_invalid(),
  },
  text: {
    required: () => m.comments_text_required(),
    too_long: () => m.comments_text_too_long({ limit: limits.commentText }),
    invalid: () => m.comments_text_invalid(),
  },
};

/** What is wrong with one field, in the reader's language. */
export function fieldSentenceFor(field: CommentField, problem: FieldProblem): string {
  return fieldSentences[field][problem]();
}
