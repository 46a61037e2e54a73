import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleListSchema, articleSchema } from '#src/contract/articles.ts';
import { commentListSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { articles, comments, relatedArticles } from '#src/server/db/schema.ts';
import { fillSampleNewsroom } from '#src/server/sample/fill-sample-newsroom.ts';
import { sampleCommentId } from '#src/server/sample/sample-comments.ts';
import { importContext } from '#tests/support/news-items.ts';
import { emptyNewsroom, seedStory } from '#tests/support/seed.ts';
import { lastingFolder, temporaryFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
const media = lastingFolder();
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
});
afterAll(() => db.close());
beforeEach(() => emptyNewsroom(db.db));

const sampleFolder = fileURLToPath(new URL('../../src/server/sample', import.meta.url));

async function fill(folder: string) {
  const lines: string[] = [];
  const context = importContext(db.db, await media);
  const didFill = await fillSampleNewsroom(context, folder, (line) => lines.push(line));
  return { didFill, lines };
}

const story = (headline: string) => `---
headline: ${headline}
description: Ringkas.
section: gawai
authors: [Rina]
datePublished: 2020-09-14T09:51:00+07:00
---

Isi.
`;
const small = {
  'stories/satu.md': story('Satu'),
  'stories/dua.md': story('Dua'),
  'comments.yaml': `
- { article: satu, id: a, author: Sari, at: 2020-09-14T10:00:00+07:00, text: Wah. }
- { article: satu, id: b, parent: a, author: Budi, at: 2020-09-14T10:05:00+07:00, text: Iya. }
- { article: hilang, id: c, author: Budi, at: 2020-09-14T10:05:00+07:00, text: Tidak. }
`,
};

describe('an empty database', () => {
  it('becomes the sample newsroom: every story in, with its picture and related stories', async () => {
    const { didFill, lines } = await fill(sampleFolder);
    expect(didFill).toBe(true);
    expect(lines.filter((line) => /refused|warning/.test(line))).toEqual([]);
    expect(await db.db.$count(articles)).toBeGreaterThanOrEqual(48);
    expect(await db.db.$count(relatedArticles)).toBeGreaterThan(48 * 3);
    const seed = 'microsoft-gagal-beli-tiktok-oracle-jadi-mitra';
    const told = await app.get(apiPaths.article(seed), articleSchema);
    expect(told.datePublished).toBe('2020-09-14T02:51:00.000Z');
    expect(told.image).not.toBeNull();
    expect(told.commentCount).toBeGreaterThan(0);
    const { total } = await app.get(apiPaths.comments(seed), commentListSchema);
    expect(total).toBe(told.commentCount);
    const { items } = await app.get(apiPaths.articles({ limit: 50 }), articleListSchema);
    expect(new Set(items.map(({ section }) => section.slug)).size).toBe(6);
  }, 180_000);

  it('gets comments with replies, under ids that are the same everywhere', async () => {
    await fill(await temporaryFolder(small));
    const { items, total } = await app.get(apiPaths.comments('satu'), commentListSchema);
    expect(total).toBe(2);
    expect(items[0]).toMatchObject({ authorName: 'Sari', replies: [{ authorName: 'Budi' }] });
    const first = sampleCommentId('2020-09-14T10:00:00+07:00', 'a');
    expect(items[0]?.id).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(first.replaceAll('-', '').slice(0, 12), 16)).toBe(
      Date.parse('2020-09-14T10:00:00+07:00'),
    );
  });

  it('is filled although a story is broken and a picture missing, and the operator hears of both', async () => {
    const image = 'image: { src: ../pictures/hilang.svg, alt: A }';
    const { lines } = await fill(
      await temporaryFolder({
        ...small,
        'stories/rusak.md': 'Tanpa kepala.',
        'stories/tiga.md': story('Tiga').replace('section:', `${image}\nsection:`),
      }),
    );
    expect(await db.db.$count(articles)).toBe(3);
    expect(lines).toContain(
      '  refused: rusak: stories/rusak.md:1: must begin with front matter between lines of ---',
    );
    expect(lines).toContain('  warning: tiga: the picture ../pictures/hilang.svg is not there');
  });

  it('that was left half filled is filled to the end', async () => {
    const { 'comments.yaml': _later, ...stories } = small;
    await fill(await temporaryFolder(stories));
    expect((await fill(await temporaryFolder(small))).didFill).toBe(true);
    expect(await db.db.$count(articles)).toBe(2);
    expect(await db.db.$count(comments)).toBe(2);
    expect((await fill(await temporaryFolder(small))).didFill).toBe(false);
  });

  it('stays empty where the copy has no sample', async () => {
    const { didFill, lines } = await fill(join(await media, 'hilang'));
    expect(didFill).toBe(false);
    expect(lines).toHaveLength(1);
  });
});

it('a newsroom with stories of its own is left alone', async () => {
  await seedStory(db.db, { slug: 'milik-sendiri' });
  expect((await fill(await temporaryFolder(small))).didFill).toBe(false);
  expect(await db.db.$count(articles)).toBe(1);
});
