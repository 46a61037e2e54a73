import { count, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleSchema } from '#src/contract/articles.ts';
import { commentListSchema, ownCommentSchema } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { articles, comments } from '#src/server/db/schema.ts';
import { sampleComment } from '#tests/support/sample-comment.ts';
import { emptyNewsroom, seedComment, seedStory, testNow } from '#tests/support/seed.ts';
import { createTestApp, failureOf, parseExactly, type TestApp } from '#tests/support/test-app.ts';
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
  articleId = await seedStory(db.db, { slug: 'satu', formerSlugs: ['nol'] });
  await seedStory(db.db, { slug: 'tutup', commentsOpen: false });
});

const newComment = (fields: Record<string, unknown> = {}) => ({
  id: uuidv7(),
  authorName: 'Sari',
  text: 'Halo, semua.',
  ...fields,
});
const send = (body: unknown, slug = 'satu') => app.post(apiPaths.comments(slug), body);

async function sent(body: unknown, slug?: string) {
  const answer = await send(body, slug);
  return { status: answer.status, comment: parseExactly(ownCommentSchema, await answer.json()) };
}

async function stored() {
  const [row] = await db.db.select({ rows: count() }).from(comments);
  const [article] = await db.db
    .select({ counted: articles.commentCount })
    .from(articles)
    .where(eq(articles.id, articleId));
  return { rows: row?.rows, counted: article?.counted };
}

describe('a comment', () => {
  it('is stored as it is acknowledged, and counted on card, article and thread', async () => {
    const body = newComment();
    const { status, comment } = await sent(body);
    expect(status).toBe(201);
    const { id, ...words } = body;
    const shown = sampleComment(id, { ...words, dateCreated: testNow.toISOString() });
    expect(comment).toEqual({
      ...shown,
      status: 'published',
      hold: null,
      editableUntil: new Date(testNow.getTime() + limits.commentEditWindow).toISOString(),
    });
    const thread = await app.get(apiPaths.comments('satu'), commentListSchema);
    expect(thread).toMatchObject({ items: [shown], total: 1 });
    const article = await app.get(apiPaths.article('satu'), articleSchema);
    expect(article.commentCount).toBe(1);
  });

  it('reaches the story by an address it had before', async () => {
    expect((await sent(newComment(), 'nol')).status).toBe(201);
    expect(await stored()).toEqual({ rows: 1, counted: 1 });
  });

  it('is cleaned before it is stored', async () => {
    const { comment } = await sent(
      newComment({
        authorName: ' Sa\u200bri\nPutri ',
        text: 'Satu\r\n\r\n\r\n\r\n\r\ndua\u202e\0',
      }),
    );
    expect(comment).toMatchObject({ authorName: 'Sari Putri', text: 'Satu\n\n\ndua' });
  });

  it('stays text, whatever markup it holds', async () => {
    const text = '<script>alert(1)</script> & "kutip" <b>';
    expect((await sent(newComment({ text }))).comment.text).toBe(text);
  });
});

describe('a badge', () => {
  it.each([
    ['reader', 'Sari', null],
    ['moderator', 'Sari', 'moderator'],
    ['administrator', 'Sari', 'editor'],
    ['editor', 'AFID', 'author'],
  ] as const)('of a %s called %s is %s', async (role, name, badge) => {
    await seedStory(db.db, { slug: 'ditulis', authors: ['afid'] });
    const staff = createTestApp({ db, findAccount: async () => ({ id: name, name, role }) });
    const answer = await staff.post(apiPaths.comments('ditulis'), newComment());
    const { authorBadge, authorName } = parseExactly(ownCommentSchema, await answer.json());
    expect({ authorBadge, authorName }).toEqual({ authorBadge: badge, authorName: name });
  });

  it('is nothing that a guest can take by a name', async () => {
    await seedStory(db.db, { slug: 'ditulis', authors: ['afid'] });
    const answer = send(newComment({ authorName: 'Afid' }), 'ditulis');
    expect(await failureOf(answer)).toMatchObject({ status: 409, code: 'name_taken' });
  });
});

describe('the same comment again', () => {
  it('is answered 200 as it was stored, with the replies it got since', async () => {
    const body = newComment();
    const first = await sent(body);
    await sent(newComment({ parentId: body.id, text: 'Balas' }));
    const again = await sent(body);
    expect(again.status).toBe(200);
    expect(again.comment).toMatchObject({
      ...first.comment,
      replies: [{ text: 'Balas' }],
      replyCount: 1,
    });
    expect(await stored()).toEqual({ rows: 2, counted: 2 });
  });

  it('makes one comment out of twenty that arrive at once', async () => {
    const body = newComment();
    const answers = await Promise.all(Array.from({ length: 20 }, () => sent(body)));
    const statuses = answers.map((answer) => answer.status).sort();
    expect(statuses).toEqual([...Array.from({ length: 19 }, () => 200), 201]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer.comment))).size).toBe(1);
    expect(await stored()).toEqual({ rows: 1, counted: 1 });
  });

  it('is acknowledged even after comments were closed or writing was stopped', async () => {
    const body = newComment();
    await sent(body);
    const full = createTestApp({ db: { ...db, canWrite: () => false } });
    expect((await full.post(apiPaths.comments('satu'), body)).status).toBe(200);
    await db.db.update(articles).set({ commentsOpen: false });
    expect((await sent(body)).status).toBe(200);
  });

  it.each([
    ['text', { text: 'Lain' }],
    ['name', { authorName: 'Budi' }],
  ])('with another %s is refused', async (_, change) => {
    const body = newComment();
    await sent(body);
    const answer = await failureOf(send({ ...body, ...change }));
    expect(answer).toEqual({ status: 409, code: 'comment_id_taken' });
    expect(await stored()).toEqual({ rows: 1, counted: 1 });
  });

  it('on another story is refused', async () => {
    await seedStory(db.db, { slug: 'dua' });
    const body = newComment();
    await sent(body);
    expect(await failureOf(send(body, 'dua'))).toMatchObject({ code: 'comment_id_taken' });
  });
});

describe('a reply', () => {
  it('stands beneath the comment it answers', async () => {
    const top = newComment();
    await sent(top);
    const { comment } = await sent(newComment({ parentId: top.id }));
    expect(comment.parentId).toBe(top.id);
  });

  it('to a reply stands beneath the same comment', async () => {
    const [top, reply] = [newComment(), newComment()];
    await sent(top);
    await sent({ ...reply, parentId: top.id });
    const { comment } = await sent(newComment({ parentId: reply.id }));
    expect(comment.parentId).toBe(top.id);
  });

  it('needs a comment of the same story', async () => {
    const other = await seedStory(db.db, { slug: 'dua' });
    const elsewhere = await seedComment(db.db, {
      articleId: other,
      words: 'x',
      createdAt: testNow,
    });
    for (const parentId of [uuidv7(), elsewhere]) {
      const answer = await failureOf(send(newComment({ parentId })));
      expect(answer).toEqual({ status: 404, code: 'parent_not_found' });
    }
    expect(await stored()).toEqual({ rows: 1, counted: 0 });
  });
});

describe('a comment that cannot be taken', () => {
  it('says whether the story is closed or not there', async () => {
    const closed = { status: 403, code: 'comments_closed' };
    const missing = { status: 404, code: 'article_not_found' };
    expect(await failureOf(send(newComment(), 'tutup'))).toEqual(closed);
    expect(await failureOf(send(newComment(), 'tidak-ada'))).toEqual(missing);
  });

  it('says that nothing may be written now', async () => {
    const full = createTestApp({ db: { ...db, canWrite: () => false } });
    const answer = await full.post(apiPaths.comments('satu'), newComment());
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await failureOf(answer)).toEqual({ status: 503, code: 'unavailable' });
  });

  const tooLong = 'a'.repeat(limits.commentText + 1);
  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['nothing in it', { authorName: '', text: '' }, { authorName: 'required', text: 'required' }],
    ['only invisible characters', { text: ' \u200b\u200d\n' }, { text: 'required' }],
    ['only marks', { authorName: '\u0301\u0301' }, { authorName: 'required' }],
    ['too much text', { text: tooLong }, { text: 'too_long' }],
    ['a name too long', { authorName: 'n'.repeat(61) }, { authorName: 'too_long' }],
    ['a name far too long', { authorName: 'n'.repeat(2000) }, { authorName: 'too_long' }],
    [
      'fields missing',
      { authorName: undefined, id: undefined },
      { authorName: 'required', id: 'required' },
    ],
    ['an id that is no UUIDv7', { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }, { id: 'invalid' }],
    ['a parent that is no UUID', { parentId: 'x' }, { parentId: 'invalid' }],
    ['a number for text', { text: 7 }, { text: 'invalid' }],
  ])('names each field when there is %s', async (_, fields, problems) => {
    const answer = await failureOf(send(newComment(fields)));
    expect(answer).toEqual({ status: 400, code: 'invalid_request', fields: problems });
    expect(await stored()).toEqual({ rows: 0, counted: 0 });
  });

  it('is counted in characters as readers see them', async () => {
    const text = '👨‍👩‍👧'.repeat(500) + 'é'.normalize('NFD').repeat(1500);
    expect((await sent(newComment({ text }))).status).toBe(201);
  });

  it.each(['{', 'null', '[]', '"teks"', ''])(
    'is refused as %j instead of an object',
    async (body) => {
      expect(await failureOf(send(body))).toMatchObject({ status: 400, code: 'invalid_request' });
    },
  );
});
