import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inLanguage } from '#src/contract/languages.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { assembleApp } from '#src/server/assemble-app.ts';
import { parseConfig } from '#src/server/config.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore } from '#src/server/services/media/media-store.ts';
import { seedStory } from '#tests/support/seed.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: ReturnType<typeof assembleApp>;
beforeAll(async () => {
  db = await openTestDb();
  const topics = ['tiktok'];
  await seedStory(db.db, { slug: 'kini', formerSlugs: ['dulu'], topics, authors: ['sari'] });
  const config = parseConfig({ SITE_URL: 'https://berita.example', LOG_LEVEL: 'silent' });
  const assets = { boot: '/boot.js', stylesheet: undefined, font: undefined, piecesOf: () => [] };
  app = assembleApp(
    config,
    { db, mediaStore: createMediaStore(createFolderFiles('/nonexistent')) },
    { assets },
  );
});
afterAll(() => db.close());

describe('a page', () => {
  it.each([
    ['front', pagePaths.front()],
    ['section', pagePaths.section('gawai')],
    ['topic', pagePaths.topic('tiktok')],
    ['author', pagePaths.author('sari')],
    ['article', pagePaths.article('kini')],
    ['popular', pagePaths.popular()],
  ])('of kind %s is complete HTML that caches may keep', async (_, path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('s-maxage=60');
    const html = await answer.text();
    expect(html).toMatch(/^<!doctype html>.*<h1.*Judul kini.*<\/html>$/s);
  });

  it('moves an old address to the one of today in its own language', async () => {
    const answer = await app.request(inLanguage('en', pagePaths.article('dulu')));
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('/en/artikel/kini');
  });

  it('speaks the language of its address, whatever else is asked meanwhile', async () => {
    const paths = ['/', '/en', '/tidak-ada', '/en/tidak-ada', '/artikel/kini', '/en/artikel/kini'];
    const pages = await Promise.all(
      [...paths, ...paths].map(async (path) => (await app.request(path)).text()),
    );
    const spoken = pages.map((html) => [
      /<html lang="(..)"/.exec(html)?.[1],
      html.includes('Langsung ke isi') ? 'id' : html.includes('Skip to content') ? 'en' : '',
    ]);
    expect(spoken).toEqual(
      [...paths, ...paths].map((_, index) => Array(2).fill(['id', 'en'][index % 2])),
    );
  });

  it.each([pagePaths.settings(), pagePaths.saved(), pagePaths.history(), pagePaths.handover()])(
    'that is made on the device is the same for everybody, and in no index: %s',
    async (path) => {
      const answer = await app.request(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toContain('s-maxage=60');
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect(await answer.text()).toMatch(/<meta name="robots" content="noindex/);
    },
  );

  it.each([
    pagePaths.article('tidak-ada'),
    pagePaths.article('Bukan Slug'),
    pagePaths.section('tidak-ada'),
    pagePaths.section('Bukan Slug'),
    pagePaths.topic('tidak-ada'),
    pagePaths.author('tidak-ada'),
    '/alamat/lain',
    '/artikel/',
  ])('that is not there is a 404 at %s, kept by nobody', async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toMatch(/<h1/);
  });

  it('that moved leads to where it is now, for good', async () => {
    const answer = await app.request(pagePaths.article('dulu'));
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe(pagePaths.article('kini'));
  });
});
