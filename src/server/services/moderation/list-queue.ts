import { and, asc, count, desc, eq, gt, ilike, ne, type SQL } from 'drizzle-orm';
import { limits } from '#src/contract/limits.ts';
import type { ModerationCounts, ModerationQueue, QueueView } from '#src/contract/moderation.ts';
import type { QueueQuery } from '#src/contract/moderation-requests.ts';
import { articles, comments } from '#src/server/db/schema.ts';
import { cleanLine } from '#src/server/services/comments/clean-text.ts';
import { afterCursor, decodeCursor, toPage } from '#src/server/services/cursor.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import { requireRole } from '#src/server/services/identity/require-role.ts';
import { byAuthor, getAuthor } from '#src/server/services/moderation/find-author.ts';
import { selectItems, toItem } from '#src/server/services/moderation/moderation-item.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const isHeld = eq(comments.status, 'held');
const isReported = and(eq(comments.status, 'published'), gt(comments.reportCount, 0));

function filterOf(view: QueueView): SQL | undefined {
  switch (view) {
    case 'held':
      return isHeld;
    case 'reported':
      return isReported;
    case 'recent':
      return ne(comments.status, 'deleted');
  }
}

/** Words anywhere in a text, as the trigram index finds them; what is no word is taken as written. */
function holdsWords(words: string): SQL {
  return ilike(comments.text, `%${words.replace(/[\\%_]/g, '\\$&')}%`);
}

/**
 * One page of what waits for a moderator (`held` unless `view` says otherwise), narrowed by story,
 * author and words. What waits comes oldest first; `recent` is everything, newest first.
 * @throws ServiceError signed_out, forbidden, comment_not_found for an unknown `author`
 */
export async function listQueue(
  { db }: ServiceContext,
  query: QueueQuery,
  actor: Actor,
): Promise<ModerationQueue> {
  requireRole(actor, 'moderator');
  const view = query.view ?? 'held';
  const isNewestFirst = view === 'recent';
  const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  const author = query.author === undefined ? undefined : await getAuthor(db, query.author);
  const words = cleanLine(query.text ?? '');
  const order = isNewestFirst ? desc : asc;
  const rows = await selectItems(db)
    .where(
      and(
        filterOf(view),
        query.story === undefined ? undefined : eq(articles.slug, query.story),
        author && byAuthor(author),
        words === '' ? undefined : holdsWords(words),
        cursor && afterCursor(comments.createdAt, comments.id, cursor, isNewestFirst),
      ),
    )
    .orderBy(order(comments.createdAt), order(comments.id))
    .limit(limits.moderationPage + 1);
  const page = toPage(rows, limits.moderationPage);
  return { items: page.rows.map(toItem), nextCursor: page.nextCursor };
}

/** How much waits. @throws ServiceError signed_out, forbidden */
export async function countQueue({ db }: ServiceContext, actor: Actor): Promise<ModerationCounts> {
  requireRole(actor, 'moderator');
  const of = (filter: SQL | undefined) =>
    db.select({ total: count() }).from(comments).where(filter);
  const [[held], [reported]] = await Promise.all([of(isHeld), of(isReported)]);
  return { held: held?.total ?? 0, reported: reported?.total ?? 0 };
}
