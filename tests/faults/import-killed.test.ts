import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { openEmbedded, placeDatabase } from '#tests/support/embedded-database.ts';
import { startFakeWordPress } from '#tests/support/fake-wordpress.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`../support/${name}`, import.meta.url));

/** Runs an import in a process of its own, which `kill -9` ends when `until` says so. */
async function importIn(dataDir: string, address: string, until?: Promise<unknown>) {
  const args = [
    pathOf('run-typescript.mjs'),
    pathOf('import-process.ts'),
    'import',
    dataDir,
    address,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  void until?.then(() => child.kill('SIGKILL'));
  await once(child, 'close');
  return said;
}

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
  const site = await startFakeWordPress();
  for (let id = 1; id <= 150; id += 1) {
    const minute = String(id % 60).padStart(2, '0');
    site.posts.push({ id, modified: `2026-11-0${1 + Math.floor(id / 60)}T10:${minute}:00` });
    site.comments.push({ id, post: id });
  }
  const killed = await temporaryFolder();
  const whole = await temporaryFolder();
  await placeDatabase(killed);
  await placeDatabase(whole);
  expect(await importIn(whole, site.origin)).toContain('ended 0');

  let pages = 0;
  const reached = new Promise<void>((resolve) => {
    site.before = (url) => {
      if (!url.pathname.endsWith('/posts')) return undefined;
      pages += 1;
      if (pages < 2) return undefined;
      // The second page never comes: the first is in, and the process is gone.
      resolve();
      return new Promise<undefined>(() => undefined);
    };
  });
  expect(await importIn(killed, site.origin, reached)).not.toContain('ended');
  const half = await rowsIn(killed);
  expect(half.length).toBeGreaterThan(50);
  expect(half.length).toBeLessThan(150);

  site.before = () => undefined;
  const said = await importIn(killed, site.origin);
  expect(said).toContain(`${150 - half.length} new`);
  expect(said).toContain('ended 0');
  expect(await rowsIn(killed)).toEqual(await rowsIn(whole));
}, 240_000);
