import { createRateLimiter, type RateLimit } from '#src/server/services/abuse/rate-limit.ts';
import { type Ask, sweepBuckets, takeTokens } from '#src/server/services/abuse/take-tokens.ts';
import { type Actor, actorKeyOf, isStaff } from '#src/server/services/identity/actor.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** What readers write; deleting counts as an edit. */
export type WriteKind = 'comment' | 'edit' | 'like' | 'report';

/** What one reader and what one network may write, and how many comments a reader may in an hour. */
export type WriteLimits = Readonly<
  Record<WriteKind, { author: RateLimit; network: RateLimit }> & {
    /** Devices that one network may bring along: whoever throws the cookie away is one each time. */
    newDevices: RateLimit;
    commentsPerHour: number;
    /** Milliseconds from the opening of a form; whoever sends earlier is taken for a program. */
    leastWrittenForMs: number;
  }
>;

const usualPerHour = 20;
/** Nobody opens a form, writes, or pastes and reads over, faster. */
const leastWrittenForMs = 1_500;
/** Longer than a healthy database takes, short enough that nobody notices. */
const patienceMs = 1_500;
const sweepEveryMs = 10 * 60_000;

/** How much wider limits are where readers may send more comments an hour than usual; at least 1. */
export function widthOf(commentsPerHour: number): number {
  return Math.max(1, commentsPerHour / usualPerHour);
}

/**
 * One comment in 3 seconds with a burst of 3, and so many in an hour, none within 1.5 s of its form; a network is wide enough for a
 * school or a provider behind one address. Above 20 an hour everything is widened in proportion.
 */
export function writeLimits(commentsPerHour: number = usualPerHour): WriteLimits {
  const factor = widthOf(commentsPerHour);
  const wide = (burst: number, everyMs: number): RateLimit => ({
    burst: Math.ceil(burst * factor),
    everyMs: everyMs / factor,
  });
  return {
    comment: { author: wide(3, 3_000), network: wide(60, 6_000) },
    edit: { author: wide(10, 5_000), network: wide(60, 1_000) },
    like: { author: wide(30, 1_000), network: wide(120, 2_000) },
    report: { author: wide(5, 30_000), network: wide(30, 20_000) },
    newDevices: wide(30, 10_000),
    commentsPerHour,
    leastWrittenForMs: leastWrittenForMs / factor,
  };
}

/** Holds whoever writes to the limits. */
export type WriteGuard = {
  limits: WriteLimits;
  /** @throws ServiceError rate_limited with `retryAfter` */
  hold: (db: Database, kind: WriteKind, actor: Actor, now: Date) => Promise<void>;
};

/**
 * Counts in the database, which all processes share. Where that does not answer in time, this process
 * counts by itself: a slow database opens no door, and closes none.
 */
export function createWriteGuard(limits: WriteLimits): WriteGuard {
  const alone = new Map<string, ReturnType<typeof createRateLimiter>>();
  let sweptAt = 0;

  function takeAlone(asks: readonly Ask[], now: Date): number {
    const waits = asks.map((ask) => {
      const rate = `${ask.burst} ${ask.everyMs}`;
      const limiter = alone.get(rate) ?? createRateLimiter(ask);
      alone.set(rate, limiter);
      return limiter.take(ask.key, now.getTime());
    });
    return Math.max(0, ...waits);
  }

  async function sweepAtTimes(db: Database, now: Date): Promise<void> {
    if (Math.abs(now.getTime() - sweptAt) < sweepEveryMs) return;
    sweptAt = now.getTime();
    await sweepBuckets(db, now);
  }

  return {
    limits,
    async hold(db, kind, actor, now) {
      if (isStaff(actor)) return;
      const asks = asksOf(limits, kind, actor);
      const shared = sweepAtTimes(db, now).then(() => takeTokens(db, asks, now));
      const wait = await withinPatience(shared).catch(() => takeAlone(asks, now));
      if (wait > 0) throw new ServiceError('rate_limited', undefined, { retryAfter: wait });
    },
  };
}

function asksOf(limits: WriteLimits, kind: WriteKind, actor: Actor): Ask[] {
  const authorKey = actorKeyOf(actor);
  const { author, network } = limits[kind];
  const asks: Ask[] = [];
  if (authorKey !== undefined) asks.push({ key: `${kind}:${authorKey}`, ...author });
  if (actor.networkHash !== undefined) {
    asks.push({ key: `${kind}:network:${actor.networkHash}`, ...network });
    if (actor.isNewDevice === true && actor.account === undefined) {
      asks.push({ key: `device:network:${actor.networkHash}`, ...limits.newDevices });
    }
  }
  return asks;
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database took too long.')), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
