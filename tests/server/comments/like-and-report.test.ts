import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  commentListSchema,
  likeStateSchema,
  reportReasons,
  reportReceiptSchema,
} from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { commentReports, comments } from '#src/server/db/schema.ts';
import type { Account } from '#src/server/services/identity/actor.ts';
import { createReader, type Reader } from '#tests/support/reader.ts';
import { emptyNewsroom, seedComment, seedStory, testNow } from '#tests/support/seed.ts';
import { createTestApp, failureOf, parseExactly, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let id: string;
let articleId: string;
let sari: Reader;
beforeAll(async () => {
  db = await openTestDb();
  // Whoever sends this header is signed in, on whichever device.
  const findAccount = async (headers: Headers): Promise<Account | undefined> => {
    const account = headers.get('x-account');
    return account === null ? undefined : { id: account, name: account, role: 'reader' };
  };
  app = createTestApp({ db, findAccount });
});
afterAll(() => db.close());
beforeEach(async () => {
  sari = createReader(app);
  await emptyNewsroom(db.db);
  articleId = await seedStory(db.db, { slug: 'satu' });
  id = await seedComment(db.db, { articleId, words: 'Disukai', createdAt: testNow });
});

const like = (reader = sari, of = id) => reader.call('PUT', apiPaths.commentLike(of));
const unlike = (reader = sari, of = id) => reader.call('DELETE', apiPaths.commentLike(of));
const stateOf = async (answer: Promise<Response>) =>
  parseExactly(likeStateSchema, await (await answer).json());
const counts = async () => {
  const [row] = await db.db.select().from(comments).where(eq(comments.id, id));
  return { likes: row?.likeCount, reports: row?.reportCount };
};
const report = (fields: object = {}, reader = sari, of = id) =>
  reader.call('POST', apiPaths.commentReport(of), { id: uuidv7(), reason: 'spam', ...fields });

describe('a like', () => {
  it('is counted once per device, and taken back once', async () => {
    expect(await stateOf(like())).toEqual({ id, likeCount: 1, isLiked: true });
    expect(await stateOf(like())).toEqual({ id, likeCount: 1, isLiked: true });
    expect(await stateOf(like(createReader(app)))).toMatchObject({ likeCount: 2 });
    expect(await stateOf(unlike())).toEqual({ id, likeCount: 1, isLiked: false });
    expect(await stateOf(unlike())).toEqual({ id, likeCount: 1, isLiked: false });
    const { items } = await app.get(apiPaths.comments('satu'), commentListSchema);
    expect(items).toMatchObject([{ likeCount: 1 }]);
  });

  it('is counted once per account, on however many devices', async () => {
    const signedIn = { 'x-account': 'rini' };
    await like(createReader(app, undefined, signedIn));
    const elsewhere = createReader(app, undefined, signedIn);
    expect(await stateOf(like(elsewhere))).toMatchObject({ likeCount: 1, isLiked: true });
    expect(await stateOf(unlike(elsewhere))).toMatchObject({ likeCount: 0, isLiked: false });
  });

  it.each(['held', 'rejected', 'spam', 'deleted'] as const)(
    'of a %s comment is answered as if there were none',
    async (status) => {
      await db.db.update(comments).set({ status });
      for (const answer of [like(), unlike(), like(sari, uuidv7())]) {
        expect(await failureOf(answer)).toEqual({ status: 404, code: 'comment_not_found' });
      }
      expect(await counts()).toEqual({ likes: 0, reports: 0 });
    },
  );

  it('needs an id that is one', async () => {
    expect(await failureOf(like(sari, 'x'))).toMatchObject({ status: 400 });
  });
});

describe('a report', () => {
  it('is taken with each reason, also from somebody who is not signed in', async () => {
    // Two comments, for five reports of one would hold it for review.
    const other = await seedComment(db.db, { articleId, words: 'Lain', createdAt: testNow });
    for (const [index, reason] of reportReasons.entries()) {
      const text = ' Tolong\u202e dilihat ';
      const about = index < 3 ? id : other;
      const answer = await report({ reason, text }, createReader(app), about);
      expect(answer.status).toBe(200);
      parseExactly(reportReceiptSchema, await answer.json());
    }
    const rows = await db.db.select().from(commentReports);
    expect(rows.map(({ text }) => text)).toEqual(Array.from({ length: 6 }, () => 'Tolong dilihat'));
    expect(await counts()).toEqual({ likes: 0, reports: 3 });
  });

  it('is counted once per reader, and answered with the first one', async () => {
    const first = await (await report()).json();
    const second = await report({ reason: 'hoax' });
    expect(await second.json()).toEqual(first);
    expect(await counts()).toMatchObject({ reports: 1 });
  });

  it('with an id of somebody else’s says nothing about that one', async () => {
    const other = await seedComment(db.db, { articleId, words: 'Lain', createdAt: testNow });
    const theirs = uuidv7();
    await report({ id: theirs }, createReader(app), other);
    const answer = await report({ id: theirs });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ id: theirs });
  });

  it('is refused without a reason of the list, or with too much text', async () => {
    expect(await failureOf(report({ reason: 'bosan' }))).toMatchObject({
      fields: { reason: 'invalid' },
    });
    const fits = '👨‍👩‍👧'.repeat(limits.reportText);
    expect((await report({ text: fits })).status).toBe(200);
    expect(await failureOf(report({ text: `${fits}a` }))).toEqual({
      status: 400,
      code: 'invalid_request',
      fields: { text: 'too_long' },
    });
  });

  it('of a comment that is not shown is answered as if there were none', async () => {
    await db.db.update(comments).set({ status: 'held' });
    for (const answer of [report(), report({}, sari, uuidv7())]) {
      expect(await failureOf(answer)).toEqual({ status: 404, code: 'comment_not_found' });
    }
  });
});
