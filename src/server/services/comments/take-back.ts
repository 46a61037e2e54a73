import { and, eq, gt, sql } from 'drizzle-orm';
import { comments, commentTombstones } from '#src/server/db/schema.ts';
import { type Actor, actorKeyOf } from '#src/server/services/identity/actor.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** Longer than any request is under way; ids are made anew for every comment. */
export const takenBackFor = 60 * 60_000;

/** Lets the storing of an id and its taking back happen one after the other. */
async function takeIdTurn(tx: Transaction, id: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(7003, hashtext(${id}))`);
}

async function exists(db: Database | Transaction, id: string): Promise<boolean> {
  const rows = await db.select({ id: comments.id }).from(comments).where(eq(comments.id, id));
  return rows.length > 0;
}

/**
 * Notes that an author wants a comment gone which is not here, and may be still on its way. Does
 * nothing where it is here, or arrives at this very moment.
 */
export async function takeBackUnborn(
  db: Database,
  id: string,
  actor: Actor,
  now: Date,
): Promise<void> {
  const { account, deviceHash } = actor;
  // As `isOwn`: it may be written by the account, or by the device before anybody signed in.
  const keys = [actorKeyOf({ account }), actorKeyOf({ deviceHash })].filter((key) => key != null);
  if (keys.length === 0 || (await exists(db, id))) return;
  await db.transaction(async (tx) => {
    await takeIdTurn(tx, id);
    if (await exists(tx, id)) return;
    const rows = keys.map((actorKey) => ({ commentId: id, actorKey, createdAt: now }));
    await tx.insert(commentTombstones).values(rows).onConflictDoNothing();
  });
}

/**
 * Refuses what its author took back before it came; to be called in the transaction that stores it.
 * @throws ServiceError conflict
 */
export async function refuseTakenBack(
  tx: Transaction,
  id: string,
  actor: Actor,
  now: Date,
): Promise<void> {
  const actorKey = actorKeyOf(actor);
  if (actorKey === undefined) return;
  await takeIdTurn(tx, id);
  const [tombstone] = await tx
    .select({ id: commentTombstones.commentId })
    .from(commentTombstones)
    .where(
      and(
        eq(commentTombstones.commentId, id),
        eq(commentTombstones.actorKey, actorKey),
        gt(commentTombstones.createdAt, new Date(now.getTime() - takenBackFor)),
      ),
    );
  if (tombstone !== undefined) throw new ServiceError('conflict');
}
