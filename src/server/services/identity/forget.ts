import { and, inArray, isNotNull, lt, ne, or } from 'drizzle-orm';
import {
  accountSessions,
  accountVerifications,
  articleViewHours,
  bans,
  commentReports,
  comments,
  commentTombstones,
  pushSubscriptions,
} from '#src/server/db/schema.ts';
import { sweepBuckets } from '#src/server/services/abuse/take-tokens.ts';
import { siteDay } from '#src/server/services/articles/site-day.ts';
import { forgetMarks } from '#src/server/services/articles/view-marks.ts';
import { takenBackFor } from '#src/server/services/comments/take-back.ts';
import { forgetNetworksOfBans } from '#src/server/services/moderation/bans.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';

const day = 24 * 60 * 60_000;

/** For how long a comment or a report remembers, as a keyed hash, the network that it came from. */
export const networkMemory = 30 * day;
/** As long as the cookie of a device lives: after that nobody can write, or be answered, as it. */
const deviceMemory = 400 * day;

const batch = 1_000;

/**
 * Forgets what is only kept for a time: networks of comments and reports after 30 days, whom a ban
 * was for 30 days after its end, sessions, codes and counters that are over, who saw what before today, browsers that were not
 * heard of for as long as a device is known. In batches where there may be many, so that no statement
 * holds the others up.
 * @returns how many networks of comments were forgotten
 */
export async function forgetOldTraces({
  db,
  now,
}: Pick<ServiceContext, 'db' | 'now'>): Promise<number> {
  const before = (ms: number) => new Date(now().getTime() - ms);
  await db.delete(accountSessions).where(lt(accountSessions.expiresAt, now()));
  await db.delete(accountVerifications).where(lt(accountVerifications.expiresAt, now()));
  await db.delete(pushSubscriptions).where(lt(pushSubscriptions.confirmedAt, before(deviceMemory)));
  await db.delete(commentTombstones).where(lt(commentTombstones.createdAt, before(takenBackFor)));
  await sweepBuckets(db, now());
  await inBatches(() => forgetMarks(db, siteDay(now()), batch));
  await db.delete(articleViewHours).where(lt(articleViewHours.hour, before(2 * day)));
  await forgetBans(db, now(), before(networkMemory));
  await inBatches(() => forgetReporters(db, before(networkMemory)));
  return inBatches(() => forgetNetworks(db, before(networkMemory)));
}

async function inBatches(forget: () => Promise<number>): Promise<number> {
  let count = 0;
  for (;;) {
    const forgotten = await forget();
    count += forgotten;
    if (forgotten < batch) return count;
  }
}

async function forgetBans(db: Database, now: Date, before: Date): Promise<void> {
  await forgetNetworksOfBans(db, now);
  const isLongOver = or(lt(bans.endsAt, before), lt(bans.liftedAt, before));
  await db
    .update(bans)
    .set({ value: '' })
    .where(and(ne(bans.value, ''), isLongOver));
}

async function forgetNetworks(db: Database, before: Date): Promise<number> {
  const old = db
    .select({ id: comments.id })
    .from(comments)
    .where(and(isNotNull(comments.networkHash), lt(comments.createdAt, before)))
    .limit(batch);
  const rows = await db
    .update(comments)
    .set({ networkHash: null })
    .where(inArray(comments.id, old))
    .returning({ id: comments.id });
  return rows.length;
}

/** Emptied rather than unset: guests whose network was forgotten go on counting as one. */
async function forgetReporters(db: Database, before: Date): Promise<number> {
  const old = db
    .select({ id: commentReports.id })
    .from(commentReports)
    .where(and(ne(commentReports.networkHash, ''), lt(commentReports.createdAt, before)))
    .limit(batch);
  const rows = await db
    .update(commentReports)
    .set({ networkHash: '' })
    .where(inArray(commentReports.id, old))
    .returning({ id: commentReports.id });
  return rows.length;
}
