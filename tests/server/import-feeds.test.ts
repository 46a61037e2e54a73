import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleListSchema, articleSchema } from '#src/contract/articles.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { importSources } from '#src/server/db/schema.ts';
import { FetchError } from '#src/server/importers/http/fetch-error.ts';
import { createSafeFetch, type SafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import { type RunOptions, runImportSource } from '#src/server/services/import/run-import.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore } from '#src/server/services/media/media-store.ts';
import { type FeedServer, startFeedServer } from '#tests/support/feed-server.ts';
import { emptyNewsroom, testNow } from '#tests/support/seed.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, type TestApp, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let feed: FeedServer;
let now = testNow;
const folder = lastingFolder();
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db, now: () => now });
});
afterAll(() => db.close());
beforeEach(async () => {
  now = testNow;
  await emptyNewsroom(db.db);
  await db.db.delete(importSources);
  feed = await startFeedServer();
});

const fixtures = new URL('../unit/server/importers/feed/fixtures/', import.meta.url);
const fixture = (name: string) => readFile(new URL(name, fixtures));

/** The publisher's own server is asked for real; no other is there. */
const fetch: SafeFetch = async (address, request) => {
  const real = createSafeFetch({
    userAgent: 'URtech/test',
    allowedHosts: ['127.0.0.1'],
    attempts: 1,
  });
  if (String(address).startsWith('http://127.0.0.1')) return real(address, request);
  throw new FetchError('unreachable', `${String(address)} cannot be reached`);
};

async function bringIn(options: RunOptions = {}) {
  const runner = {
    store: db,
    mediaStore: createMediaStore(createFolderFiles(await folder)),
    now: () => now,
    siteUrl: testSiteUrl,
    fetch,
  };
  const source = { name: 'feed', kind: 'feed', address: feed.address } as const;
  const summary = await runImportSource(runner, source, options);
  if (summary === undefined) throw new Error('another import is under way');
  const { new: fresh, changed, same, removed, refused, stopped } = summary;
  return { counts: [fresh, changed, same, removed], refused, stopped };
}

/** Every row of every table that an import writes, as text. */
async function everything(): Promise<unknown> {
  const articleTables = ['articles', 'article_slugs', 'article_topics', 'article_authors'];
  const others = ['article_versions', 'topics', 'authors', 'sections', 'media', 'related_articles'];
  const tables = [...articleTables, ...others].map(async (table) => {
    const { rows } = await db.db.execute(
      sql`select t::text as row from ${sql.identifier(table)} t order by 1`,
    );
    return [table, rows];
  });
  return Promise.all(tables);
}

const list = async () => (await app.get(apiPaths.articles(), articleListSchema)).items;
const article = (slug: string) => app.get(apiPaths.article(slug), articleSchema);

describe.each([
  ['rss-0.90.xml', [], ['entry 1: "Jaringan tua masih menyala" has no text']],
  ['rss-0.91.xml', ['Café buka', 'Tanpa judul, tanpa tautan, tetapi ada isinya.'], []],
  ['rss-0.92.xml', ['Kabel putus', 'Tautan lama yang masih hidup.'], []],
  ['rss-1.0.xml', ['Satu'], []],
  ['rss-2.0.xml', ['Harga “ponsel” naik'], []],
  ['podcast.xml', ['Episode satu'], []],
  ['windows-1252.xml', ['“Café” – harga € 5'], []],
  [
    'odd-dates.xml',
    ['Sama id', 'Tanggal yang bukan tanggal', 'Tanpa id dan tautan', 'Tanpa tanggal'],
    [],
  ],
  ['broken.xml', ['Satu & dua < tiga'], []],
  ['atom.xml', ['Dua', 'Lebih < kurang & sama'], []],
  [
    'json-feed.json',
    ['Catatan pendek. Dua alinea.', 'Pertama <satu>'],
    ['entry 3: "Kosong" has no text'],
  ],
])('the feed %s', (name, headlines, reasons) => {
  it('comes in, and again without a row that is different', async () => {
    feed.publish(await fixture(name));
    const first = await bringIn();
    expect(first.counts).toEqual([headlines.length, 0, 0, 0]);
    expect(first.refused.map(({ reason }) => reason)).toEqual(reasons);
    expect((await list()).map(({ headline }) => headline).sort()).toEqual(headlines);
    const rows = await everything();

    now = new Date(testNow.getTime() + 3_600_000);
    expect((await bringIn()).counts).toEqual([0, 0, 0, 0]);
    // A sweep asks without conditions, and so reads all of it again.
    expect((await bringIn({ isSweep: true })).counts).toEqual([0, 0, headlines.length, 0]);
    expect(feed.answered()).toEqual([200, 304, 200]);
    expect(await everything()).toEqual(rows);
  });
});

type Entry = { guid?: string; link?: string; title: string; text?: string };

function rss(entries: Entry[]): string {
  const items = entries.map(
    ({ guid, link, title, text = 'Isi.' }) =>
      `<item><title>${title}</title>${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}${
        link ? `<link>${link}</link>` : ''
      }<description>${text}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Kabar</title>${items.join('')}</channel></rss>`;
}

describe('a feed that changed', () => {
  it('renames a story, whose old address leads to the new one for good', async () => {
    feed.publish(rss([{ guid: '1', title: 'Judul lama' }]));
    await bringIn();
    feed.publish(rss([{ guid: '1', title: 'Judul baru' }]));
    expect((await bringIn()).counts).toEqual([0, 1, 0, 0]);
    expect((await article('judul-baru')).headline).toBe('Judul baru');
    const old = await app.request(apiPaths.article('judul-lama'));
    expect([old.status, old.headers.get('location')]).toEqual([
      308,
      apiPaths.article('judul-baru'),
    ]);
  });

  it('keeps when a story without a date was first seen', async () => {
    feed.publish(rss([{ link: 'https://kabar.example/a', title: 'Judul' }]));
    await bringIn();
    now = new Date(testNow.getTime() + 3_600_000);
    feed.publish(rss([{ link: 'https://kabar.example/a', title: 'Judul', text: 'Isi lain.' }]));
    expect((await bringIn()).counts).toEqual([0, 1, 0, 0]);
    const { datePublished } = await article('judul');
    expect(datePublished).toBe(testNow.toISOString());
  });

  it('takes nothing back that it does not list any more', async () => {
    feed.publish(rss([{ guid: '1', title: 'Satu' }]));
    await bringIn();
    feed.publish(rss([{ guid: '2', title: 'Dua' }]));
    expect((await bringIn({ isSweep: true })).counts).toEqual([1, 0, 0, 0]);
    expect(await list()).toHaveLength(2);
  });

  it('refuses what says nothing, and brings the rest in', async () => {
    feed.publish(
      rss([
        { guid: '1', title: 'Satu' },
        { guid: '2', title: '', text: '' },
        { guid: '3', title: 'Kosong', text: '' },
        { guid: '4', title: 'Empat' },
      ]),
    );
    const { counts, refused } = await bringIn();
    expect(counts).toEqual([2, 0, 0, 0]);
    expect(refused).toEqual([
      { sourceId: '3', reason: 'entry 3: "Kosong" has no text' },
      { sourceId: '2', reason: 'entry 2: has neither a title nor a text' },
    ]);
  });
});

describe('what is no feed', () => {
  it.each([
    ['a web page', '<!doctype html><title>Situs</title>', 'the reply is a web page and no feed'],
    ['nothing', '', 'the reply is no RSS, Atom or JSON Feed that can be read'],
    [
      'half of a JSON feed',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id',
      'the reply is no RSS, Atom or JSON Feed that can be read',
    ],
    ['a picture', '\x89PNG\r\n\x1a\n', 'the reply is no RSS, Atom or JSON Feed that can be read'],
  ])('because it is %s ends with the reason, and harms nothing', async (_what, body, reason) => {
    feed.publish(rss([{ guid: '1', title: 'Satu' }]));
    await bringIn();
    const rows = await everything();
    feed.publish(body);
    expect(await bringIn()).toEqual({ counts: [0, 0, 0, 0], refused: [], stopped: reason });
    expect(await everything()).toEqual(rows);
  });
});

it('a feed’s own encoding counts, HTTP’s above it', async () => {
  feed.publish(await fixture('windows-1252.xml'), 'application/rss+xml; charset=windows-1252');
  await bringIn();
  const [story] = await list();
  expect(story?.description).toBe('Isi… dengan ‘kutip’.');
  expect(await article(story?.slug ?? '')).toMatchObject({
    datePublished: '2026-11-03T01:00:00.000Z',
    source: { name: 'Jendela', url: 'https://jendela.example/harga-caf%E9' },
  });
});
