import { and, desc, eq, gt, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { CommentStatus } from '#src/contract/comments.ts';
import { comments } from '#src/server/db/schema.ts';
import { ofAuthor } from '#src/server/services/abuse/check-repeats.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** What is known of an author and of those who write from the same network. */
export type Standing = {
  published: number;
  refused: number;
  /** Comments of the author within the last 10 minutes. */
  recent: number;
  /** Comments of others from the same network within 10 minutes, and refused ones within a week. */
  recentOfNetwork: number;
  refusedOfNetwork: number;
};

const tenMinutes = 10 * 60_000;
const week = 7 * 24 * 60 * 60_000;
const looked = 100;
const refusedStatuses: CommentStatus[] = ['rejected', 'spam'];

async function count(db: Database, filter: SQL | undefined, now: Date) {
  const since = new Date(now.getTime() - tenMinutes);
  const latest = db
    .select({ status: comments.status, createdAt: comments.createdAt })
    .from(comments)
    .where(filter)
    .orderBy(desc(comments.createdAt))
    .limit(looked)
    .as('latest');
  const of = (what: SQL) => sql<number>`count(*) filter (where ${what})`.mapWith(Number);
  const [row] = await db
    .select({
      published: of(sql`${eq(latest.status, 'published')}`),
      refused: of(sql`${inArray(latest.status, refusedStatuses)}`),
      recent: of(sql`${gt(latest.createdAt, since)}`),
    })
    .from(latest);
  return row ?? { published: 0, refused: 0, recent: 0 };
}

/** Looks at the latest 100 comments of an author and of the network, as far as they are known. */
export async function readStanding(db: Database, actor: Actor, now: Date): Promise<Standing> {
  const none = { published: 0, refused: 0, recent: 0 };
  const author = ofAuthor(actor);
  const own = author === undefined ? none : await count(db, author, now);
  const { networkHash, deviceHash } = actor;
  const lastWeek = new Date(now.getTime() - week);
  const others = or(isNull(comments.deviceHash), ne(comments.deviceHash, deviceHash ?? ''));
  const network =
    networkHash === undefined
      ? none
      : await count(
          db,
          and(eq(comments.networkHash, networkHash), gt(comments.createdAt, lastWeek), others),
          now,
        );
  return { ...own, recentOfNetwork: network.recent, refusedOfNetwork: network.refused };
}

/** Somebody whose comments were shown before, and never taken away by a moderator. */
export function isWellKnown({ published, refused }: Standing): boolean {
  return published >= 3 && refused === 0;
}
