export type FetchErrorCode =
  | 'refused_address'
  | 'refused_url'
  | 'too_large'
  | 'too_many_redirects'
  | 'timed_out'
  | 'unreadable'
  | 'unreachable'
  | 'bad_status';

/** Why nothing came from another server. Its message is one clause without query or password. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly code: FetchErrorCode;

  constructor(code: FetchErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** An address as it may stand in a log: its query may hold a key, so it is left out. */
export function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
