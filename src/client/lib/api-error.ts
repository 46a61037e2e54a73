import type { ErrorBody, ErrorCode } from '#src/contract/errors.ts';

/** What went wrong between us and the server, besides the server's own codes. */
export type ApiErrorCode = ErrorCode | 'offline' | 'timeout' | 'malformed';

/**
 * The one error that leaves the API client. `status` is 0 where no answer came; `retryAfter` is in
 * seconds where the server named it.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly fields: ErrorBody['fields'];
  readonly retryAfter: number | undefined;

  constructor(
    code: ApiErrorCode,
    details: {
      status?: number;
      requestId?: string | undefined;
      fields?: ErrorBody['fields'];
      retryAfter?: number | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(code, { cause: details.cause });
    this.code = code;
    this.status = details.status ?? 0;
    this.requestId = details.requestId;
    this.fields = details.fields;
    this.retryAfter = details.retryAfter;
  }

  /** True where the same call may succeed later without being changed. */
  get isTransient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  /** True where the thing asked for does not exist. */
  get isNotFound(): boolean {
    return this.status === 404;
  }
}
