import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createApp } from '#src/server/app.ts';
import { migrateDb } from '#src/server/db/migrate.ts';
import { openDb } from '#src/server/db/open-db.ts';
import { articles } from '#src/server/db/schema.ts';
import { listen } from '#src/server/listen.ts';
import { createLogger } from '#src/server/log.ts';
import { fillStories } from '#tests/bench/search/fill-stories.ts';
import { makeSpeedQueries } from '#tests/bench/search/speed-queries.ts';
import { hasPostgres, startPostgres } from '#tests/support/postgres.ts';
import { testNow } from '#tests/support/seed.ts';

// Serves the API over many made-up stories on PostgreSQL until it is told to stop; the queries to ask
// it are written to a file. STORIES, QUERIES: how many stories, where the queries go; FILLED: a database
// that is filled where it is empty and is used again the next time, else one that is thrown away.
const { STORIES = '', QUERIES = '', FILLED } = process.env;
const migrationsFolder = fileURLToPath(
  new URL('../../../src/server/db/migrations', import.meta.url),
);
const wide = { burst: 1_000_000, everyMs: 1 };

if (FILLED !== undefined || hasPostgres()) {
  const server = FILLED === undefined ? await startPostgres() : undefined;
  const databaseUrl = FILLED ?? (await server?.createDatabase()) ?? '';
  const log = createLogger('error');
  const db = await openDb({ databaseUrl, dataDir: '', logger: log, queryTimeoutMs: 60_000 });
  await migrateDb(db, migrationsFolder);
  const [filled] = await db.db.select({ id: articles.id }).from(articles).limit(1);
  if (filled === undefined) {
    await db.withDeadline(3_600_000, (own) => fillStories(own, Number(STORIES)));
  }
  writeFileSync(QUERIES, JSON.stringify(makeSpeedQueries(Number(STORIES))));
  const app = createApp({
    db,
    now: () => testNow,
    log,
    config: { siteUrl: 'http://127.0.0.1', trustedProxies: 0 },
    rateLimits: { writes: wide, proofs: wide, views: wide, searches: wide },
  });
  // How long an answer took here, apart from the client, which shares the machine.
  const fetch: typeof app.fetch = async (...request) => {
    const startedAt = performance.now();
    const answer = await app.fetch(...request);
    answer.headers.set('server-timing', `app;dur=${performance.now() - startedAt}`);
    return answer;
  };
  const { port, stop } = await listen({ fetch, host: '127.0.0.1', port: 0 });
  process.stdout.write(`Ready: http://127.0.0.1:${port}\n`);
  process.on('SIGTERM', () => {
    void stop()
      .then(() => db.close())
      .then(() => server?.stop())
      .then(() => process.exit(0));
  });
} else {
  process.stdout.write('Ready: none\n');
}
