import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedFiles, feedTypes } from '#src/contract/paths.ts';
import { articles } from '#src/server/db/schema.ts';
import { atomBreaches, jsonFeedBreaches, rssBreaches } from '#tests/support/feed-rules.ts';
import { childOf, childrenOf, readXml, textOf } from '#tests/support/read-xml.ts';
import { seedMedia, seedStory, testNow } from '#tests/support/seed.ts';
import { createTestApp, failureOf, type TestApp, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const hub = 'https://hub.example/';
const minute = 60_000;
const mediaId = '0123456789abcdef01234567';

let db: TestDb;
let app: TestApp;

const minutesAgo = (minutes: number) => new Date(testNow.getTime() - minutes * minute);

beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
  await seedMedia(db.db, mediaId);
  for (let n = 1; n <= 40; n += 1) {
    await seedStory(db.db, {
      slug: `kabar-${n}`,
      section: n % 2 === 0 ? 'gim' : 'gawai',
      topics: n === 4 ? ['kabel-laut', 'tonga'] : [],
      authors: ['ani', 'budi'],
      datePublished: minutesAgo(n),
      image: { mediaId, alt: 'Gambar', caption: 'Keterangan', creditText: 'Foto: Ani' },
    });
  }
  await seedStory(db.db, { slug: 'besok', datePublished: minutesAgo(-60) });
});
afterAll(() => db.close());

async function linksIn(path: string): Promise<string[]> {
  const channel = childOf(readXml(await (await app.request(path)).text()), 'channel');
  return childrenOf(channel, 'item').map((item) => textOf(item, 'link'));
}

const places = ['', '/kanal/gim', '/topik/kabel-laut'];
const breaches = {
  'rss.xml': rssBreaches,
  'atom.xml': atomBreaches,
  'feed.json': jsonFeedBreaches,
};

describe('feeds', () => {
  it.each(places.flatMap((place) => feedFiles.map((file) => [`${place}/${file}`, file] as const)))(
    '%s keeps the rules of its format, and says which it is',
    async (path, file) => {
      const answer = await app.request(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(`${feedTypes[file]}; charset=utf-8`);
      expect(answer.headers.get('cache-control')).toMatch(/s-maxage=60/);
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      const document = await answer.text();
      expect(breaches[file](document)).toEqual([]);
      expect(document).toContain(testSiteUrl + path);
    },
  );

  it('hold the thirty newest stories, and none of tomorrow', async () => {
    const links = await linksIn('/rss.xml');
    expect(links).toHaveLength(30);
    expect(links[0]).toBe(`${testSiteUrl}/artikel/kabar-1`);
    expect(links.join()).not.toContain('besok');
  });

  it('of a section or a topic hold its stories only', async () => {
    const ofSection = await linksIn('/kanal/gim/rss.xml');
    expect(ofSection).toHaveLength(20);
    expect(ofSection.every((link) => Number(link.split('-').at(-1)) % 2 === 0)).toBe(true);
    expect(await linksIn('/topik/tonga/rss.xml')).toEqual([`${testSiteUrl}/artikel/kabar-4`]);
  });

  it('hold whole stories with picture and authors', async () => {
    const feed = JSON.parse(await (await app.request('/feed.json')).text());
    expect(feed.items[0]).toMatchObject({
      id: `${testSiteUrl}/artikel/kabar-1`,
      image: `${testSiteUrl}/media/${mediaId}/preview.jpg`,
      authors: [{ name: 'ANI', url: `${testSiteUrl}/penulis/ani` }, { name: 'BUDI' }],
      tags: ['GAWAI'],
    });
    expect(feed.items[0].content_html).toContain('<p>Isi kabar-1</p>');
    expect(feed.items[0].content_html).toContain(`src="${testSiteUrl}/media/${mediaId}/720.jpg"`);
  });

  it.each(['/kanal/tidak-ada/rss.xml', '/topik/tidak-ada/feed.json', '/kanal/A%00/atom.xml'])(
    'are not to be had at %s',
    async (path) => {
      expect(await failureOf(app.request(path))).toEqual({ status: 404, code: 'not_found' });
    },
  );

  it('are answered 304 until a story changes', async () => {
    for (const file of feedFiles) {
      const etag = (await app.request(`/${file}`)).headers.get('etag') ?? '';
      const again = await app.request(`/${file}`, { headers: { 'if-none-match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const changed = { headline: `Judul baru ${file}`, dateModified: testNow };
      await db.db.update(articles).set(changed).where(eq(articles.slug, 'kabar-1'));
      const fresh = await app.request(`/${file}`, { headers: { 'if-none-match': etag } });
      expect(fresh.status).toBe(200);
    }
  });

  it('name the hub, in the document and in the answer, where one is configured', async () => {
    const config = { siteUrl: testSiteUrl, trustedProxies: 0, webSubHub: hub };
    const answer = await createTestApp({ db, config }).request('/kanal/gim/atom.xml');
    expect(answer.headers.get('link')).toBe(
      `<${hub}>; rel="hub", <${testSiteUrl}/kanal/gim/atom.xml>; rel="self"`,
    );
    expect(await answer.text()).toContain(`<link rel="hub" href="${hub}"/>`);
    expect((await app.request('/atom.xml')).headers.get('link')).toBeNull();
  });

  it('of a newsroom without stories keep the rules too', async () => {
    await db.db.update(articles).set({ datePublished: minutesAgo(-60) });
    for (const file of feedFiles) {
      expect(breaches[file](await (await app.request(`/${file}`)).text())).toEqual([]);
    }
  });
});
