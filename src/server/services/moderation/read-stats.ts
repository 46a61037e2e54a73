import { and, count, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { ModerationStats } from '#src/contract/moderation.ts';
import { commentReports, comments, moderationLog } from '#src/server/db/schema.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import { requireRole } from '#src/server/services/identity/require-role.ts';
import { selectItems, toItem } from '#src/server/services/moderation/moderation-item.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';

const hour = 60 * 60_000;
/** Hours in the chart; what is told beside it is about the last seven days. */
const shownHours = 48;
const week = 7 * 24 * hour;
const reportedMost = 5;

async function readHours(db: Database, now: Date): Promise<ModerationStats['hours']> {
  const last = Math.floor(now.getTime() / hour);
  const first = last - shownHours + 1;
  const hourOf = sql<string>`floor(extract(epoch from ${comments.createdAt}) / 3600)`;
  const of = (what: ReturnType<typeof sql>) =>
    sql<number>`count(*) filter (where ${what})`.mapWith(Number);
  const rows = await db
    .select({
      hour: hourOf.mapWith(Number),
      published: of(sql`${eq(comments.status, 'published')}`),
      held: of(sql`${eq(comments.status, 'held')}`),
      removed: of(sql`${inArray(comments.status, ['rejected', 'spam', 'deleted'])}`),
    })
    .from(comments)
    .where(gte(comments.createdAt, new Date(first * hour)))
    .groupBy(sql`1`);
  const known = new Map(rows.map((row) => [row.hour, row]));
  return Array.from({ length: shownHours }, (_, index) => {
    const { published = 0, held = 0, removed = 0 } = known.get(first + index) ?? {};
    return { hour: new Date((first + index) * hour).toISOString(), published, held, removed };
  });
}

async function readShare(db: Database, since: Date) {
  const isHeldOnce = sql`exists (select 1 from ${moderationLog}
    where ${moderationLog.commentId} = ${comments.id}
      and (${moderationLog.statusBefore} = 'held' or ${moderationLog.action} = 'hide'))`;
  const [row] = await db
    .select({
      total: count(),
      waited: sql<number>`count(*) filter (
        where ${comments.status} = 'held' or ${isHeldOnce})`.mapWith(Number),
    })
    .from(comments)
    .where(gte(comments.createdAt, since));
  return { total: row?.total ?? 0, waited: row?.waited ?? 0 };
}

async function readDecisions(db: Database, since: Date) {
  const isUndone = sql`exists (select 1 from ${moderationLog} "undoing"
    where "undoing"."undoes" = ${moderationLog.id})`;
  const median = sql<number | null>`
    percentile_cont(0.5) within group (order by ${moderationLog.waitedSeconds})`;
  const [row] = await db
    .select({ decided: count(moderationLog.waitedSeconds), median })
    .from(moderationLog)
    .where(and(gte(moderationLog.at, since), sql`not ${isUndone}`));
  const middle = row?.median ?? null;
  return {
    decided: row?.decided ?? 0,
    medianSeconds: middle === null ? null : Math.round(Number(middle)),
  };
}

async function readReported(db: Database, since: Date): Promise<ModerationStats['topReported']> {
  const top = await db
    .select({ id: commentReports.commentId, reports: count() })
    .from(commentReports)
    .where(gte(commentReports.createdAt, since))
    .groupBy(commentReports.commentId)
    .orderBy(desc(count()), commentReports.commentId)
    .limit(reportedMost);
  if (top.length === 0) return [];
  const ids = top.map(({ id }) => id);
  const rows = await selectItems(db).where(inArray(comments.id, ids));
  const items = new Map(rows.map((row) => [row.id, toItem(row)]));
  return top.flatMap(({ id, reports }) => {
    const item = items.get(id);
    return item === undefined ? [] : [{ item, reports }];
  });
}

/**
 * How busy the conversations are: comments by hour over two days; over seven days the share that
 * waited, the median time to a decision, and what was reported most.
 * @throws ServiceError signed_out, forbidden
 */
export async function readStats(
  { db, now }: ServiceContext,
  actor: Actor,
): Promise<ModerationStats> {
  requireRole(actor, 'moderator');
  const since = new Date(now().getTime() - week);
  const [hours, share, decisions, topReported] = await Promise.all([
    readHours(db, now()),
    readShare(db, since),
    readDecisions(db, since),
    readReported(db, since),
  ]);
  return { hours, ...share, ...decisions, topReported };
}
