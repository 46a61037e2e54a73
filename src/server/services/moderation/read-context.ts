import { and, asc, count, desc, eq, gte, min, ne, or, type SQL, sql } from 'drizzle-orm';
import { limits } from '#src/contract/limits.ts';
import type { CommentContext, ModerationItem, StatusCounts } from '#src/contract/moderation.ts';
import { commentReports, comments, commentVersions } from '#src/server/db/schema.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import { requireRole } from '#src/server/services/identity/require-role.ts';
import { banKindsOf, findBansOf } from '#src/server/services/moderation/bans.ts';
import {
  byAuthor,
  type CommentAuthor,
  getAuthor,
} from '#src/server/services/moderation/find-author.ts';
import { readLogOf } from '#src/server/services/moderation/list-log.ts';
import { selectItems, toItem } from '#src/server/services/moderation/moderation-item.ts';
import { getStorySettings } from '#src/server/services/moderation/story-policy.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const around = 3;
const recent = 5;
const day = 24 * 60 * 60_000;

/** The comment's top-level one, what it answers, and what stands right before and after it. */
async function readThread(db: Database, id: string): Promise<ModerationItem[]> {
  const [row] = await db.select().from(comments).where(eq(comments.id, id));
  if (row === undefined) return [];
  const topId = row.parentId ?? row.id;
  const isReply = eq(comments.parentId, topId);
  const near = (side: SQL | undefined, order: SQL) =>
    selectItems(db).where(and(isReply, side)).orderBy(order).limit(around);
  const isNamed = or(
    eq(comments.id, topId),
    eq(comments.id, row.id),
    row.replyToId === null ? undefined : eq(comments.id, row.replyToId),
  );
  const place = sql`(${row.createdAt.toISOString()}::timestamptz, ${row.id}::uuid)`;
  const own = sql`(${comments.createdAt}, ${comments.id})`;
  const [named, before, after] = await Promise.all([
    selectItems(db).where(isNamed),
    near(sql`${own} < ${place}`, desc(comments.createdAt)),
    near(sql`${own} > ${place}`, asc(comments.createdAt)),
  ]);
  const unique = new Map([...named, ...before, ...after].map((item) => [item.id, item]));
  const others = [...unique.values()].filter((item) => item.id !== topId);
  others.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  return [...named.filter((item) => item.id === topId), ...others].map(toItem);
}

async function countStatuses(db: Database, author: CommentAuthor) {
  const rows = await db
    .select({ status: comments.status, total: count(), first: min(comments.createdAt) })
    .from(comments)
    .where(byAuthor(author))
    .groupBy(comments.status);
  const counts: StatusCounts = { published: 0, held: 0, rejected: 0, spam: 0, deleted: 0 };
  for (const { status, total } of rows) counts[status] = total;
  const times = rows.flatMap(({ first }) => (first === null ? [] : [first.getTime()]));
  return { counts, firstSeen: new Date(Math.min(...times)).toISOString() };
}

/** Comments of others from the author's network, as long as networks are remembered. */
async function countSameNetwork(db: Database, author: CommentAuthor, now: Date): Promise<number> {
  if (author.networkHash === null) return 0;
  const since = new Date(now.getTime() - limits.networkDays * day);
  const [row] = await db
    .select({ total: count() })
    .from(comments)
    .where(
      and(
        eq(comments.networkHash, author.networkHash),
        gte(comments.createdAt, since),
        sql`not coalesce(${byAuthor(author)}, false)`,
      ),
    );
  return row?.total ?? 0;
}

async function readAuthor(db: Database, id: string, now: Date): Promise<CommentContext['author']> {
  const author = await getAuthor(db, id);
  const [known, rows, bans, sameNetwork] = await Promise.all([
    countStatuses(db, author),
    selectItems(db)
      .where(and(byAuthor(author), ne(comments.id, id)))
      .orderBy(desc(comments.createdAt), desc(comments.id))
      .limit(recent),
    findBansOf(db, author, now),
    countSameNetwork(db, author, now),
  ]);
  return { ...known, recent: rows.map(toItem), banKinds: banKindsOf(author), bans, sameNetwork };
}

/**
 * What it takes to decide about a comment: its thread, what it said before, reports, its author's
 * history, its story and what was done before. @throws ServiceError signed_out, forbidden,
 * comment_not_found
 */
export async function readContext(
  context: ServiceContext,
  rawId: string,
  actor: Actor,
): Promise<CommentContext> {
  requireRole(actor, 'moderator');
  const { db, now } = context;
  const id = rawId.toLowerCase();
  const [row] = await selectItems(db).where(eq(comments.id, id));
  if (row === undefined) throw new ServiceError('comment_not_found');
  const [thread, versions, reports, author, story, log] = await Promise.all([
    readThread(db, id),
    db
      .select({ text: commentVersions.text, replacedAt: commentVersions.replacedAt })
      .from(commentVersions)
      .where(eq(commentVersions.commentId, id))
      .orderBy(asc(commentVersions.version)),
    db
      .select()
      .from(commentReports)
      .where(eq(commentReports.commentId, id))
      .orderBy(desc(commentReports.createdAt))
      .limit(50),
    readAuthor(db, id, now()),
    getStorySettings(context, row.slug, actor),
    readLogOf(db, id),
  ]);
  return {
    item: toItem(row),
    thread,
    versions: versions.map(({ text, replacedAt }) => ({
      text,
      dateReplaced: replacedAt.toISOString(),
    })),
    reports: reports.map(({ id: reportId, reason, text, createdAt, settledAt }) => ({
      id: reportId,
      reason,
      text,
      dateCreated: createdAt.toISOString(),
      isSettled: settledAt !== null,
    })),
    author,
    story,
    log,
  };
}
