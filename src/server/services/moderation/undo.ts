import { and, eq, inArray, sql } from 'drizzle-orm';
import { limits } from '#src/contract/limits.ts';
import type { Outcome, Outcomes } from '#src/contract/moderation.ts';
import {
  bans,
  commentReports,
  comments,
  commentVersions,
  moderationLog,
} from '#src/server/db/schema.ts';
import type { Account, Actor } from '#src/server/services/identity/actor.ts';
import { requireRole } from '#src/server/services/identity/require-role.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';
import {
  conflictOf,
  doneWith,
  gone,
  lockComment,
} from '#src/server/services/moderation/outcome.ts';
import { type LogRow, writeLog } from '#src/server/services/moderation/write-log.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** Milliseconds for the call itself: who pressed the key in time is not told that it was too late. */
const onTheWay = 3_000;

async function wordsBefore(tx: Transaction, commentId: string, version: number | undefined) {
  if (version === undefined) return {};
  const [row] = await tx
    .select({ text: commentVersions.text })
    .from(commentVersions)
    .where(and(eq(commentVersions.commentId, commentId), eq(commentVersions.version, version)));
  return row ?? {};
}

/** Gives a comment back what one entry took from it. */
async function restore(tx: Transaction, entry: LogRow, id: string): Promise<void> {
  const { before, settledReports = [], version } = entry.details;
  if (settledReports.length > 0) {
    await tx
      .update(commentReports)
      .set({ settledAt: null })
      .where(inArray(commentReports.id, settledReports));
  }
  if (before === undefined) return;
  const toDate = (iso: string | null) => (iso === null ? null : new Date(iso));
  await tx
    .update(comments)
    .set({
      ...(await wordsBefore(tx, id, version)),
      ...(entry.statusBefore !== null && { status: entry.statusBefore }),
      hold: before.hold,
      isPicked: before.isPicked,
      approvedAt: toDate(before.approvedAt),
      editedAt: toDate(before.editedAt),
      revision: sql`${comments.revision} + 1`,
    })
    .where(eq(comments.id, id));
}

async function undoOne(
  tx: Transaction,
  entryId: string,
  { account, now }: { account: Account; now: Date },
): Promise<Outcome> {
  const [entry] = await tx.select().from(moderationLog).where(eq(moderationLog.id, entryId));
  const id = entry?.commentId;
  if (entry === undefined || id == null) return gone(id ?? entryId);
  const row = await lockComment(tx, id);
  if (row === undefined || row.status === 'deleted') return gone(id);
  const isOwn = entry.accountId === account.id;
  const isInTime = now.getTime() - entry.at.getTime() <= limits.undoWindow + onTheWay;
  const isLatest = entry.revisionAfter === null || entry.revisionAfter === row.revision;
  const [undone] = await tx
    .select({ id: moderationLog.id })
    .from(moderationLog)
    .where(eq(moderationLog.undoes, entry.id));
  if (!isOwn || !isInTime || !isLatest || undone !== undefined || entry.action === 'undo') {
    return conflictOf(tx, id);
  }
  const { banIds = [] } = entry.details;
  if (banIds.length > 0)
    await tx.update(bans).set({ liftedAt: now }).where(inArray(bans.id, banIds));
  await restore(tx, entry, id);
  await writeLog(tx, account, {
    at: now,
    action: 'undo',
    commentId: id,
    articleId: entry.articleId,
    statusBefore: row.status,
    statusAfter: entry.statusBefore,
    undoes: entry.id,
  });
  return doneWith(tx, id, null);
}

/**
 * Takes back what the same moderator did within the last 10 seconds, each entry by itself: nothing
 * else must have happened to the comment since, or it stays as it is (`conflict`).
 * @throws ServiceError signed_out, forbidden, unavailable
 */
export async function undo(
  { db, now, canWrite }: ServiceContext,
  entryIds: readonly string[],
  actor: Actor,
): Promise<Outcomes> {
  const account = requireRole(actor, 'moderator');
  if (!canWrite()) throw new ServiceError('unavailable');
  const results: Outcome[] = [];
  for (const entryId of entryIds) {
    results.push(
      await db.transaction((tx) => undoOne(tx, entryId.toLowerCase(), { account, now: now() })),
    );
  }
  return { results };
}
