import { desc, eq, sql } from 'drizzle-orm';
import { articles } from '#src/server/db/schema.ts';
import { refreshRelated } from '#src/server/services/related/refresh-related.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Stories taken up at once: what is done is marked, so that a run cut short goes on from there. */
const batchSize = 500;
/** A story that goes on changing while it is worked on is left to a later run after so many times. */
const mostTimes = 3;

/** `atMost`: about how many stories; the others wait for the server's own round (`keepSearchable`). */
type PendingContext = {
  db: Database;
  now: () => Date;
  signal?: AbortSignal | undefined;
  atMost?: number | undefined;
};

/**
 * Works out events and "Berita Terkait" of all that changed since it was last done, by any import, the
 * newest first, for those are read. The words of all are to be counted before (`refreshSearch`).
 * Each story is placed in an event once a run: events that took it from each other would never end.
 */
export async function refreshPendingRelated(context: PendingContext): Promise<void> {
  const { db, atMost = Number.POSITIVE_INFINITY } = context;
  const placed = new Set<string>();
  const times = new Map<string, number>();
  let count = 0;
  while (count < atMost) {
    // `xmin` changes with the row: who changed or flagged a story meanwhile is not overruled.
    const rows = await db
      .select({ id: articles.id, seen: sql<string>`xmin::text` })
      .from(articles)
      .where(eq(articles.relatedPending, true))
      .orderBy(desc(articles.datePublished), desc(articles.id))
      .limit(Math.min(batchSize, atMost - count));
    if (rows.length === 0) return;
    await refreshRelated(
      { ...context, placed },
      rows.map(({ id }) => id),
    );
    for (const { id } of rows) times.set(id, (times.get(id) ?? 0) + 1);
    const ids = sql.param(rows.map(({ id }) => id));
    const seen = sql.param(rows.map((row) => row.seen));
    // They show other stories now, and weigh something else.
    await db.execute(sql`update articles set related_pending = false, transfer = null
      from unnest(${ids}::uuid[], ${seen}::text[]) as done (id, seen)
      where articles.id = done.id and articles.xmin::text = done.seen`);
    if (rows.every(({ id }) => (times.get(id) ?? 0) >= mostTimes)) return;
    count += rows.length;
  }
}
