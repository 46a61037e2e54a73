import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { migrateDb } from '#src/server/db/migrate.ts';
import { openDb } from '#src/server/db/open-db.ts';
import { createLogger } from '#src/server/log.ts';
import { findCandidates } from '#src/server/services/related/find-candidates.ts';
import { countTopics, loadProfiles } from '#src/server/services/related/load-profiles.ts';
import { refreshRelated } from '#src/server/services/related/refresh-related.ts';
import { storeSubjects } from '#src/server/services/related/store-subjects.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { fillStories } from '#tests/bench/search/fill-stories.ts';
import { hasPostgres, startPostgres } from '#tests/support/postgres.ts';
import { testNow } from '#tests/support/seed.ts';

// Prints how long relations take when a story comes in among STORIES made-up ones on PostgreSQL.
const count = Number(process.env.STORIES);
const newcomers = 40;
const migrationsFolder = fileURLToPath(
  new URL('../../../src/server/db/migrations', import.meta.url),
);
const now = () => testNow;
const tell = (words: string) => process.stderr.write(`${new Date().toISOString()} ${words}\n`);

async function idsOf(db: Database): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(
    sql`select id from articles order by date_published, id`,
  );
  return rows.map(({ id }) => id);
}

/** All subjects, each its own event; then real relations wherever a newcomer may turn up. */
async function prepare(db: Database, ids: readonly string[], newest: readonly string[]) {
  await db.execute(sql`drop index story_subjects_words_idx`);
  for (let from = 0; from < ids.length; from += 250) {
    await storeSubjects(db, ids.slice(from, from + 250));
  }
  await db.execute(sql`create index story_subjects_words_idx on story_subjects using gin (words)
    with (fastupdate = off)`);
  await db.execute(sql`update story_subjects set event_id = article_id`);
  await db.execute(sql`vacuum analyze`);
  tell('subjects are stored');
  const profiles = await loadProfiles(db, newest);
  const topics = profiles.flatMap((profile) => profile.topics.map(({ slug }) => slug));
  const counts = await countTopics(db, topics);
  const around = new Set(
    [...(await findCandidates(db, profiles, counts, testNow)).values()].flat(),
  );
  for (const id of newest) around.delete(id);
  await refreshRelated({ db, now }, [...around]);
  tell(`relations of ${around.size} neighbours are worked out`);
}

async function measure(db: Database, newest: readonly string[]) {
  const took: number[] = [];
  const updated: number[] = [];
  for (const id of newest) {
    const start = performance.now();
    await refreshRelated({ db, now }, [id]);
    took.push(performance.now() - start);
    const { rows } = await db.execute<{ count: number }>(
      sql`select count(*)::int as count from related_articles where related_id = ${id}::uuid`,
    );
    updated.push(rows[0]?.count ?? 0);
  }
  return { took, updated };
}

/** Worked out before anything is printed, for whoever reads the line may end this process at once. */
async function report(): Promise<Awaited<ReturnType<typeof measure>> | null> {
  if (!hasPostgres()) return null;
  const server = await startPostgres();
  const databaseUrl = await server.createDatabase();
  const logger = createLogger('error');
  const db = await openDb({ databaseUrl, dataDir: '', logger, queryTimeoutMs: 60_000 });
  try {
    await migrateDb(db, migrationsFolder);
    await db.withDeadline(3_600_000, async (own) => {
      await fillStories(own, count);
      tell('stories are in');
      const ids = await idsOf(own);
      await prepare(own, ids, ids.slice(-newcomers));
    });
    return await measure(db.db, (await idsOf(db.db)).slice(-newcomers));
  } finally {
    await db.close();
    await server.stop();
  }
}

process.stdout.write(`Speed: ${JSON.stringify(await report())}\n`);
