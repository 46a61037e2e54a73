const firstMs = 1_000;
/** A server that wants a longer pause than this gets it from the next run. */
export const longestPauseMs = 120_000;

/**
 * Milliseconds to wait before try `attempt` + 1 (attempts count from 1): what Retry-After says
 * (seconds or a date, RFC 9110 section 10.2.3), else 1, 2, 4 … seconds with up to a quarter more, so
 * that many clients do not come back together. Undefined where the server wants too long a pause.
 */
export function retryDelay(
  attempt: number,
  retryAfter: string | undefined,
  now: number,
  chance: () => number = Math.random,
): number | undefined {
  const asked = retryAfter === undefined ? undefined : askedPause(retryAfter.trim(), now);
  if (asked !== undefined) return asked <= longestPauseMs ? asked : undefined;
  return Math.round(firstMs * 2 ** (attempt - 1) * (1 + chance() / 4));
}

/** Milliseconds that Retry-After asks for; undefined where it says nothing that can be read. */
export function askedPause(retryAfter: string, now: number): number | undefined {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1_000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
