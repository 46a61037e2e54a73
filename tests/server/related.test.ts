import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { relatedListSchema } from '#src/contract/articles.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { articles, relatedArticles, storySubjects } from '#src/server/db/schema.ts';
import type { NewsItem } from '#src/server/importers/news-item.ts';
import { importNewsItems } from '#src/server/services/import/import-news-items.ts';
import { measureSample } from '#tests/bench/related/measure-sample.ts';
import { importContext, newsItem, streamOf } from '#tests/support/news-items.ts';
import { importSampleStories } from '#tests/support/sample-stories.ts';
import { emptyNewsroom } from '#tests/support/seed.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
const folder = lastingFolder();
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
});
afterAll(() => db.close());
beforeEach(() => emptyNewsroom(db.db));

async function importAll(...items: Parameters<typeof streamOf>) {
  const context = { ...importContext(db.db, await folder), source: 'test' };
  const { refused } = await importNewsItems(context, streamOf(...items));
  expect(refused).toEqual([]);
}
const answerOf = (slug: string) => app.get(apiPaths.related(slug), relatedListSchema);
async function timelineOf(slug: string) {
  const { developments } = await answerOf(slug);
  return developments?.items.map((one) => (one.isCurrent ? `[${one.slug}]` : one.slug));
}
async function eventOf(slug: string) {
  const [row] = await db.db
    .select({ eventId: storySubjects.eventId })
    .from(storySubjects)
    .innerJoin(articles, eq(articles.id, storySubjects.articleId))
    .where(eq(articles.slug, slug));
  return row?.eventId;
}

const told = [
  'Kapal Reliance berangkat memperbaiki kabel laut Tonga yang putus oleh letusan Hunga Haapai',
  'Kabel laut Tonga: kapal Reliance temukan ujung kabel yang putus di dekat Hunga Haapai',
  'Perbaikan kabel laut Tonga selesai, kapal Reliance pulang sesudah letusan Hunga Haapai',
];
/** Stories of one event, three days between them; of other matters, with words of their own. */
const part = (number: number, more: Partial<NewsItem> = {}) =>
  newsItem(`kabel-${number}`, {
    headline: told[number % 3] ?? '',
    datePublished: new Date(Date.UTC(2026, 8, 1 + 3 * number)).toISOString(),
    ...more,
  });
const others = [
  'Ponsel lipat murah dijual',
  'Saham toko daring melonjak',
  'Gim kopi raih piala',
].map((headline, place) =>
  newsItem(`lain-${place}`, { headline, datePublished: '2026-09-05T00:00:00Z' }),
);

describe('a running event', () => {
  it('is a timeline on each of its stories, in whichever order they came in', async () => {
    await importAll(...others, part(2));
    expect(await timelineOf('kabel-2')).toBeUndefined();
    await importAll(part(0));
    await importAll(part(1));
    expect(await timelineOf('kabel-1')).toEqual(['kabel-0', '[kabel-1]', 'kabel-2']);
    expect(await timelineOf('kabel-2')).toEqual(['kabel-0', 'kabel-1', '[kabel-2]']);
    expect(await timelineOf('lain-0')).toBeUndefined();
  });

  it('gives related stories their reason: what came after, and what before', async () => {
    await importAll(...others, part(0), part(1), part(2));
    const reasons = (await answerOf('kabel-1')).items.map(({ slug, reason }) => [
      slug,
      reason.kind,
    ]);
    expect(reasons.slice(0, 2).sort()).toEqual([
      ['kabel-0', 'earlier'],
      ['kabel-2', 'later'],
    ]);
  });

  it('keeps its id when more comes in, also when a story is imported again', async () => {
    await importAll(...others, part(0), part(1));
    const id = await eventOf('kabel-0');
    await importAll(part(2), part(0, { description: 'Ringkasan yang lain.' }));
    expect(await Promise.all(['kabel-0', 'kabel-1', 'kabel-2'].map(eventOf))).toEqual([id, id, id]);
  });

  it('loses a story that is taken back, one that turns to something else, and one of the future', async () => {
    await importAll(...others, part(0), part(1), part(2));
    await importAll({ gone: ['kabel-0'] });
    expect(await timelineOf('kabel-1')).toEqual(['[kabel-1]', 'kabel-2']);
    const future = { datePublished: '2030-01-01T00:00:00Z' };
    await importAll(part(3, future), part(2, { headline: 'Durian Medan laris di pasar Tokyo' }));
    expect(await timelineOf('kabel-1')).toBeUndefined();
    await importAll(part(0));
    expect(await timelineOf('kabel-1')).toEqual(['kabel-0', '[kabel-1]']);
  });

  it('becomes one with another where a story belongs to both', async () => {
    const start = 'Gempa Poso rusakkan menara telekomunikasi, sinyal padam di Tentena dan Lore';
    const end = 'Pengungsi Pamona terima telepon satelit Kominfo dari helikopter bantuan Basarnas';
    const day = (number: number) => new Date(Date.UTC(2026, 8, number)).toISOString();
    await importAll(
      ...others,
      newsItem('awal', { headline: start, datePublished: day(1) }),
      newsItem('akhir', { headline: end, datePublished: day(3) }),
    );
    expect(await eventOf('awal')).not.toBe(await eventOf('akhir'));
    await importAll(newsItem('tengah', { headline: `${start}. ${end}`, datePublished: day(2) }));
    expect(await timelineOf('akhir')).toEqual(['awal', 'tengah', '[akhir]']);
    const reason = await db.db
      .select({ reason: relatedArticles.reason })
      .from(relatedArticles)
      .innerJoin(articles, eq(articles.id, relatedArticles.relatedId))
      .where(
        and(
          eq(articles.slug, 'awal'),
          sql`${relatedArticles.articleId} = (select id from ${articles} where slug = 'akhir')`,
        ),
      );
    expect(reason).toEqual([{ reason: { kind: 'earlier' } }]);
  });

  it('shows eleven stories at most, and says how many there are', async () => {
    const parts = Array.from({ length: 14 }, (_, number) => part(number));
    await importAll(...others, ...parts);
    const middle = (await answerOf('kabel-6')).developments;
    expect(middle?.total).toBe(14);
    expect(middle?.items.map(({ slug }) => slug)).toEqual(
      parts.slice(1, 12).map(({ slug }) => slug),
    );
    const first = (await answerOf('kabel-0')).developments?.items ?? [];
    expect(first.map(({ isCurrent }) => isCurrent)).toEqual([true, ...Array(10).fill(false)]);
  });
});

describe('the sample newsroom', () => {
  it('has its one running event, and related stories that were judged so', async () => {
    await importSampleStories(db.db, await folder);
    expect(await timelineOf('microsoft-gagal-beli-tiktok-oracle-jadi-mitra')).toEqual([
      'trump-beri-bytedance-90-hari-lepas-bisnis-tiktok-di-as',
      '[microsoft-gagal-beli-tiktok-oracle-jadi-mitra]',
      'trump-restui-rencana-oracle-dan-walmart-di-tiktok',
    ]);
    const { rows } = await db.db.execute<{ count: number }>(sql`select count(*)::int as count from
      (select event_id from story_subjects group by event_id having count(*) > 1) events`);
    expect(rows).toEqual([{ count: 1 }]);
    const { URtech: ours } = await measureSample(db.db, () => undefined);
    expect(ours?.precision).toBeGreaterThan(0.48);
    expect(ours?.reachable).toBeGreaterThan(0.85);
  }, 120_000);
});
