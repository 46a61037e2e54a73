import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDb } from '#src/server/db/migrate.ts';
import { openDb } from '#src/server/db/open-db.ts';
import { createLogger } from '#src/server/log.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { measureEvents } from '#tests/bench/related/measure-events.ts';
import { measureSample } from '#tests/bench/related/measure-sample.ts';
import { importSampleStories } from '#tests/support/sample-stories.ts';

// Prints how well neighbours and events are found, as JSON on one line; with TELL=true, what was found
// of each story of the sample. SEED: of the made-up newsroom.
const seed = Number(process.env.SEED ?? 2);

/** Runs `work` over an empty newsroom of its own. */
async function inNewsroom<T>(work: (db: Database, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'urtech-bench-'));
  const logger = createLogger('silent');
  const dataDir = join(folder, 'data');
  const db = await openDb({ dataDir, logger, queryTimeoutMs: 60_000, minFreeBytes: 0 });
  try {
    await migrateDb(db, join(process.cwd(), 'src/server/db/migrations'));
    return await work(db.db, folder);
  } finally {
    await db.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function tell(finder: string, slug: string, found: readonly string[], good: Set<string>): void {
  if (process.env.TELL !== 'true' || finder !== 'URtech' || good.size === 0) return;
  const marked = found.map((one) => `${good.has(one) ? '+' : '-'} ${one}`);
  const missed = [...good].filter((one) => !found.slice(0, 4).includes(one));
  process.stderr.write(`${slug}\n  ${marked.join('\n  ')}\n  missed ${missed.join(' ')}\n`);
}

const sample = await inNewsroom(async (db, folder) => {
  await importSampleStories(db, folder);
  return measureSample(db, tell);
});
const events = await inNewsroom((db, folder) => measureEvents(db, folder, seed));
process.stdout.write(`Related: ${JSON.stringify({ sample, events })}\n`);
