import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commentListSchema } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { emptyNewsroom, seedComment, seedStory, testId } from '#tests/support/seed.ts';
import { createTestApp, failureOf, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let articleId: string;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
});
afterAll(() => db.close());
beforeEach(async () => {
  await emptyNewsroom(db.db);
  articleId = await seedStory(db.db, { slug: 'satu' });
});

type Query = Record<string, string | number>;
const list = (query: Query = {}) => app.get(apiPaths.comments('satu', query), commentListSchema);
const texts = (items: { text: string }[]) => items.map((item) => item.text);
const minute = (n: number) => new Date(Date.UTC(2026, 10, 20, 0, n));

/** Top-level comments k1 (oldest) to kN. */
async function seedThread(length: number): Promise<void> {
  for (let n = 1; n <= length; n += 1) {
    await seedComment(db.db, { articleId, words: `k${n}`, createdAt: minute(n) });
  }
}

async function seedReplies(parent: string, length: number): Promise<void> {
  for (let n = 1; n <= length; n += 1) {
    const words = `${parent}-r${n}`;
    await seedComment(db.db, {
      articleId,
      words,
      parentId: testId(parent),
      createdAt: minute(500 + n),
    });
  }
}

async function walk(query: Query): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await list({ ...query, ...(cursor === undefined ? {} : { cursor }) });
    seen.push(...texts(page.items));
    cursor = page.nextCursor;
  }
  return seen;
}

describe('a conversation', () => {
  it('is empty where nobody wrote', async () => {
    expect(await list()).toEqual({
      items: [],
      pinned: [],
      total: 0,
      nextCursor: null,
      hasNewer: false,
    });
  });

  it('is walked once from either end', async () => {
    await seedThread(7);
    expect(await walk({ limit: 3 })).toEqual(['k7', 'k6', 'k5', 'k4', 'k3', 'k2', 'k1']);
    expect(await walk({ limit: 3, sort: 'oldest' })).toEqual([
      'k1',
      'k2',
      'k3',
      'k4',
      'k5',
      'k6',
      'k7',
    ]);
  });

  it('neither repeats nor misses comments of one instant', async () => {
    const words = ['a', 'b', 'c', 'd', 'e'];
    for (const each of words)
      await seedComment(db.db, { articleId, words: each, createdAt: minute(1) });
    const seen = await walk({ limit: 2 });
    expect([...seen].sort()).toEqual(words);
    expect(await walk({ limit: 2, sort: 'oldest' })).toEqual(seen.reverse());
  });

  it('comes in pages of twenty and says how many there are in all', async () => {
    await seedThread(21);
    const page = await list();
    expect(page.items).toHaveLength(limits.commentsPage);
    expect(page.total).toBe(21);
  });

  it('keeps the comments of other stories out', async () => {
    const other = await seedStory(db.db, { slug: 'dua' });
    await seedComment(db.db, { articleId: other, words: 'asing', createdAt: minute(1) });
    expect((await list()).items).toEqual([]);
  });

  it('is missing where the story is', async () => {
    const answer = app.request(apiPaths.comments('tidak-ada'));
    expect(await failureOf(answer)).toEqual({ status: 404, code: 'article_not_found' });
  });

  it('is asked for again each time, and answered 304 until somebody writes', async () => {
    await seedThread(1);
    const first = await app.request(apiPaths.comments('satu'));
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await app.request(apiPaths.comments('satu'), { headers })).status).toBe(304);
    await seedComment(db.db, { articleId, words: 'baru', createdAt: minute(9) });
    expect((await app.request(apiPaths.comments('satu'), { headers })).status).toBe(200);
  });
});

describe('replies', () => {
  it('come with their comment, oldest first, the first twenty of them, and their number', async () => {
    await seedThread(2);
    await seedReplies('k1', 22);
    await seedReplies('k2', 1);
    const [second, first] = (await list()).items;
    expect(second).toMatchObject({ text: 'k2', replyCount: 1 });
    expect(first?.replyCount).toBe(22);
    expect(texts(first?.replies ?? [])).toEqual(
      Array.from({ length: limits.repliesPage }, (_, n) => `k1-r${n + 1}`),
    );
  });

  it('can be walked on their own', async () => {
    await seedThread(1);
    await seedReplies('k1', 5);
    expect(await walk({ parent: testId('k1'), limit: 2 })).toEqual([
      'k1-r1',
      'k1-r2',
      'k1-r3',
      'k1-r4',
      'k1-r5',
    ]);
  });

  it('exist only beneath a top-level comment of the story', async () => {
    await seedThread(1);
    await seedReplies('k1', 1);
    for (const parent of [testId('k1-r1'), testId('tidak ada')]) {
      const answer = app.request(apiPaths.comments('satu', { parent }));
      expect(await failureOf(answer)).toEqual({ status: 404, code: 'comment_not_found' });
    }
  });
});

describe('a permalink', () => {
  it('to a comment on the usual first page changes nothing', async () => {
    await seedThread(5);
    expect(await list({ limit: 3, focus: testId('k4') })).toEqual(await list({ limit: 3 }));
  });

  it('to a comment further down begins with it and goes on from there', async () => {
    await seedThread(8);
    const page = await list({ limit: 3, focus: testId('k4') });
    expect(texts(page.items)).toEqual(['k4', 'k3', 'k2']);
    expect(page.hasNewer).toBe(true);
    const next = await list({ limit: 3, cursor: page.nextCursor ?? '', focus: testId('k4') });
    expect(texts(next.items)).toEqual(['k1']);
    expect(next.hasNewer).toBe(false);
  });

  it('keeps the order that was asked for', async () => {
    await seedThread(8);
    const page = await list({ limit: 3, sort: 'oldest', focus: testId('k7') });
    expect(texts(page.items)).toEqual(['k7', 'k8']);
    expect(page).toMatchObject({ hasNewer: true, nextCursor: null });
  });

  it('works one comment at a time', async () => {
    await seedThread(4);
    const page = await list({ limit: 1, focus: testId('k2') });
    expect(texts(page.items)).toEqual(['k2']);
    expect(texts((await list({ limit: 1, cursor: page.nextCursor ?? '' })).items)).toEqual(['k1']);
  });

  it('to a reply brings its comment, and the reply however far down it stands', async () => {
    await seedThread(6);
    await seedReplies('k2', 25);
    const [item] = (await list({ limit: 2, focus: testId('k2-r24') })).items;
    expect(item?.text).toBe('k2');
    expect(item?.replies).toHaveLength(limits.repliesPage + 1);
    expect(item?.replies.at(-1)?.text).toBe('k2-r24');
  });

  it('to what is not here shows the usual first page', async () => {
    await seedThread(4);
    expect(await list({ limit: 2, focus: testId('lain') })).toEqual(await list({ limit: 2 }));
  });

  it('must be a UUID', async () => {
    expect(await failureOf(app.request(apiPaths.comments('satu', { focus: 'x' })))).toEqual({
      status: 400,
      code: 'invalid_request',
      fields: { focus: 'invalid' },
    });
  });
});
