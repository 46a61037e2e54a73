import { fileURLToPath } from 'node:url';
import { migrateDb } from '#src/server/db/migrate.ts';
import { openDb } from '#src/server/db/open-db.ts';
import { seedStory } from '#tests/support/seed.ts';
import { seedCrowd } from '#tests/support/seed-crowd.ts';

const migrations = fileURLToPath(new URL('../../src/server/db/migrations', import.meta.url));

/** A database with one story of 10,000 comments, `panjang`, and twenty that nobody spoke of. */
export async function prepareConversation(where: {
  dataDir: string;
  databaseUrl?: string;
}): Promise<void> {
  const db = await openDb({ ...where, queryTimeoutMs: 120_000 });
  await migrateDb(db, migrations);
  const articleId = await seedStory(db.db, { slug: 'panjang' });
  const newest = new Date(Date.now() - 60 * 60_000);
  await seedCrowd(db.db, { articleId, topLevel: 7_000, replies: 3_700, newest });
  for (let n = 0; n < 20; n += 1) await seedStory(db.db, { slug: `cerita-${n}` });
  await db.close();
}
