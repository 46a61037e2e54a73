import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { articles, comments, importSources } from '#src/server/db/schema.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Notes that a run begins, and answers what the last one left to go on from. */
export async function beginRun(db: Database, source: string, now: Date): Promise<unknown> {
  const [row] = await db
    .insert(importSources)
    .values({ source, startedAt: now })
    .onConflictDoUpdate({
      target: importSources.source,
      set: { startedAt: now, finishedAt: null },
    })
    .returning({ cursor: importSources.cursor });
  return row?.cursor ?? undefined;
}

/** What the last run left to go on from; nothing is noted. */
export async function readCursor(db: Database, source: string): Promise<unknown> {
  const [row] = await db
    .select({ cursor: importSources.cursor })
    .from(importSources)
    .where(eq(importSources.source, source));
  return row?.cursor ?? undefined;
}

/** Keeps what a run goes on from. @param cursor the importer's own JSON */
export async function saveCursor(db: Database, source: string, cursor: unknown): Promise<void> {
  await db.update(importSources).set({ cursor }).where(eq(importSources.source, source));
}

/** Notes that a run came to its end, and whether it compared everything. */
export async function endRun(
  db: Database,
  source: string,
  now: Date,
  isSweep: boolean,
): Promise<void> {
  await db
    .update(importSources)
    .set({ finishedAt: now, ...(isSweep ? { sweptAt: now } : {}) })
    .where(eq(importSources.source, source));
}

/** When a source was last compared as a whole. */
export async function lastSweep(db: Database, source: string): Promise<Date | undefined> {
  const [row] = await db
    .select({ sweptAt: importSources.sweptAt })
    .from(importSources)
    .where(eq(importSources.source, source));
  return row?.sweptAt ?? undefined;
}

/** Ids of a source's stories that are shown, greater than `after` and at most `upTo`. */
export async function listStoredPosts(
  db: Database,
  source: string,
  after: number,
  upTo: number,
): Promise<number[]> {
  const id = sql<string>`case when ${articles.sourceId} ~ '^[0-9]{1,15}$'
    then ${articles.sourceId}::bigint end`;
  const rows = await db
    .select({ id })
    .from(articles)
    .where(
      and(
        eq(articles.source, source),
        isNull(articles.withdrawnAt),
        sql`${id} > ${after}`,
        sql`${id} <= ${upTo}`,
      ),
    )
    .orderBy(asc(id));
  return rows.map((row) => Number(row.id));
}

/** The same of a source's comments. */
export async function listStoredComments(
  db: Database,
  source: string,
  after: number,
  upTo: number,
): Promise<number[]> {
  const id = sql<string>`case when ${comments.sourceId} ~ '^[0-9]{1,15}$'
    then ${comments.sourceId}::bigint end`;
  const rows = await db
    .select({ id })
    .from(comments)
    .where(and(eq(comments.source, source), sql`${id} > ${after}`, sql`${id} <= ${upTo}`))
    .orderBy(asc(id));
  return rows.map((row) => Number(row.id));
}
