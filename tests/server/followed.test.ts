import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleListSchema } from '#src/contract/articles.ts';
import { newsCountSchema } from '#src/contract/changes.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { emptyNewsroom, seedStory } from '#tests/support/seed.ts';
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

const on = (day: number) => new Date(Date.UTC(2026, 10, day));
const followed = (of: string, cursor?: string) =>
  app.get(apiPaths.followed({ of, cursor }), articleListSchema);
const slugs = async (of: string) => (await followed(of)).items.map(({ slug }) => slug);

describe('what a device follows', () => {
  it('are stories of any section, topic or author named, newest first, each once', async () => {
    await seedStory(db.db, { slug: 'gawai-5g', datePublished: on(1), topics: ['5g'] });
    await seedStory(db.db, { slug: 'gim', datePublished: on(2), section: 'gim' });
    await seedStory(db.db, { slug: 'budi', datePublished: on(3), section: 'x', authors: ['budi'] });
    await seedStory(db.db, {
      slug: 'semua',
      datePublished: on(4),
      section: 'gim',
      topics: ['5g', 'ai'],
      authors: ['budi'],
    });
    await seedStory(db.db, {
      slug: 'nanti',
      datePublished: new Date('2030-01-01'),
      section: 'gim',
    });
    expect(await slugs('author:budi,section:gim,topic:5g,topic:ai')).toEqual([
      'semua',
      'budi',
      'gim',
      'gawai-5g',
    ]);
    expect(await slugs('topic:5g')).toEqual(['semua', 'gawai-5g']);
    expect(await slugs('topic:tidak-ada')).toEqual([]);
  });

  it('come page by page, without one twice or missing', async () => {
    for (let day = 1; day <= 25; day += 1) {
      await seedStory(db.db, {
        slug: `hari-${day}`,
        datePublished: on(1 + Math.floor(day / 2)),
        section: day % 2 === 0 ? 'genap' : 'ganjil',
        topics: day % 3 === 0 ? ['tiga'] : [],
      });
    }
    const of = 'section:ganjil,section:genap,topic:tiga';
    const first = await followed(of);
    const rest = await followed(of, first.nextCursor ?? '');
    const seen = [...first.items, ...rest.items].map(({ slug }) => slug);
    expect(first.items).toHaveLength(limits.articlesPage);
    expect(new Set(seen).size).toBe(25);
    expect(rest.nextCursor).toBeNull();
  });

  it('are refused where they are none, or too many', async () => {
    const many = Array.from({ length: limits.followed + 1 }, (_, n) => `topic:t-${100 + n}`).join(
      ',',
    );
    for (const of of ['', 'topic', 'editor:budi', 'topic:A b', 'topic:b,topic:a', many]) {
      expect(await failureOf(app.request(apiPaths.followed({ of })))).toMatchObject({
        code: 'invalid_request',
      });
    }
  });
});

describe('what is newer than a moment', () => {
  const news = async (query: Record<string, string>) =>
    (await app.get(apiPaths.news({ since: on(2).toISOString(), ...query }), newsCountSchema))
      .newCount;

  it('is counted, of everything or of one subject, up to a limit', async () => {
    for (let day = 1; day <= 4; day += 1) {
      const section = day === 4 ? 'gim' : 'gawai';
      await seedStory(db.db, { slug: `hari-${day}`, datePublished: on(day), section });
    }
    expect(await news({})).toBe(2);
    expect(await news({ section: 'gim' })).toBe(1);
    expect(await news({ section: 'tidak-ada' })).toBe(0);
    for (const since of ['tadi', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59']) {
      expect(await failureOf(app.request(apiPaths.news({ since })))).toMatchObject({
        fields: { since: 'invalid' },
      });
    }
  });
});
