import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PopularWindow, popularListSchema } from '#src/contract/articles.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { articleViews } from '#src/server/db/schema.ts';
import { emptyNewsroom, seedStory, seedViews } from '#tests/support/seed.ts';
import { createTestApp, failureOf, type TestApp } from '#tests/support/test-app.ts';
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

  it('adds up on the day that it is in Jakarta', async () => {
    await seedStory(db.db, { slug: 'satu' });
    const lateEvening = createTestApp({ db, now: () => new Date('2026-11-24T17:30:00.000Z') });
    for (const reader of [app, app, lateEvening]) {
      const answer = await reader.request(apiPaths.views('satu'), { method: 'POST' });
      expect(answer.status).toBe(204);
    }
    const rows = await counted();
    expect(rows.sort((one, other) => one.day.localeCompare(other.day))).toEqual([
      { day: '2026-11-24', count: 2 },
      { day: '2026-11-25', count: 1 },
    ]);
  });

  it('loses none of many at once', async () => {
    await seedStory(db.db, { slug: 'satu' });
    await Promise.all(
      Array.from({ length: 20 }, () => app.request(apiPaths.views('satu'), { method: 'POST' })),
    );
    expect(await counted()).toEqual([{ day: '2026-11-24', count: 20 }]);
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
