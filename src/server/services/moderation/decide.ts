import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Decision, Outcome, Outcomes } from '#src/contract/moderation.ts';
import type { NewDecisions } from '#src/contract/moderation-requests.ts';
import { commentReports, comments } from '#src/server/db/schema.ts';
import { cleanLine } from '#src/server/services/comments/clean-text.ts';
import type { Account, Actor } from '#src/server/services/identity/actor.ts';
import { requireRole } from '#src/server/services/identity/require-role.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';
import {
  conflictOf,
  doneWith,
  gone,
  lockComment,
} from '#src/server/services/moderation/outcome.ts';
import { secondsWaited, writeLog } from '#src/server/services/moderation/write-log.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

type Row = typeof comments.$inferSelect;
type Change = Partial<Pick<Row, 'status' | 'hold' | 'isPicked' | 'approvedAt'>>;

/** What an action makes of a comment; undefined where it makes no sense there. */
function changeOf(action: Decision, row: Row, reason: string, now: Date): Change | undefined {
  switch (action) {
    case 'approve':
      return { status: 'published', hold: null, approvedAt: now };
    case 'reject':
      return {
        status: 'rejected',
        hold: { rule: 'moderator', ...(reason !== '' && { reason }) },
        isPicked: false,
        approvedAt: null,
      };
    case 'spam':
      return { status: 'spam', hold: { rule: 'moderator' }, isPicked: false, approvedAt: null };
    case 'pick':
      return row.status === 'published' ? { isPicked: true } : undefined;
    case 'unpick':
      return { isPicked: false };
  }
}

/** Reports are dealt with once somebody has decided about the comment itself. */
async function settleReports(tx: Transaction, commentId: string, now: Date): Promise<string[]> {
  const settled = await tx
    .update(commentReports)
    .set({ settledAt: now })
    .where(and(eq(commentReports.commentId, commentId), isNull(commentReports.settledAt)))
    .returning({ id: commentReports.id });
  return settled.map(({ id }) => id);
}

type Target = NewDecisions['targets'][number];
type Deed = { action: Decision; reason: string; account: Account; now: Date };

async function decideOne(tx: Transaction, target: Target, deed: Deed): Promise<Outcome> {
  const { action, reason, account, now } = deed;
  const id = target.id.toLowerCase();
  const row = await lockComment(tx, id);
  if (row === undefined || row.status === 'deleted') return gone(id);
  const change = changeOf(action, row, reason, now);
  if (row.revision !== target.revision || change === undefined) return conflictOf(tx, id);
  const isVerdict = action !== 'pick' && action !== 'unpick';
  const settledReports = isVerdict ? await settleReports(tx, id, now) : [];
  const waitedSeconds = isVerdict ? await secondsWaited(tx, row, now) : null;
  await tx
    .update(comments)
    .set({ ...change, revision: sql`${comments.revision} + 1` })
    .where(eq(comments.id, id));
  const entryId = await writeLog(tx, account, {
    at: now,
    action,
    commentId: id,
    articleId: row.articleId,
    statusBefore: row.status,
    statusAfter: change.status ?? row.status,
    revisionAfter: row.revision + 1,
    note: action === 'reject' ? reason : '',
    details: {
      before: {
        hold: row.hold,
        isPicked: row.isPicked,
        approvedAt: row.approvedAt?.toISOString() ?? null,
        editedAt: row.editedAt?.toISOString() ?? null,
      },
      settledReports,
    },
    waitedSeconds,
  });
  return doneWith(tx, id, entryId);
}

/**
 * Decides about comments, each by itself: one that somebody else changed since it was seen stays as
 * it is (`conflict`, with what happened and by whom), the others are done.
 * @throws ServiceError signed_out, forbidden, unavailable
 */
export async function decide(
  { db, now, canWrite }: ServiceContext,
  { action, targets, reason = '' }: NewDecisions,
  actor: Actor,
): Promise<Outcomes> {
  const account = requireRole(actor, 'moderator');
  if (!canWrite()) throw new ServiceError('unavailable');
  const deed = { action, reason: cleanLine(reason), account, now: now() };
  const results: Outcome[] = [];
  for (const target of targets) {
    results.push(await db.transaction((tx) => decideOne(tx, target, deed)));
  }
  return { results };
}
