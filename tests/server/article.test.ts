import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleSchema, relatedListSchema } from '#src/contract/articles.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { emptyNewsroom, seedRelated, seedStory } from '#tests/support/seed.ts';
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

const future = new Date('2030-01-01T00:00:00.000Z');
const missing = { status: 404, code: 'article_not_found' };

describe('a story', () => {
  it('comes whole, its topics in their order', async () => {
    await seedStory(db.db, { slug: 'satu', topics: ['tiktok', 'as', 'bisnis'], editor: 'Rina' });
    const article = await app.get(apiPaths.article('satu'), articleSchema);
    expect(article.topics.map((topic) => topic.slug)).toEqual(['tiktok', 'as', 'bisnis']);
    expect(article).toMatchObject({ editor: 'Rina', source: null, corrections: [] });
    expect(article.body.children).toHaveLength(1);
    expect(article.dateModified).toBe(article.datePublished);
  });

  it.each(['tidak-ada', 'Bukan Slug', 'nol\0nol', '%E0%A4%A'])('is missing at %j', async (slug) => {
    expect(await failureOf(app.request(apiPaths.article(slug)))).toEqual(missing);
    expect(await failureOf(app.request(apiPaths.related(slug)))).toEqual(missing);
  });

  it('does not exist before its date, not even at an address it had before', async () => {
    await seedStory(db.db, { slug: 'nanti', formerSlugs: ['dulu'], datePublished: future });
    expect(await failureOf(app.request(apiPaths.article('nanti')))).toEqual(missing);
    expect(await failureOf(app.request(apiPaths.article('dulu')))).toEqual(missing);
  });
});

describe('an address that a story had before', () => {
  it('leads to the one it has now, for good', async () => {
    await seedStory(db.db, { slug: 'kini', formerSlugs: ['dulu', '2020/09/Dulu Sekali'] });
    for (const slug of ['dulu', '2020/09/Dulu Sekali']) {
      const answer = await app.request(apiPaths.article(slug));
      expect(answer.status).toBe(308);
      expect(answer.headers.get('location')).toBe(apiPaths.article('kini'));
      expect(answer.headers.get('cache-control')).toContain('public');
    }
  });

  it('gives way to a story that has it now', async () => {
    await seedStory(db.db, { slug: 'kini', formerSlugs: ['dulu'] });
    await seedStory(db.db, { slug: 'dulu' });
    const article = await app.get(apiPaths.article('dulu'), articleSchema);
    expect(article.headline).toBe('Judul dulu');
  });

  it('still finds the related stories', async () => {
    await seedStory(db.db, { slug: 'kini', formerSlugs: ['dulu'] });
    expect(await app.get(apiPaths.related('dulu'), relatedListSchema)).toEqual({ items: [] });
  });
});

describe('related stories', () => {
  it('stand best first, each with its reason, six at most, none from the future', async () => {
    const id = await seedStory(db.db, { slug: 'satu' });
    const others = ['g', 'f', 'nanti', 'e', 'd', 'c', 'b', 'a'];
    const ids: string[] = [];
    for (const slug of others) {
      const when = slug === 'nanti' ? { datePublished: future } : {};
      ids.push(await seedStory(db.db, { slug, ...when }));
    }
    await seedRelated(db.db, id, ids);
    const { items } = await app.get(apiPaths.related('satu'), relatedListSchema);
    expect(items.map((item) => item.slug)).toEqual(['g', 'f', 'e', 'd', 'c', 'b']);
    expect(items[0]?.reason).toEqual({ kind: 'topic', name: 'TOPIK' });
  });
});

describe('asking again', () => {
  it('is answered 304 while nothing changed, with the same protection and no body', async () => {
    await seedStory(db.db, { slug: 'satu' });
    const first = await app.request(apiPaths.article('satu'));
    const etag = first.headers.get('etag') ?? '';
    const second = await app.request(apiPaths.article('satu'), {
      headers: { 'if-none-match': etag },
    });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    for (const name of ['content-security-policy', 'cache-control', 'vary', 'etag']) {
      expect(second.headers.get(name)).toBe(first.headers.get(name));
    }
  });

  it('by HEAD gives the same headers without the body', async () => {
    await seedStory(db.db, { slug: 'satu' });
    const answer = await app.request(apiPaths.article('satu'), { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toMatch(/^W\//);
    expect(await answer.text()).toBe('');
  });
});
