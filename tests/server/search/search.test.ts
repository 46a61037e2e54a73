import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import {
  type SearchResults,
  searchResultsSchema,
  searchSuggestionsSchema,
  type TextPart,
} from '#src/contract/search.ts';
import { articles } from '#src/server/db/schema.ts';
import { keepSearchable } from '#src/server/keep-searchable.ts';
import { createLogger } from '#src/server/log.ts';
import { refreshSearch } from '#src/server/services/search/refresh-search.ts';
import { measureQuality } from '#tests/bench/search/measure-quality.ts';
import { rankByUs } from '#tests/bench/search/rankers.ts';
import { hostileQueries } from '#tests/support/hostile-queries.ts';
import { importSampleStories } from '#tests/support/sample-stories.ts';
import { testNow } from '#tests/support/seed.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, failureOf, type TestApp, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
const media = lastingFolder();
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
  await importSampleStories(db.db, await media);
}, 180_000);
afterAll(() => db.close());

type Query = Record<string, string | number>;
const search = (q: string, more: Query = {}) =>
  app.get(apiPaths.search({ q, ...more }), searchResultsSchema);
const slugsOf = ({ items }: SearchResults) => items.map(({ slug }) => slug);
const marked = (parts: readonly TextPart[]) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

const tiktok = {
  beaten: 'microsoft-gagal-beli-tiktok-oracle-jadi-mitra',
  back: 'tiktok-kembali-di-as-setelah-padam-sekitar-14-jam',
  order: 'trump-beri-bytedance-90-hari-lepas-bisnis-tiktok-di-as',
  blessing: 'trump-restui-rencana-oracle-dan-walmart-di-tiktok',
  shop: 'tiktok-resmi-kuasai-75-persen-tokopedia',
};

describe('a search', () => {
  // The same rows in the same order on PGlite and on PostgreSQL: the test runs on both.
  it.each([
    ['tiktok -tokopedia', [tiktok.back, tiktok.blessing, tiktok.beaten, tiktok.order]],
    ['"beli tiktok"', [tiktok.beaten]],
    ['pengiriman steam deck', ['steam-deck-mulai-dikirim-ke-pemesan']],
    ['ipo bukalapak', ['bukalapak-cetak-rekor-ipo-di-bursa-indonesia']],
    [
      'kabel laut putus',
      [
        'letusan-gunung-memutus-satu-satunya-kabel-laut-tonga',
        'urat-serat-kaca-di-dasar-laut-indonesia',
        'tujuh-tahun-palapa-ring-cincin-serat-yang-menutup-celah-pasar',
      ],
    ],
  ])('for %s finds the same stories on both engines', async (q, slugs) => {
    expect(slugsOf(await search(q)).slice(0, slugs.length)).toEqual(slugs);
  });

  it('finds either word where one is enough, and none that is excluded', async () => {
    const either = slugsOf(await search('gojek atau grab'));
    expect(either).toContain('grab-masuk-nasdaq-lewat-spac');
    expect(either).toContain('gojek-dan-tokopedia-resmi-bergabung-menjadi-goto');
    expect(slugsOf(await search('tiktok'))).toContain(tiktok.shop);
    expect(slugsOf(await search('tiktok -tokopedia'))).not.toContain(tiktok.shop);
  });

  it('marks the words in whatever form they stand, and gives the text itself unchanged', async () => {
    const [hit] = (await search('pengiriman steam deck')).items;
    expect(marked(hit?.highlights.headline ?? [])).toBe(
      '[Steam] [Deck] mulai [dikirim], PC Linux seukuran konsol genggam',
    );
    expect(marked(hit?.highlights.passage ?? [])).toContain('Valve [mengirim] unit pertama');
    expect(hit?.highlights.headline.map(({ text }) => text).join('')).toBe(hit?.headline);
  });

  it('counts what it can be narrowed by, and narrowing leaves as many', async () => {
    const { total, facets } = await search('samsung');
    expect(total).toBeGreaterThan(3);
    expect(facets.sections.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    const keys = { sections: 'section', topics: 'topic', authors: 'author' } as const;
    for (const kind of ['sections', 'topics', 'authors'] as const) {
      const [first] = facets[kind];
      const narrowed = await search('samsung', { [keys[kind]]: first?.slug ?? '' });
      expect([kind, narrowed.total]).toEqual([kind, first?.count]);
    }
    expect((await search('samsung', { section: 'tidak-ada' })).total).toBe(0);
  });

  it('takes days as the newsroom counts them, both included', async () => {
    // 09.51 in Jakarta on the 14th is still the 14th in UTC; 05.35 on 14 October is the 13th there.
    const day = (from: string, to: string, q: string) => search(q, { from, to });
    expect(slugsOf(await day('2020-09-14', '2020-09-14', 'tiktok'))).toEqual([tiktok.beaten]);
    expect((await day('2020-10-14', '2020-10-14', 'iphone')).total).toBe(1);
    expect((await day('2020-10-13', '2020-10-13', 'iphone')).total).toBe(0);
  });

  it.each(['relevance', 'date'])('by %s shows every hit once, page by page', async (sort) => {
    const whole = slugsOf(await search('indonesia', { sort, limit: 50 }));
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await search('indonesia', { sort, limit: 4, ...(cursor && { cursor }) });
      expect(page.total).toBe(whole.length);
      paged.push(...slugsOf(page));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
  });

  it('newest first is in the order of dates', async () => {
    const dates = (await search('ponsel', { sort: 'date' })).items.map((hit) => hit.datePublished);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('finds authors by their names and codes as they are written', async () => {
    const { facets } = await search('Bagus Pramudya');
    expect(facets.authors[0]?.slug).toBe('bagus-pramudya');
    expect(slugsOf(await search('5G'))).toContain('iphone-12-tanpa-kepala-pengisi-daya');
    expect(slugsOf(await search('usb c'))).toContain('aturan-usb-c-uni-eropa-berlaku');
  });
});

describe('a query that finds little', () => {
  it('with one wrong letter is answered as it was meant, and says so', async () => {
    const meant = await search('Samsung');
    const typed = await search('Samsng');
    expect(typed).toMatchObject({ match: 'corrected', correction: 'Samsung', total: meant.total });
    expect(slugsOf(typed)).toEqual(slugsOf(meant));
    expect((await search('Bagus Pramdya')).correction).toBe('Bagus Pramudya');
  });

  it('finds what has the telling words where no story has all', async () => {
    const { match, items } = await search('kenapa baterai hp cepat habis');
    expect(match).toBe('some');
    expect(items[0]?.slug).toBe('mengapa-baterai-ponsel-menua');
  });

  it('pages through a corrected query and a loose one without repeating', async () => {
    for (const q of ['Samsng', 'kenapa baterai hp cepat habis']) {
      const first = await search(q, { limit: 2 });
      const second = await search(q, { limit: 2, cursor: first.nextCursor ?? '' });
      expect(second.match).toBe(first.match);
      expect(new Set([...slugsOf(first), ...slugsOf(second)]).size).toBe(4);
    }
  });
});

describe('suggestions', () => {
  const suggest = (q: string) =>
    app.get(apiPaths.searchSuggestions({ q }), searchSuggestionsSchema);

  it('name stories by the words of headlines that are half typed, topics and authors', async () => {
    const { stories, topics } = await suggest('micro');
    expect(stories.map(({ slug }) => slug)).toEqual([
      'microsoft-tuntaskan-pembelian-activision-blizzard',
      tiktok.beaten,
    ]);
    expect(marked(stories[0]?.headline ?? [])).toMatch(/^\[Micro\]soft tuntaskan/);
    expect(topics).toEqual([{ slug: 'microsoft', name: 'Microsoft' }]);
    expect((await suggest('bagus')).authors[0]?.slug).toBe('bagus-pramudya');
  });

  it('take % and _ for what they are', async () => {
    expect(await suggest('%')).toEqual({ stories: [], topics: [], authors: [] });
    expect((await suggest('_')).topics).toEqual([]);
  });
});

describe('what is asked in bad faith', () => {
  it.each(hostileQueries)('%s is answered within limits', async (_name, q, status) => {
    for (const path of [apiPaths.search({ q }), apiPaths.searchSuggestions({ q })]) {
      const response = await app.request(path);
      expect(response.status).toBe(status);
      if (status === 400) {
        const { fields } = await failureOf(response);
        expect(fields?.q).toMatch(/too_long|required/);
      }
    }
    expect((await search('tiktok')).total).toBeGreaterThan(0);
  });

  it('a query is counted in characters as a reader counts them', async () => {
    const family = '👩‍👩‍👧‍👦';
    expect((await app.request(apiPaths.search({ q: family.repeat(200) }))).status).toBe(200);
    expect(await failureOf(app.request(apiPaths.search({ q: 'a'.repeat(201) })))).toMatchObject({
      status: 400,
      fields: { q: 'too_long' },
    });
    expect(limits.searchQuery).toBe(200);
  });

  it('a cursor that is not ours, or of another query, is refused', async () => {
    const { nextCursor } = await search('indonesia', { limit: 1 });
    const told: unknown = JSON.parse(Buffer.from(nextCursor ?? '', 'base64url').toString());
    const forged = JSON.stringify(told).replace(testNow.toISOString(), '2099-01-01T00:00:00.000Z');
    const cursors = ['x', 'W10', Buffer.from(forged).toString('base64url'), 'a'.repeat(401)];
    for (const cursor of cursors) {
      const answer = app.request(apiPaths.search({ q: 'indonesia', cursor }));
      expect(await failureOf(answer)).toMatchObject({ status: 400, code: 'invalid_request' });
    }
    const other = apiPaths.search({ q: 'ponsel baru samsung', cursor: nextCursor ?? '' });
    expect((await app.request(other)).status).toBe(400);
  });

  it.each([{ from: '2026-02-31' }, { to: 'kemarin' }, { sort: 'best' }, { limit: 51 }])(
    '%o is refused',
    async (more) => {
      expect((await app.request(apiPaths.search({ q: 'tiktok', ...more }))).status).toBe(400);
    },
  );
});

describe('quality', () => {
  it('over judged and known items stays above its bounds', async () => {
    const context = {
      db: db.db,
      now: () => testNow,
      siteUrl: testSiteUrl,
      canWrite: () => true,
    };
    const measured = await measureQuality(db.db, rankByUs(context), { perStory: 1 });
    expect(measured.get('judged')?.ndcg).toBeGreaterThan(0.85);
    for (const change of ['clean', 'order', 'inflection']) {
      expect(measured.get(change)?.reciprocalRank).toBeGreaterThan(0.95);
    }
    expect(measured.get('typing error')?.reciprocalRank).toBeGreaterThan(0.9);
  }, 180_000);
});

describe('a change', () => {
  const rename = async (headline: string) => {
    await db.db.update(articles).set({ headline }).where(sql`slug = ${tiktok.beaten}`);
    await refreshSearch({ db: db.db });
  };

  it('of a story is found after it, and what it was no more; counts stay true', async () => {
    const [before] = await db.db
      .select({ headline: articles.headline })
      .from(articles)
      .where(sql`slug = ${tiktok.beaten}`);
    const count = async () =>
      (
        await db.db.execute<{ word: string; stories: number }>(
          sql`select word, stories from search_words order by word collate "C"`,
        )
      ).rows;
    const counted = await count();
    await rename('Judul yang memuat kata zirkonium');
    expect(slugsOf(await search('zirkonium'))).toEqual([tiktok.beaten]);
    await rename(before?.headline ?? '');
    expect((await search('zirkonium')).total).toBe(0);
    expect(await count()).toEqual(counted);
  });

  it('that withdraws a story hides it at once, and for good once it is worked out', async () => {
    const withdraw = (at: Date | null) =>
      db.db.update(articles).set({ withdrawnAt: at }).where(sql`slug = ${tiktok.back}`);
    await withdraw(testNow);
    expect(slugsOf(await search('tiktok padam'))).not.toContain(tiktok.back);
    await refreshSearch({ db: db.db });
    const { total } = await search('tiktok');
    await withdraw(null);
    await refreshSearch({ db: db.db });
    expect((await search('tiktok')).total).toBe(total + 1);
  });

  it('of the rules is worked out after a start, for rows of before', async () => {
    await db.db.execute(sql`update search_entries
      set version = 0, vector = ts_delete(vector, array['tiktok', '~tiktok'])`);
    expect((await search('tiktok')).total).toBe(0);
    const { stop } = keepSearchable(db, () => testNow, createLogger('silent'));
    await expect.poll(async () => (await search('tiktok')).total, { timeout: 20_000 }).toBe(7);
    await stop();
  });
});
