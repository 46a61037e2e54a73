export type DatabaseErrorCode =
  | 'data_dir_locked'
  | 'engine_failed'
  | 'migration_failed'
  | 'query_timeout'
  | 'refused'
  | 'unreachable'
  | 'unsupported_version';

/** A failure of the store itself. Its message is one sentence for the operator, without secrets. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The DatabaseError that `error` is or was caused by: Drizzle wraps what `pg` throws. */
export function findDatabaseError(error: unknown): DatabaseError | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (at instanceof DatabaseError) return at;
  }
  return undefined;
}

/** What went wrong in a few words. Connecting to a name with two addresses fails with an aggregate. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}

export function lockedError(folder: string): DatabaseError {
  const message = `The data folder ${folder} is in use by another URtech process; stop that one first.`;
  return new DatabaseError('data_dir_locked', message);
}
