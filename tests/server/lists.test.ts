import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleListSchema, sectionListSchema } from '#src/contract/articles.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { articles } from '#src/server/db/schema.ts';
import { emptyNewsroom, seedMedia, seedStory, testNow } from '#tests/support/seed.ts';
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

const list = (query: Record<string, string | number> = {}) =>
  app.get(apiPaths.articles(query), articleListSchema);

async function walk(query: Record<string, string | number>): Promise<string[]> {
  const slugs: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await list({ ...query, ...(cursor === undefined ? {} : { cursor }) });
    slugs.push(...page.items.map((item) => item.slug));
    cursor = page.nextCursor;
  }
  return slugs;
}

describe('paging through stories', () => {
  it('shows every story once, newest first, though many share one instant', async () => {
    for (let hour = 0; hour < 5; hour += 1) {
      const datePublished = new Date(Date.UTC(2026, 10, 1, hour));
      for (const letter of ['a', 'b', 'c', 'd']) {
        await seedStory(db.db, { slug: `${hour}-${letter}`, datePublished });
      }
    }
    const slugs = await walk({ limit: 3 });
    expect(slugs).toHaveLength(20);
    expect(new Set(slugs).size).toBe(20);
    expect(slugs.map((slug) => slug[0]).join('')).toBe('44443333222211110000');
  });

  it('misses none of the stories that only microseconds part', async () => {
    for (const slug of ['a', 'b', 'c', 'd', 'e']) await seedStory(db.db, { slug });
    await db.db.execute(sql`
      update ${articles} set date_published = timestamptz '2026-11-01 00:00:00.123Z'
        + interval '1 microsecond' * (ascii(slug) * 10)`);
    expect(await walk({ limit: 1 })).toEqual(['e', 'd', 'c', 'b', 'a']);
  });

  it('repeats nothing when a story comes in between two pages', async () => {
    for (const day of [1, 2, 3, 4]) {
      await seedStory(db.db, {
        slug: `hari-${day}`,
        datePublished: new Date(Date.UTC(2026, 10, day)),
      });
    }
    const first = await list({ limit: 2 });
    await seedStory(db.db, { slug: 'baru', datePublished: new Date(Date.UTC(2026, 10, 20)) });
    const second = await list({ limit: 2, cursor: first.nextCursor ?? '' });
    expect(second.items.map((item) => item.slug)).toEqual(['hari-2', 'hari-1']);
    expect(second.nextCursor).toBeNull();
  });

  it.each([
    'x',
    Buffer.from('2026-02-31T00:00:00.000000Z 00000000-0000-7000-8000-000000000000').toString(
      'base64url',
    ),
    Buffer.from("2026-02-03T00:00:00.000000Z ' or 1=1").toString('base64url'),
    'a'.repeat(201),
  ])('refuses the cursor %s', async (cursor) => {
    expect(await failureOf(app.request(apiPaths.articles({ cursor })))).toMatchObject({
      status: 400,
      code: 'invalid_request',
    });
  });

  it.each([0, limits.articlesPageMax + 1, 'banyak'])('refuses %s as a limit', async (limit) => {
    expect(await failureOf(app.request(apiPaths.articles({ limit })))).toEqual({
      status: 400,
      code: 'invalid_request',
      fields: { limit: 'invalid' },
    });
  });
});

describe('what a list shows', () => {
  it('names section, authors in the order of the byline, reading time and address', async () => {
    await seedStory(db.db, { slug: 'satu', authors: ['sari', 'budi'], wordCount: 401 });
    const [item] = (await list()).items;
    expect(item).toMatchObject({
      url: `${testSiteUrl}/artikel/satu`,
      section: { slug: 'gawai', name: 'GAWAI' },
      authors: [
        { slug: 'sari', name: 'SARI' },
        { slug: 'budi', name: 'BUDI' },
      ],
      readingMinutes: 3,
      image: null,
    });
  });

  it('offers a picture in the widths that it has, AVIF before WebP, and a JPEG for all', async () => {
    await seedMedia(db.db, 'abcdef012345', 500, 300);
    const image = { mediaId: 'abcdef012345', alt: 'Ponsel', caption: 'Baru', creditText: 'Kami' };
    await seedStory(db.db, { slug: 'satu', image });
    const [item] = (await list()).items;
    expect(item?.image).toEqual({
      src: '/media/abcdef012345/480.jpg',
      width: 500,
      height: 300,
      variants: [
        {
          type: 'image/avif',
          srcset: '/media/abcdef012345/320.avif 320w, /media/abcdef012345/480.avif 480w',
        },
        {
          type: 'image/webp',
          srcset: '/media/abcdef012345/320.webp 320w, /media/abcdef012345/480.webp 480w',
        },
      ],
      preview: `${testSiteUrl}/media/abcdef012345/preview.jpg`,
      alt: 'Ponsel',
      caption: 'Baru',
      creditText: 'Kami',
      placeholder: 'data:image/webp;base64,AAAA',
    });
  });

  it('keeps a story back until its date has come', async () => {
    await seedStory(db.db, { slug: 'nanti', datePublished: new Date(testNow.getTime() + 1) });
    expect((await list()).items).toEqual([]);
    const later = createTestApp({ db, now: () => new Date(testNow.getTime() + 1) });
    const { items } = await later.get(apiPaths.articles(), articleListSchema);
    expect(items.map((item) => item.slug)).toEqual(['nanti']);
  });
});

describe('narrowing a list', () => {
  beforeEach(async () => {
    await seedStory(db.db, { slug: 'a', section: 'gim', topics: ['konsol'], authors: ['sari'] });
    await seedStory(db.db, { slug: 'b', section: 'gawai', topics: ['tiktok', 'konsol'] });
    await seedStory(db.db, { slug: 'c', section: 'gawai', authors: ['budi', 'sari'] });
  });

  it.each([
    ['section', 'gawai', ['b', 'c'], ''],
    ['topic', 'konsol', ['a', 'b'], ''],
    ['author', 'sari', ['a', 'c'], 'Menulis soal sari.'],
  ])(
    'by %s says what it is about and holds nothing else',
    async (kind, slug, slugs, description) => {
      const found = await list({ [kind]: slug });
      expect(found.items.map((item) => item.slug).sort()).toEqual(slugs);
      expect(found.subject).toEqual({ kind, slug, name: slug.toUpperCase(), description });
    },
  );

  it('keeps every author of a story that one of them leads to', async () => {
    const { items } = await list({ author: 'sari' });
    const shared = items.find((item) => item.slug === 'c');
    expect(shared?.authors.map((author) => author.slug)).toEqual(['budi', 'sari']);
  });

  it('pages through what is left', async () => {
    expect((await walk({ section: 'gawai', limit: 1 })).sort()).toEqual(['b', 'c']);
  });

  it.each(['section', 'topic', 'author'])(
    'answers 404 for a %s that is not there',
    async (kind) => {
      for (const slug of ['tidak-ada', 'Bukan Slug', '%00']) {
        const answer = await failureOf(app.request(apiPaths.articles({ [kind]: slug })));
        expect(answer).toEqual({ status: 404, code: 'not_found' });
      }
    },
  );

  it('takes one way of narrowing at a time', async () => {
    const answer = app.request(apiPaths.articles({ section: 'gim', author: 'sari' }));
    expect(await failureOf(answer)).toEqual({ status: 400, code: 'invalid_request' });
  });

  it('counts what readers may see of each section, in the order of the site', async () => {
    await seedStory(db.db, {
      slug: 'nanti',
      section: 'gim',
      datePublished: new Date('2027-01-01'),
    });
    await seedStory(db.db, { slug: 'lain', section: 'a-lain' });
    const { items } = await app.get(apiPaths.sections(), sectionListSchema);
    expect(items.map((item) => [item.slug, item.articleCount])).toEqual([
      ['gawai', 2],
      ['gim', 1],
      ['a-lain', 1],
    ]);
  });
});
