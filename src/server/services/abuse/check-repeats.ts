import { and, desc, eq, gt, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { comments } from '#src/server/db/schema.ts';
import { sameWords } from '#src/server/services/abuse/same-words.ts';
import { type Actor, actorKeyOf } from '#src/server/services/identity/actor.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const minute = 60_000;
const hour = 60 * minute;
const sameTextWithin = 6 * minute;
/** Others behind the same address say "Setuju" too; longer texts do not come twice by chance. */
const leastOfNetwork = 16;
const rowsOfNetwork = 200;

export type Posting = { id: string; text: string; actor: Actor };
type Store = Database | Transaction;

/** Comments of an actor: of the account, else of the device where no account wrote. */
export function ofAuthor({ account, deviceHash }: Actor): SQL | undefined {
  if (account !== undefined) return eq(comments.accountId, account.id);
  if (deviceHash === undefined) return undefined;
  return and(eq(comments.deviceHash, deviceHash), isNull(comments.accountId));
}

async function readRecent(db: Store, filter: SQL | undefined, since: Date, limit: number) {
  if (filter === undefined || limit === 0) return [];
  return db
    .select({ id: comments.id, text: comments.text, createdAt: comments.createdAt })
    .from(comments)
    .where(and(filter, gt(comments.createdAt, since)))
    .orderBy(desc(comments.createdAt))
    .limit(limit);
}

/**
 * Refuses what was said a moment ago: the same words by the same author, or from the same network,
 * within 6 minutes. @throws ServiceError duplicate_comment
 */
export async function checkSameText(db: Store, posting: Posting, now: Date): Promise<void> {
  const words = sameWords(posting.text);
  const since = new Date(now.getTime() - sameTextWithin);
  const { networkHash } = posting.actor;
  const ofNetwork =
    networkHash === undefined || words.length < leastOfNetwork
      ? undefined
      : eq(comments.networkHash, networkHash);
  const other = ne(comments.id, posting.id);
  for (const filter of [ofAuthor(posting.actor), ofNetwork]) {
    const recent = await readRecent(db, filter && and(filter, other), since, rowsOfNetwork);
    if (recent.some((row) => sameWords(row.text) === words)) {
      throw new ServiceError('duplicate_comment');
    }
  }
}

/**
 * Holds an author to so many comments in any hour, counted in what is stored.
 * @throws ServiceError rate_limited with `retryAfter`
 */
export async function checkHour(
  db: Store,
  actor: Actor,
  perHour: number,
  now: Date,
): Promise<void> {
  const since = new Date(now.getTime() - hour);
  const recent = await readRecent(db, ofAuthor(actor), since, perHour);
  const oldest = recent.at(-1);
  if (oldest === undefined || recent.length < perHour) return;
  const wait = oldest.createdAt.getTime() + hour - now.getTime();
  const retryAfter = Math.max(1, Math.ceil(wait / 1000));
  throw new ServiceError('rate_limited', undefined, { retryAfter });
}

/** Lets one author, and one text, be stored one at a time until the transaction ends. */
export async function takeTurn(tx: Transaction, { text, actor }: Posting): Promise<void> {
  const author = actorKeyOf(actor) ?? text;
  // Always in this order, so that two that wait for each other cannot be.
  await tx.execute(sql`select pg_advisory_xact_lock(7001, hashtext(${author}))`);
  await tx.execute(sql`select pg_advisory_xact_lock(7002, hashtext(${sameWords(text)}))`);
}
