import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commentListSchema, commentNewsSchema, ownActivitySchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { comments } from '#src/server/db/schema.ts';
import { createReader, type Reader } from '#tests/support/reader.ts';
import { emptyNewsroom, seedComment, seedStory, testNow } from '#tests/support/seed.ts';
import { createTestApp, failureOf, parseExactly, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let articleId: string;
let sari: Reader;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
});
afterAll(() => db.close());
beforeEach(async () => {
  sari = createReader(app);
  await emptyNewsroom(db.db);
  articleId = await seedStory(db.db, { slug: 'satu' });
  await seedStory(db.db, { slug: 'dua' });
});

async function mine(reader = sari, slug = 'satu') {
  const answer = await reader.call('GET', apiPaths.ownComments(slug));
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return parseExactly(ownActivitySchema, await answer.json());
}
const minute = (n: number) => new Date(testNow.getTime() + n * 60_000);
const seed = (words: string, n: number) =>
  seedComment(db.db, { articleId, words, createdAt: minute(n) });
const set = (id: string, values: Partial<typeof comments.$inferInsert>) =>
  db.db.update(comments).set(values).where(eq(comments.id, id));
const texts = (items: { text: string }[]) => items.map(({ text }) => text);

describe('what one did in a conversation', () => {
  it('is nothing for somebody who never wrote', async () => {
    await createReader(app).say();
    expect(await mine()).toEqual({ items: [], likedIds: [] });
  });

  it('holds own comments of that story whatever became of them, and likes', async () => {
    const shown = await sari.say({ text: 'Satu' });
    const held = await sari.say({ text: 'Dua' });
    await sari.say({ text: 'Tiga' }, 'dua');
    const other = await createReader(app).say({ text: 'Empat' });
    await set(held.id, { status: 'rejected', hold: { rule: 'moderator', reason: 'Kasar' } });
    await sari.call('PUT', apiPaths.commentLike(other.id));
    const { items, likedIds } = await mine();
    expect(items.map(({ id, status, hold }) => ({ id, status, hold })).reverse()).toEqual(
      [shown, held]
        .map(({ id }) => id)
        .sort()
        .map((id) =>
          id === shown.id
            ? { id, status: 'published', hold: null }
            : { id, status: 'rejected', hold: { rule: 'moderator', reason: 'Kasar' } },
        ),
    );
    expect(likedIds).toEqual([other.id]);
  });

  it('is missing where the story is', async () => {
    const answer = sari.call('GET', apiPaths.ownComments('tidak-ada'));
    expect(await failureOf(answer)).toEqual({ status: 404, code: 'article_not_found' });
  });
});

describe('news of a conversation', () => {
  const news = (since: Date) =>
    app.get(apiPaths.commentNews('satu', { since: since.toISOString() }), commentNewsSchema);

  it('counts what was published since a time', async () => {
    await seed('a', 1);
    const held = await seed('b', 2);
    await seed('c', 3);
    await set(held, { status: 'held' });
    expect(await news(minute(1))).toEqual({ total: 2, newCount: 1 });
    expect(await news(minute(3))).toEqual({ total: 2, newCount: 0 });
  });

  it.each(['', 'kemarin', '2026-13-40T00:00:00Z', '0000-00-00T00:00:00Z'])(
    'since %j is refused',
    async (since) => {
      const answer = app.request(apiPaths.commentNews('satu', { since }));
      expect(await failureOf(answer)).toMatchObject({ status: 400, fields: { since: 'invalid' } });
    },
  );
});

describe('the best liked first', () => {
  it('are walked once, ties newest first', async () => {
    for (const [words, likeCount, n] of [
      ['a', 2, 1],
      ['b', 0, 2],
      ['c', 2, 3],
      ['d', 5, 4],
      ['e', 0, 5],
    ] as const) {
      await set(await seed(words, n), { likeCount });
    }
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const query = { sort: 'top', limit: 2, ...(cursor === undefined ? {} : { cursor }) };
      const page = await app.get(apiPaths.comments('satu', query), commentListSchema);
      seen.push(...texts(page.items));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(['d', 'c', 'a', 'e', 'b']);
  });

  it('refuse a place in another order', async () => {
    for (const n of [1, 2]) await seed(`k${n}`, n);
    const page = await app.get(apiPaths.comments('satu', { limit: 1 }), commentListSchema);
    const cursor = page.nextCursor ?? '';
    const answer = app.request(apiPaths.comments('satu', { sort: 'top', cursor }));
    expect(await failureOf(answer)).toMatchObject({ status: 400, fields: { cursor: 'invalid' } });
  });
});

describe('editors’ picks', () => {
  it('stand above the first page alone, three of them, newest first, and only while published', async () => {
    for (const n of [1, 2, 3, 4]) await set(await seed(`p${n}`, n), { isPicked: true });
    await set(await seed('p5', 5), { isPicked: true, status: 'held' });
    const first = await app.get(apiPaths.comments('satu', { limit: 2 }), commentListSchema);
    expect(texts(first.pinned)).toEqual(['p4', 'p3', 'p2']);
    expect(first.pinned[0]?.isPicked).toBe(true);
    const cursor = first.nextCursor ?? '';
    const second = await app.get(apiPaths.comments('satu', { cursor }), commentListSchema);
    expect(second.pinned).toEqual([]);
  });
});

describe('what is not published', () => {
  it.each(['held', 'rejected', 'spam', 'deleted'] as const)(
    'shows nothing of itself when it is %s',
    async (status) => {
      const id = await seed('Rahasia', 1);
      await seedComment(db.db, { articleId, words: 'Jawab', parentId: id, createdAt: minute(2) });
      await set(id, { status, hold: { rule: 'moderator', reason: 'Alasan' } });
      const answer = await app.request(apiPaths.comments('satu'));
      const body = await answer.text();
      expect(body).not.toMatch(/Rahasia|Pembaca.*Pembaca|Alasan|hold|status/);
      expect(commentListSchema.parse(JSON.parse(body))).toMatchObject({
        items: [{ id, text: '', removed: status === 'deleted' ? 'author' : 'moderator' }],
        total: 1,
      });
    },
  );

  it('never tells who wrote it, from where, or with what', async () => {
    await sari.say();
    const [row] = await db.db.select().from(comments);
    const body = await (await app.request(apiPaths.comments('satu'))).text();
    for (const secret of [row?.deviceHash, row?.networkHash, row?.contentHash]) {
      if (secret) expect(body).not.toContain(secret);
    }
    expect(body).not.toMatch(/account|device|network|hash|email/i);
  });
});
