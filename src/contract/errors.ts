import * as z from 'zod/mini';

/**
 * Every way in which a call can fail, and nothing else. The reader's sentence for each lives in
 * `i18n`; `message` on the wire is for developers.
 */
export const errorCodes = [
  'invalid_request',
  'not_found',
  'article_not_found',
  'comment_not_found',
  'comments_closed',
  'comment_id_taken',
  'duplicate_comment',
  'comment_refused',
  'edit_too_late',
  'name_taken',
  'registration_required',
  'signed_out',
  'forbidden',
  'banned',
  'proof_required',
  'conflict',
  'parent_not_found',
  'forbidden_origin',
  'unsupported_media_type',
  'method_not_allowed',
  'payload_too_large',
  'rate_limited',
  'unauthorized',
  'import_running',
  'handover_not_found',
  'handover_expired',
  'handover_ended',
  'unavailable',
  'internal',
] as const;

export const errorCodeSchema = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** Why one field was refused; the reader's sentence for each lives in `i18n`. */
export const fieldProblemSchema = z.enum(['required', 'too_long', 'invalid']);
export type FieldProblem = z.infer<typeof fieldProblemSchema>;

/** The one shape of a failed answer. `fields` names each refused field of the request's body. */
export const errorBodySchema = z
  .object({
    code: errorCodeSchema,
    message: z.string(),
    requestId: z.string(),
    fields: z.optional(z.record(z.string(), fieldProblemSchema)),
  })
  .register(z.globalRegistry, { id: 'Error' });
export type ErrorBody = z.infer<typeof errorBodySchema>;
