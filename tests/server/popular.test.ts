import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PopularWindow, popularListSchema } from '#src/contract/articles.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { articleViewHours, articleViews, viewMarks, viewSalts } from '#src/server/db/schema.ts';
import { forgetMarks } from '#src/server/services/articles/view-marks.ts';
import { emptyNewsroom, seedStory, seedViews } from '#tests/support/seed.ts';
import { createTestApp, failureOf, type TestApp, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
});
afterAll(() => db.close());
beforeEach(() => emptyNewsroom(db.db));

async function popular(window?: PopularWindow) {
  const list = await app.get(apiPaths.popular({ window }), popularListSchema);
  return { basis: list.basis, slugs: list.items.map((item) => item.slug) };
}

async function seedDays(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let day = 1; day <= count; day += 1) {
    const datePublished = new Date(Date.UTC(2026, 10, day));
    ids.push(await seedStory(db.db, { slug: `hari-${day}`, datePublished }));
  }
  return ids;
}

describe('the most read stories', () => {
  it('are the latest while fewer than five were read', async () => {
    const ids = await seedDays(12);
    for (const id of ids.slice(0, 4)) await seedViews(db.db, id, '2026-11-24', 9);
    const { basis, slugs } = await popular();
    expect(basis).toBe('comments');
    expect(slugs).toHaveLength(limits.popularArticles);
    expect(slugs.slice(0, 2)).toEqual(['hari-12', 'hari-11']);
  });

  it('stand by their views, and the latest fill the rest without repeating one', async () => {
    const ids = await seedDays(12);
    for (const [place, id] of ids.slice(0, 5).entries()) {
      await seedViews(db.db, id, '2026-11-23', 1);
      await seedViews(db.db, id, '2026-11-24', place);
    }
    const { basis, slugs } = await popular();
    expect(basis).toBe('views');
    expect(slugs).toEqual([5, 4, 3, 2, 1, 12, 11, 10, 9, 8].map((day) => `hari-${day}`));
  });

  it('are counted over the window that was asked for', async () => {
    const ids = await seedDays(6);
    const days = ['2026-11-24', '2026-11-18', '2026-10-26'];
    for (const [place, day] of days.entries()) {
      for (const [index, id] of ids.entries()) {
        await seedViews(db.db, id, day, index === place ? 100 * (place + 1) : 1);
      }
    }
    const leaders = [];
    for (const window of ['day', 'week', 'month'] as const) {
      leaders.push((await popular(window)).slugs[0]);
    }
    expect(leaders).toEqual(['hari-1', 'hari-2', 'hari-3']);
  });

  it('never show what is not published yet', async () => {
    const id = await seedStory(db.db, { slug: 'nanti', datePublished: new Date('2030-01-01') });
    await seedViews(db.db, id, '2026-11-24', 500);
    expect(await popular()).toEqual({ basis: 'comments', slugs: [] });
  });

  it('know no other window', async () => {
    expect(await failureOf(app.request('/api/popular?window=year'))).toEqual({
      status: 400,
      code: 'invalid_request',
      fields: { window: 'invalid' },
    });
  });
});

describe('counting a view', () => {
  const counted = () =>
    db.db.select({ day: articleViews.day, count: articleViews.count }).from(articleViews);
  const phone = 'Mozilla/5.0 (Linux; Android 12; SM-A035F) AppleWebKit/537.36 Chrome/146.0 Mobile';

  /** One reader's view, told apart by address and browser. */
  function view(by: TestApp, reader = 1, userAgent = phone): Promise<Response> {
    const address = `203.0.${Math.floor(reader / 250)}.${reader % 250}`;
    return by.request(apiPaths.views('satu'), {
      method: 'POST',
      headers: { 'user-agent': userAgent, 'x-forwarded-for': address },
    });
  }
  const behindProxy = (now?: Date) =>
    createTestApp({
      db,
      config: { siteUrl: testSiteUrl, trustedProxies: 1 },
      ...(now && { now: () => now }),
    });

  it('adds up on the day that it is in Jakarta', async () => {
    await seedStory(db.db, { slug: 'satu' });
    const lateEvening = behindProxy(new Date('2026-11-24T17:30:00.000Z'));
    for (const [reader, by] of [behindProxy(), behindProxy(), lateEvening].entries()) {
      expect((await view(by, reader)).status).toBe(204);
    }
    const rows = await counted();
    expect(rows.sort((one, other) => one.day.localeCompare(other.day))).toEqual([
      { day: '2026-11-24', count: 2 },
      { day: '2026-11-25', count: 1 },
    ]);
  });

  it('loses none of many at once', async () => {
    await seedStory(db.db, { slug: 'satu' });
    const by = behindProxy();
    await Promise.all(Array.from({ length: 20 }, (_, reader) => view(by, reader)));
    expect(await counted()).toEqual([{ day: '2026-11-24', count: 20 }]);
  });

  it('counts a reader once a day, and again on the next', async () => {
    await seedStory(db.db, { slug: 'satu' });
    const by = behindProxy();
    for (let time = 0; time < 3; time += 1) await view(by);
    expect(await counted()).toEqual([{ day: '2026-11-24', count: 1 }]);
    await view(behindProxy(new Date('2026-11-25T05:00:00.000Z')));
    expect(await counted()).toHaveLength(2);
  });

  it('keeps nothing that tells who it was, and throws the key away with the day', async () => {
    await seedStory(db.db, { slug: 'satu' });
    await view(behindProxy(), 7);
    const marks = await db.db.select().from(viewMarks);
    expect(marks).toHaveLength(2);
    expect(JSON.stringify(marks)).not.toMatch(/203\.0|Android|satu/);
    await view(behindProxy(new Date('2026-11-25T05:00:00.000Z')), 7);
    expect(await forgetMarks(db.db, '2026-11-25', 100)).toBe(2);
    const next = await db.db.select().from(viewMarks);
    expect(new Set(next.map(({ day }) => day))).toEqual(new Set(['2026-11-25']));
    expect(next.some(({ mark }) => marks.some((before) => before.mark === mark))).toBe(false);
    expect((await db.db.select().from(viewSalts)).map(({ day }) => day)).toEqual(['2026-11-25']);
  });

  it('takes no robot for a reader, nor one network for a crowd', async () => {
    await seedStory(db.db, { slug: 'satu' });
    const by = behindProxy();
    await view(by, 1, 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)');
    await view(by, 2, '');
    expect(await counted()).toEqual([]);
    const browsers = Array.from(
      { length: limits.viewsPerNetwork + 20 },
      (_, n) => `${phone} v${n}`,
    );
    for (const browser of browsers) await view(by, 3, browser);
    expect(await counted()).toEqual([{ day: '2026-11-24', count: limits.viewsPerNetwork }]);
  });

  it('lets no burst rule the list of a day', async () => {
    const ids = await seedDays(6);
    for (const [index, articleId] of ids.entries()) {
      const hours =
        index === 0 ? [{ at: 4, count: 60 }] : [1, 2, 3, 4].map((at) => ({ at, count: 6 }));
      for (const { at, count } of hours) {
        const hour = new Date(Date.UTC(2026, 10, 24, at));
        await db.db.insert(articleViewHours).values({ articleId, hour, count });
      }
    }
    expect((await popular('day')).slugs.indexOf('hari-1')).toBe(5);
  });

  it('is refused for a story that is not there, and while nothing may be written', async () => {
    await seedStory(db.db, { slug: 'satu' });
    const full = createTestApp({ db: { ...db, canWrite: () => false } });
    expect(await failureOf(app.post(apiPaths.views('dua'), {}))).toMatchObject({
      code: 'article_not_found',
    });
    expect(await failureOf(full.post(apiPaths.views('satu'), {}))).toMatchObject({ status: 503 });
    expect(await counted()).toEqual([]);
  });
});
