import type { ErrorCode, FieldProblem } from '#src/contract/errors.ts';

/** A refusal that the caller is told about. Its HTTP status is the business of `http/on-error.ts`. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: ErrorCode;
  readonly fields: Record<string, FieldProblem> | undefined;
  /** Whole seconds after which the same call may succeed. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    fields?: Record<string, FieldProblem>,
    options: ErrorOptions & { retryAfter?: number } = {},
  ) {
    super(code, options);
    this.code = code;
    this.fields = fields;
    this.retryAfter = options.retryAfter;
  }
}
