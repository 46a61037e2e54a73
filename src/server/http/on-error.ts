import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ErrorBody, ErrorCode } from '#src/contract/errors.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { isDatabaseUnavailable } from '#src/server/http/database-error.ts';
import type { Logger } from '#src/server/log.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** HTTP status and a developer's sentence for every way in which a call can fail. */
const answers = {
  invalid_request: [400, 'The request does not have the shape that this call needs.'],
  not_found: [404, 'There is nothing at this address.'],
  article_not_found: [404, 'No published story has this address.'],
  comment_not_found: [404, 'This story has no such comment.'],
  comments_closed: [403, 'Comments on this story are closed.'],
  comment_id_taken: [409, 'This id already belongs to a comment with other content.'],
  duplicate_comment: [409, 'The same words were sent a moment ago.'],
  comment_refused: [
    422,
    'The comment breaks a rule of the house; `fields` and the rules say which.',
  ],
  edit_too_late: [403, 'The time in which this comment could be changed is over.'],
  name_taken: [409, 'This name belongs to somebody else.'],
  registration_required: [403, 'Only registered readers may comment here.'],
  signed_out: [401, 'This call needs somebody who is signed in.'],
  forbidden: [403, 'This is not allowed to whoever asked.'],
  banned: [403, 'Whoever asked may not comment here for now.'],
  proof_required: [403, 'This call needs a solved challenge.'],
  conflict: [409, 'Somebody else has changed this in the meantime.'],
  parent_not_found: [404, 'The comment that is answered is not on this story.'],
  forbidden_origin: [403, 'Writing is allowed from the pages of this site only.'],
  unsupported_media_type: [415, 'The body must be application/json.'],
  method_not_allowed: [405, 'This address does not answer that method.'],
  payload_too_large: [413, 'The body is too large.'],
  rate_limited: [429, 'Too many requests; try again after Retry-After seconds.'],
  unauthorized: [401, 'This call needs the right secret as a bearer token.'],
  import_running: [409, 'An import is under way; ask again when it is done.'],
  handover_not_found: [404, 'No device has handed anything over under this id.'],
  handover_expired: [410, 'What was handed over under this id was not fetched in time.'],
  handover_ended: [410, 'What was handed over under this id was taken, or called off.'],
  unavailable: [503, 'The service cannot do this now; try again shortly.'],
  internal: [500, 'Something went wrong on our side.'],
} as const satisfies Record<ErrorCode, readonly [number, string]>;

export type ErrorStatus = (typeof answers)[ErrorCode][0];

/** The one answer to everything that fails. Nothing of an exception's own text leaves the server. */
export function errorAnswer(
  c: Context<AppEnv>,
  code: ErrorCode,
  fields?: ErrorBody['fields'],
): Response {
  const [status, message] = answers[code];
  const requestId = c.get('requestId');
  const body: ErrorBody = { code, message, requestId, ...(fields && { fields }) };
  c.header('cache-control', cachePolicies.never);
  if (code === 'unavailable') c.header('retry-after', '5');
  return c.json(body, status);
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 413) return 'payload_too_large';
  if (status === 415) return 'unsupported_media_type';
  if (status === 404) return 'not_found';
  if (status === 405) return 'method_not_allowed';
  if (status === 503 || status === 504) return 'unavailable';
  return status < 500 ? 'invalid_request' : 'internal';
}

function codeOf(error: Error): ErrorCode {
  if (error instanceof ServiceError) return error.code;
  if (error instanceof HTTPException) return codeOfStatus(error.status);
  return isDatabaseUnavailable(error) ? 'unavailable' : 'internal';
}

/** Who reads a log could fetch, or end, what a device hands over by the id in this address. */
function withoutHandover(path: string): string {
  const { handovers } = apiPatterns;
  return path.startsWith(`${handovers}/`) ? `${handovers}/…` : path;
}

/** Turns whatever a handler threw into the one error shape; our own failures are logged whole. */
export function createErrorHandler(log: Logger) {
  return (error: Error, c: Context<AppEnv>): Response => {
    const code = codeOf(error);
    const retryAfter = error instanceof ServiceError ? error.retryAfter : undefined;
    if (retryAfter !== undefined) c.header('retry-after', String(retryAfter));
    if (answers[code][0] >= 500) {
      const { method } = c.req;
      const path = withoutHandover(c.req.path);
      log.error('request failed', { requestId: c.get('requestId'), method, path, code, error });
    }
    return errorAnswer(c, code, error instanceof ServiceError ? error.fields : undefined);
  };
}
