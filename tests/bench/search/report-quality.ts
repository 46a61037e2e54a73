import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDb } from '#src/server/db/migrate.ts';
import { openDb } from '#src/server/db/open-db.ts';
import { createLogger } from '#src/server/log.ts';
import { measureQuality } from '#tests/bench/search/measure-quality.ts';
import type { Quality } from '#tests/bench/search/metrics.ts';
import { createRankers } from '#tests/bench/search/rankers.ts';
import { importSampleStories } from '#tests/support/sample-stories.ts';
import { testNow } from '#tests/support/seed.ts';

// Prints what each way of searching finds of the sample newsroom as JSON, on one line.
const folder = await mkdtemp(join(tmpdir(), 'urtech-bench-'));
const logger = createLogger('silent');
const dataDir = join(folder, 'data');
const db = await openDb({ dataDir, logger, queryTimeoutMs: 60_000, minFreeBytes: 0 });
try {
  await migrateDb(db, join(process.cwd(), 'src/server/db/migrations'));
  await importSampleStories(db.db, folder);
  const siteUrl = 'https://berita.example';
  const context = { db: db.db, now: () => testNow, siteUrl, canWrite: () => true };
  const isTold = process.env.TELL === 'true';
  const report: Record<string, unknown> = {};
  for (const [name, rank] of createRankers(context)) {
    const onJudged = (text: string, { ndcg }: Quality, found: readonly string[]) => {
      if (!isTold || name !== 'URtech' || ndcg > 0.8) return;
      process.stderr.write(`${ndcg.toFixed(2)} ${text}\n  ${found.slice(0, 5).join('\n  ')}\n`);
    };
    const measured = await measureQuality(db.db, rank, { perStory: 2, onJudged });
    report[name] = Object.fromEntries(measured);
  }
  process.stdout.write(`Quality: ${JSON.stringify(report)}\n`);
} finally {
  await db.close();
  await rm(folder, { recursive: true, force: true });
}
