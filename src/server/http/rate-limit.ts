import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { clientAddress } from '#src/server/http/client-address.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** A token bucket: `burst` calls at once, and one more every `everyMs` milliseconds. */
export type RateLimit = { burst: number; everyMs: number };

/** Wide enough for a school behind one address and for an outbox that comes back online. */
export const defaultRateLimits = {
  comments: { burst: 30, everyMs: 3_000 },
  views: { burst: 120, everyMs: 500 },
} as const satisfies Record<string, RateLimit>;

type Bucket = { tokens: number; filledAt: number };

const maxBuckets = 10_000;

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
      const isAllowed = tokens >= 1;
      buckets.delete(key);
      buckets.set(key, { tokens: isAllowed ? tokens - 1 : tokens, filledAt: now });
      const oldest = buckets.keys().next();
      if (buckets.size > maxBuckets && !oldest.done) buckets.delete(oldest.value);
      return isAllowed ? 0 : Math.ceil(((1 - tokens) * everyMs) / 1000);
    },
    get size() {
      return buckets.size;
    },
  };
}

/** Holds one reader's address to a limit: 429 with Retry-After in seconds. */
export function rateLimit(limit: RateLimit, now: () => Date, trustedProxies: number) {
  const limiter = createRateLimiter(limit);
  return createMiddleware<AppEnv>(async (c, next) => {
    const address = clientAddress(c, trustedProxies);
    const wait = address === undefined ? 0 : limiter.take(address, now().getTime());
    if (wait > 0) {
      c.header('retry-after', String(wait));
      throw new ServiceError('rate_limited');
    }
    await next();
  });
}
