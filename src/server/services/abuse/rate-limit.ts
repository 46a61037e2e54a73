/** A token bucket: `burst` calls at once, and one more every `everyMs` milliseconds. */
export type RateLimit = { burst: number; everyMs: number };

type Bucket = { tokens: number; filledAt: number };

const maxBuckets = 10_000;

/** A whole token, but for what sums of fractions lose: who waits as long as told is let in. */
export const wholeToken = 1 - 1e-6;

/** Whole seconds until a bucket that holds less than one token has one again. */
export function secondsUntilToken(tokens: number, everyMs: number): number {
  return Math.max(1, Math.ceil(((wholeToken - tokens) * everyMs) / 1000));
}

/**
 * Counts calls per key in memory. `take` answers 0 where the call may go on, else the whole seconds
 * until it may. At most 10,000 keys are remembered; the one unused for longest is forgotten first.
 */
export function createRateLimiter({ burst, everyMs }: RateLimit) {
  const buckets = new Map<string, Bucket>();
  return {
    take(key: string, now: number): number {
      const known = buckets.get(key) ?? { tokens: burst, filledAt: now };
      const gained = Math.max(0, now - known.filledAt) / everyMs;
      const tokens = Math.min(burst, known.tokens + gained);
      const isAllowed = tokens >= wholeToken;
      buckets.delete(key);
      buckets.set(key, { tokens: isAllowed ? tokens - 1 : tokens, filledAt: now });
      const oldest = buckets.keys().next();
      if (buckets.size > maxBuckets && !oldest.done) buckets.delete(oldest.value);
      return isAllowed ? 0 : secondsUntilToken(tokens, everyMs);
    },
    get size() {
      return buckets.size;
    },
  };
}
