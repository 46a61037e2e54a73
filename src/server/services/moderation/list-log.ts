import { and, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { limits } from '#src/contract/limits.ts';
import type { LogEntry, ModerationLog } from '#src/contract/moderation.ts';
import type { LogQuery } from '#src/contract/moderation-requests.ts';
import { articles, comments, moderationLog } from '#src/server/db/schema.ts';
import { afterCursor, cursorTime, decodeCursor, toPage } from '#src/server/services/cursor.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import { requireRole } from '#src/server/services/identity/require-role.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';

const undoing = alias(moderationLog, 'undoing');

function selectEntries(db: Database) {
  return db
    .select({
      id: moderationLog.id,
      at: cursorTime(moderationLog.at),
      entry: moderationLog,
      undoneBy: undoing.id,
      comment: { id: comments.id, authorName: comments.authorName, text: comments.text },
      story: { slug: articles.slug, headline: articles.headline },
    })
    .from(moderationLog)
    .leftJoin(undoing, eq(undoing.undoes, moderationLog.id))
    .leftJoin(comments, eq(comments.id, moderationLog.commentId))
    .leftJoin(articles, eq(articles.id, moderationLog.articleId));
}
type EntryRow = Awaited<ReturnType<typeof selectEntries>>[number];

function toEntry({ entry, undoneBy, comment, story }: EntryRow): LogEntry {
  const { details } = entry;
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    by: entry.accountName,
    action: entry.action,
    statusBefore: entry.statusBefore,
    statusAfter: entry.statusAfter,
    note: entry.note,
    isUndone: undoneBy !== null,
    comment,
    story,
    banKinds: details.banKinds ?? [],
    endsAt: details.endsAt ?? null,
    policy: details.policy ?? null,
    closeAfterDays: details.closeAfterDays ?? null,
    rules: details.rules ?? [],
  };
}

/** Everything that was done to one comment, newest first, the last 50. */
export async function readLogOf(db: Database, commentId: string): Promise<LogEntry[]> {
  const rows = await selectEntries(db)
    .where(eq(moderationLog.commentId, commentId))
    .orderBy(desc(moderationLog.at), desc(moderationLog.id))
    .limit(50);
  return rows.map(toEntry);
}

/** One page of what moderators and the site did, newest first. @throws ServiceError signed_out, forbidden */
export async function listLog(
  { db }: ServiceContext,
  query: LogQuery,
  actor: Actor,
): Promise<ModerationLog> {
  requireRole(actor, 'moderator');
  const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  const rows = await selectEntries(db)
    .where(
      and(
        query.comment === undefined ? undefined : eq(moderationLog.commentId, query.comment),
        cursor && afterCursor(moderationLog.at, moderationLog.id, cursor, true),
      ),
    )
    .orderBy(desc(moderationLog.at), desc(moderationLog.id))
    .limit(limits.moderationPage + 1);
  const page = toPage(rows, limits.moderationPage);
  return { items: page.rows.map(toEntry), nextCursor: page.nextCursor };
}
