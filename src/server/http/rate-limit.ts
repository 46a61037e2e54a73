import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { clientAddress } from '#src/server/http/client-address.ts';
import type { TrustedProxies } from '#src/server/http/trusted-proxies.ts';
import { createRateLimiter, type RateLimit } from '#src/server/services/abuse/rate-limit.ts';
import { widthOf } from '#src/server/services/abuse/write-guard.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * What one process takes from one address before it asks the database: wide enough for a school
 * behind one address. What readers write is counted more closely by `services/abuse/write-guard.ts`.
 */
export const defaultRateLimits = {
  writes: { burst: 300, everyMs: 100 },
  proofs: { burst: 60, everyMs: 1_000 },
  views: { burst: 120, everyMs: 500 },
  handovers: { burst: 20, everyMs: 30_000 },
  searches: { burst: 300, everyMs: 100 },
} as const satisfies Record<string, RateLimit>;

/** The same where readers may write more than 20 comments an hour. */
export function widenRateLimits(commentsPerHour: number) {
  const factor = widthOf(commentsPerHour);
  const { writes, ...others } = defaultRateLimits;
  const { burst, everyMs } = writes;
  return { ...others, writes: { burst: burst * factor, everyMs: everyMs / factor } };
}

/** Holds one reader's address to a limit: 429 with Retry-After in seconds. */
export function rateLimit(limit: RateLimit, now: () => Date, trustedProxies: TrustedProxies) {
  const limiter = createRateLimiter(limit);
  return createMiddleware<AppEnv>(async (c, next) => {
    const address = clientAddress(c, trustedProxies);
    const wait = address === undefined ? 0 : limiter.take(address, now().getTime());
    if (wait > 0) throw new ServiceError('rate_limited', undefined, { retryAfter: wait });
    await next();
  });
}
