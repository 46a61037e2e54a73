import { eq } from 'drizzle-orm';
import type { Outcome } from '#src/contract/moderation.ts';
import { comments } from '#src/server/db/schema.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';
import { findItem } from '#src/server/services/moderation/moderation-item.ts';
import { findLastAction } from '#src/server/services/moderation/write-log.ts';

/** A comment, locked until the transaction ends: of two moderators the second sees what the first did. */
export async function lockComment(tx: Transaction, id: string) {
  const [row] = await tx.select().from(comments).where(eq(comments.id, id)).for('no key update');
  return row;
}

/** There is no such comment, or its author took it away. */
export function gone(id: string): Outcome {
  return { id, outcome: 'gone', item: null, entryId: null, last: null };
}

/** Somebody else was there before: how it stands now, and who did what. */
export async function conflictOf(tx: Transaction, id: string): Promise<Outcome> {
  const item = await findItem(tx, id);
  const last = await findLastAction(tx, id);
  return { id, outcome: 'conflict', item: item ?? null, entryId: null, last: last ?? null };
}

/** It is done. @param entryId by which it can be undone */
export async function doneWith(
  tx: Transaction,
  id: string,
  entryId: string | null,
): Promise<Outcome> {
  const item = await findItem(tx, id);
  return { id, outcome: 'done', item: item ?? null, entryId, last: null };
}
