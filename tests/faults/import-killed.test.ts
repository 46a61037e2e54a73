import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { openEmbedded, placeDatabase } from '#tests/support/embedded-database.ts';
import { startLargeWordPress } from '#tests/support/large-wordpress.ts';
import { importElsewhere } from '#tests/support/start-import.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

async function rowsIn(dataDir: string): Promise<unknown[]> {
  const { db, close } = await openEmbedded(dataDir);
  const { rows } = await db.execute(sql`
    select source_id, slug, content_hash, comment_count, related_pending,
      (select count(*) from article_versions v where v.article_id = a.id) as versions,
      (select json_agg(c.id order by c.id) from comments c where c.article_id = a.id) as comments,
      (select count(*) > 0 from related_articles r where r.article_id = a.id) as has_related,
      (select cursor from import_sources) as cursor
    from articles a order by source_id::int`);
  await close();
  return rows;
}

it('an import that is killed is gone on with, and ends in the same rows', async () => {
  const { site, holdSecondPage, letGo } = await startLargeWordPress();
  const address = site.origin;
  const killed = await temporaryFolder();
  const whole = await temporaryFolder();
  await placeDatabase(killed);
  await placeDatabase(whole);
  expect(await importElsewhere({ dataDir: whole, address })).toContain('ended 0');

  // The second page never comes: the first is in, and the process is gone.
  const killAt = holdSecondPage();
  expect(await importElsewhere({ dataDir: killed, address, killAt })).not.toContain('ended');
  const half = await rowsIn(killed);
  expect(half.length).toBeGreaterThan(50);
  expect(half.length).toBeLessThan(150);

  letGo();
  const said = await importElsewhere({ dataDir: killed, address });
  expect(said).toContain(`${150 - half.length} new`);
  expect(said).toContain('ended 0');
  expect(await rowsIn(killed)).toEqual(await rowsIn(whole));
}, 240_000);
