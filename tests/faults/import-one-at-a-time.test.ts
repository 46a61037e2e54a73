import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { openDb } from '#src/server/db/open-db.ts';
import { placeDatabase } from '#tests/support/embedded-database.ts';
import { startLargeWordPress } from '#tests/support/large-wordpress.ts';
import { hasPostgres, startPostgres } from '#tests/support/postgres.ts';
import { importElsewhere } from '#tests/support/start-import.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const underWay = 'Another import is under way; try again when it is done.';

async function countIn(databaseUrl: string) {
  const { db, close } = await openDb({ databaseUrl, dataDir: '' });
  const { rows } = await db.execute(sql`select
    (select count(*)::int from articles) as stories,
    (select count(*)::int from comments) as comments,
    (select count(*)::int from article_versions) as versions,
    (select finished_at is not null from import_sources) as "isFinished"`);
  await close();
  return rows[0];
}

it.runIf(hasPostgres())(
  'on PostgreSQL a second process is told that an import is under way, and the first goes on',
  async () => {
    const postgres = await startPostgres();
    onTestFinished(postgres.stop);
    const databaseUrl = await postgres.createDatabase();
    const { site, holdSecondPage, letGo } = await startLargeWordPress();
    const order = { dataDir: await temporaryFolder(), address: site.origin, databaseUrl };

    const isInside = holdSecondPage();
    const first = importElsewhere(order);
    await isInside;
    const second = await importElsewhere(order);
    expect(second).toContain(underWay);
    expect(second).toContain('ended 1');
    letGo();
    expect(await first).toContain('150 new, 0 changed, 0 same, 0 removed, 0 refused.');
    expect(await countIn(databaseUrl)).toEqual({
      stories: 150,
      comments: 150,
      versions: 0,
      isFinished: true,
    });

    // The lock of a process that is killed is nobody's.
    await importElsewhere({ ...order, killAt: holdSecondPage() });
    letGo();
    expect(await importElsewhere(order)).toContain('ended 0');
  },
  240_000,
);

it('on the embedded database a second process is told who holds the folder', async () => {
  const dataDir = await temporaryFolder();
  await placeDatabase(dataDir);
  const { site, holdSecondPage, letGo } = await startLargeWordPress();
  const isInside = holdSecondPage();
  const first = importElsewhere({ dataDir, address: site.origin });
  await isInside;
  expect(await importElsewhere({ dataDir, address: site.origin })).toBe(
    `refused The data folder ${dataDir} is in use by another URtech process; stop that one first.\n`,
  );
  letGo();
  expect(await first).toContain('150 new, 0 changed, 0 same, 0 removed, 0 refused.');
}, 120_000);
