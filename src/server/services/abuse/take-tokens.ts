import { lt, sql } from 'drizzle-orm';
import { rateBuckets } from '#src/server/db/schema.ts';
import {
  type RateLimit,
  secondsUntilToken,
  wholeToken,
} from '#src/server/services/abuse/rate-limit.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** One bucket that a call takes a token from. */
export type Ask = RateLimit & { key: string };

/** How long a bucket may lie unused before it is full again whatever it is for. */
const forgottenAfterMs = 2 * 24 * 60 * 60_000;

/**
 * Takes one token from every bucket, or from none where one of them is empty, in one statement: so
 * that all processes of a site count together, and nobody who is held back empties what he shares
 * with others. @returns 0, else the whole seconds until the emptiest has a token again
 */
export async function takeTokens(db: Database, asks: readonly Ask[], now: Date): Promise<number> {
  if (asks.length === 0) return 0;
  const at = sql`${now.toISOString()}::timestamptz`;
  const values = asks.map(
    ({ key, burst, everyMs }) => sql`(${key}::text, ${burst}::float8, ${everyMs}::float8)`,
  );
  // A clock that went back, or runs behind another process's, is one that stood still.
  const filled = (tokens: unknown, filledAt: unknown, burst: unknown, everyMs: unknown) =>
    sql`least(${burst}, ${tokens} +
      greatest(0, extract(epoch from ${at} - ${filledAt}) * 1000)::float8 / ${everyMs})`;
  const column = (name: string) => sql.raw(name);
  const ofBucket = filled(
    column('b.tokens'),
    column('b.filled_at'),
    column('a.burst'),
    column('a.every_ms'),
  );
  const ofAsked = (name: string) =>
    sql`(select ${sql.raw(name)} from asked a where a.key = rate_buckets.key)`;
  const ofStored = filled(
    column('rate_buckets.tokens'),
    column('rate_buckets.filled_at'),
    ofAsked('burst'),
    ofAsked('every_ms'),
  );
  const { rows } = await db.execute<{ key: string; tokens: number; is_taken: boolean }>(sql`
    with asked (key, burst, every_ms) as (values ${sql.join(values, sql`, `)}),
    found as (
      select a.key, coalesce(${ofBucket}, a.burst) as tokens
      from asked a left join rate_buckets b on b.key = a.key),
    taken as (
      insert into rate_buckets (key, tokens, filled_at)
      select key, tokens - 1, ${at} from found
      where (select min(tokens) from found) >= ${wholeToken}::float8 order by key
      on conflict (key) do update
      set tokens = ${ofStored} - 1, filled_at = greatest(rate_buckets.filled_at, ${at})
      where ${ofStored} >= ${wholeToken}::float8
      returning key)
    select key, tokens, key in (select key from taken) as is_taken from found`);
  const waits = rows.map((row) => {
    if (row.is_taken) return 0;
    const ask = asks.find(({ key }) => key === row.key);
    // A full bucket is not taken from where another is empty, or was emptied at this very moment.
    return row.tokens < wholeToken ? secondsUntilToken(row.tokens, ask?.everyMs ?? 1000) : 0;
  });
  const isRefused = rows.some((row) => !row.is_taken);
  return isRefused ? Math.max(1, ...waits) : 0;
}

/** Forgets buckets that nobody has taken from for two days. @returns how many */
export async function sweepBuckets(db: Database, now: Date): Promise<number> {
  const since = new Date(now.getTime() - forgottenAfterMs);
  const gone = await db
    .delete(rateBuckets)
    .where(lt(rateBuckets.filledAt, since))
    .returning({ key: rateBuckets.key });
  return gone.length;
}
