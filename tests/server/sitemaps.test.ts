import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsSitemapBreaches, sitemapBreaches } from '#tests/support/feed-rules.ts';
import { readXml, textOf } from '#tests/support/read-xml.ts';
import { seedStory, testNow } from '#tests/support/seed.ts';
import { createTestApp, failureOf, type TestApp, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const hour = 60 * 60 * 1000;
const many = 20_500;

let db: TestDb;
let app: TestApp;

const hoursAgo = (hours: number) => new Date(testNow.getTime() - hours * hour);

beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
  const topics = ['kabel-laut'];
  await seedStory(db.db, { slug: 'segar', topics, authors: ['ani'], datePublished: hoursAgo(47) });
  await seedStory(db.db, { slug: 'basi', datePublished: hoursAgo(49) });
  await seedStory(db.db, { slug: 'besok', topics: ['rahasia'], datePublished: hoursAgo(-1) });
  // As many as a large archive, by one statement; several share a moment, so that ids decide.
  await db.db.execute(sql`
    insert into articles (id, slug, source, source_id, content_hash, section_slug, headline,
      description, date_published, date_modified, word_count, body, body_text)
    select gen_random_uuid(), 'arsip-' || n, 'test', 'arsip-' || n, '', 'gawai', 'Arsip ' || n, '',
      timestamptz '2010-01-01' + (n / 7) * interval '1 hour',
      timestamptz '2010-01-01' + (n / 7) * interval '1 hour', 1, '{"type":"root","children":[]}', ''
    from generate_series(1, ${sql.raw(String(many))}) n`);
});
afterAll(() => db.close());

async function read(path: string): Promise<string> {
  const answer = await app.request(path);
  expect(answer.status, path).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  expect(answer.headers.get('cache-control')).toMatch(/s-maxage=60/);
  return answer.text();
}

async function locationsIn(path: string): Promise<string[]> {
  const document = await read(path);
  expect(sitemapBreaches(document), path).toEqual([]);
  return readXml(document).children.map((entry) => textOf(entry, 'loc'));
}

const pathOf = (url: string) => url.slice(testSiteUrl.length);

describe('the sitemap', () => {
  it('names every published story once, in pages of ten thousand, oldest first', async () => {
    const index = await locationsIn('/sitemap.xml');
    expect(index.map(pathOf)).toEqual([
      '/sitemap-lists.xml',
      '/sitemap-stories-1.xml',
      '/sitemap-stories-2.xml',
      '/sitemap-stories-3.xml',
    ]);
    const pages = await Promise.all(index.slice(1).map((url) => locationsIn(pathOf(url))));
    expect(pages.map((page) => page.length)).toEqual([10_000, 10_000, many + 2 - 20_000]);
    const all = pages.flat();
    expect(new Set(all).size).toBe(many + 2);
    expect(all.slice(-2).map(pathOf)).toEqual(['/artikel/basi', '/artikel/segar']);
    expect(all).not.toContain(`${testSiteUrl}/artikel/besok`);
  });

  it('says of each page when its newest change was', async () => {
    const entries = readXml(await read('/sitemap.xml')).children.slice(1);
    const last = entries.map((entry) => textOf(entry, 'lastmod'));
    expect(last[1]).toBe(new Date(Date.UTC(2010, 0, 1, Math.floor(20_000 / 7))).toISOString());
    expect(last[2]).toBe(hoursAgo(47).toISOString());
  });

  it.each(['/sitemap-stories-4.xml', '/sitemap-stories-99999.xml'])('has no %s', async (path) => {
    expect(await failureOf(app.request(path))).toEqual({ status: 404, code: 'not_found' });
  });

  it('names the lists that have stories', async () => {
    expect((await locationsIn('/sitemap-lists.xml')).map(pathOf)).toEqual([
      '/',
      '/kanal/gawai',
      '/topik/kabel-laut',
      '/penulis/ani',
    ]);
  });

  it('of news names the stories of the last 48 hours', async () => {
    const document = await read('/sitemap-news.xml');
    expect(newsSitemapBreaches(document)).toEqual([]);
    const entries = readXml(document).children.map((entry) => textOf(entry, 'loc'));
    expect(entries.map(pathOf)).toEqual(['/artikel/segar']);
  });

  it('of news names a thousand at most', async () => {
    const recent = hoursAgo(1).toISOString();
    await db.db.execute(sql`
      update articles set date_published = ${recent}::timestamptz where slug like 'arsip-1____'`);
    const document = await read('/sitemap-news.xml');
    expect(readXml(document).children).toHaveLength(1_000);
    expect(newsSitemapBreaches(document)).toEqual([]);
  });
});

describe('robots.txt', () => {
  it('leads crawlers to the sitemaps', async () => {
    const answer = await app.request('/robots.txt');
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await answer.text()).toContain(`Sitemap: ${testSiteUrl}/sitemap.xml`);
  });
});
