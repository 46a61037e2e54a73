import { and, desc, eq, isNull, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { uuidv7 } from 'uuidv7';
import type { LastAction } from '#src/contract/moderation.ts';
import { type comments, moderationLog } from '#src/server/db/schema.ts';
import type { Account } from '#src/server/services/identity/actor.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';
import type { Database } from '#src/server/services/service-context.ts';

type Entry = Omit<typeof moderationLog.$inferInsert, 'id' | 'accountId' | 'accountName'>;
export type LogRow = typeof moderationLog.$inferSelect;
type CommentRow = typeof comments.$inferSelect;

/** The name that colleagues read: of an account that has none yet, its role and the end of its id. */
export function nameOfStaff({ id, name, role }: Account): string {
  return name === '' ? `${role}-${id.slice(-4)}` : name;
}

/** Writes down what was done, in the transaction that does it. @returns the entry's id */
export async function writeLog(
  tx: Transaction,
  by: Account | undefined,
  entry: Entry,
): Promise<string> {
  const id = uuidv7();
  await tx.insert(moderationLog).values({
    ...entry,
    id,
    accountId: by?.id ?? null,
    accountName: by === undefined ? '' : nameOfStaff(by),
  });
  return id;
}

/** The latest thing that was done to a comment. Taking something back is no deed of its own. */
export async function findLastAction(
  db: Database | Transaction,
  commentId: string,
): Promise<LastAction | undefined> {
  const undoing = alias(moderationLog, 'undoing');
  const [row] = await db
    .select({ action: moderationLog.action, by: moderationLog.accountName, at: moderationLog.at })
    .from(moderationLog)
    .leftJoin(undoing, eq(undoing.undoes, moderationLog.id))
    .where(
      and(
        eq(moderationLog.commentId, commentId),
        ne(moderationLog.action, 'undo'),
        isNull(undoing.id),
      ),
    )
    .orderBy(desc(moderationLog.at), desc(moderationLog.id))
    .limit(1);
  return row && { ...row, at: row.at.toISOString() };
}

/** Seconds that a held comment has waited: since it was written or changed, or readers hid it. */
export async function secondsWaited(
  tx: Transaction,
  { id, status, createdAt, editedAt, source }: CommentRow,
  now: Date,
): Promise<number | null> {
  if (status !== 'held') return null;
  const [hidden] = await tx
    .select({ at: moderationLog.at })
    .from(moderationLog)
    .where(and(eq(moderationLog.commentId, id), eq(moderationLog.action, 'hide')))
    .orderBy(desc(moderationLog.at))
    .limit(1);
  // What was brought in from elsewhere may have been written years ago.
  const written = source === null ? createdAt : null;
  const moments = [written, editedAt, hidden?.at].filter((moment) => moment != null);
  if (moments.length === 0) return null;
  const since = Math.max(...moments.map((moment) => moment.getTime()));
  return Math.max(0, Math.round((now.getTime() - since) / 1000));
}
