import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articleListSchema } from '#src/contract/articles.ts';
import { apiPaths, pagePaths } from '#src/contract/paths.ts';
import { placeDatabase } from '#tests/support/embedded-database.ts';
import { startFakeWordPress } from '#tests/support/fake-wordpress.ts';
import { startLargeWordPress } from '#tests/support/large-wordpress.ts';
import { startServerProcess } from '#tests/support/start-server-process.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const secret = 'sebuah-rahasia-yang-panjang';
const patience = { timeout: 60_000, interval: 100 };

async function start(dataDir: string, sources: string) {
  const server = await startServerProcess({
    DATA_DIR: dataDir,
    IMPORT_SOURCES: sources,
    IMPORT_SECRET: secret,
    IMPORT_INTERVAL: '1440',
    IMPORT_ALLOW_HOSTS: '127.0.0.1',
    MIN_FREE_BYTES: '0',
  });
  const slugs = async () => {
    const answer = await fetch(server.origin + apiPaths.articles({ limit: 50 }));
    return articleListSchema.parse(await answer.json()).items.map(({ slug }) => slug);
  };
  const countInSitemap = async () =>
    (await (await fetch(`${server.origin}/sitemap-stories-1.xml`)).text()).split('<loc>').length -
    1;
  const webhook = async (name: string) => {
    const headers = { authorization: `Bearer ${secret}` };
    const answer = await fetch(`${server.origin}/api/import/${name}`, { method: 'POST', headers });
    return answer.status;
  };
  return { ...server, slugs, webhook, countInSitemap };
}

async function emptyFolder(): Promise<string> {
  const dataDir = await temporaryFolder();
  await placeDatabase(dataDir);
  return dataDir;
}

it('a source comes in when the server starts, and again when its webhook says so', async () => {
  const site = await startFakeWordPress();
  site.posts.push({ id: 1 }, { id: 2, date: '2026-11-01T13:00:00' });
  const list = `wordpress=${site.origin},feed:hilang=${site.origin}/tidak-ada`;
  const { origin, slugs, webhook, stop, logged } = await start(await emptyFolder(), list);
  await expect.poll(slugs, patience).toEqual(['judul-2', 'judul-1']);
  await expect.poll(() => logged().join(), patience).toContain('answered 404');

  site.posts[0] = { id: 1, slug: 'lain', title: 'Lain', modified: '2026-11-02T10:00:00' };
  expect(await webhook('wordpress')).toBe(202);
  await expect.poll(slugs, patience).toEqual(['judul-2', 'lain']);
  const old = await fetch(origin + pagePaths.article('judul-1'), { redirect: 'manual' });
  expect([old.status, old.headers.get('location')]).toEqual([308, pagePaths.article('lain')]);

  expect(await webhook('lain')).toBe(404);
  expect(await stop()).toBe(0);
  const troubles = logged().filter((line) => !line.includes('"level":"info"'));
  expect(troubles).toEqual([expect.stringContaining('"source":"hilang"')]);
  expect(troubles[0]).toContain('"nextInMinutes":1440');
}, 120_000);

it('an import under way ends with the server, and goes on when that starts again', async () => {
  const { site, holdSecondPage, letGo } = await startLargeWordPress();
  const dataDir = await emptyFolder();
  const isInside = holdSecondPage();
  const first = await start(dataDir, `wordpress=${site.origin}`);
  await isInside;
  expect(await first.webhook('wordpress')).toBe(409);
  await expect.poll(first.countInSitemap, patience).toBeGreaterThan(50);
  const half = await first.countInSitemap();
  expect(half).toBeLessThan(150);
  expect(await first.stop()).toBe(0);
  expect(first.logged().at(-1)).toContain('"message":"import stopped, to go on at the next start"');
  expect(existsSync(join(dataDir, 'pglite.lock'))).toBe(false);

  letGo();
  const second = await start(dataDir, `wordpress=${site.origin}`);
  await expect.poll(() => second.logged().join(), patience).toContain('import done');
  expect(await second.countInSitemap()).toBe(150);
  expect(second.logged().join()).toContain(`"new":${150 - half},"changed":0`);
  expect(await second.stop()).toBe(0);
}, 180_000);
