import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleSchema } from '#src/contract/articles.ts';
import { commentListSchema, ownCommentSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { comments, commentVersions } from '#src/server/db/schema.ts';
import { createReader, type Reader } from '#tests/support/reader.ts';
import { emptyNewsroom, seedStory } from '#tests/support/seed.ts';
import { createTestApp, failureOf, parseExactly, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let sari: Reader;
let budi: Reader;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
});
afterAll(() => db.close());
beforeEach(async () => {
  sari = createReader(app);
  budi = createReader(app);
  await emptyNewsroom(db.db);
  await seedStory(db.db, { slug: 'satu' });
});

const remove = (id: string, reader = sari) => reader.call('DELETE', apiPaths.comment(id));
const thread = () => app.get(apiPaths.comments('satu'), commentListSchema);
const counted = async () => (await app.get(apiPaths.article('satu'), articleSchema)).commentCount;

describe('deleting', () => {
  it('erases name, words and what they were before', async () => {
    const { id } = await sari.say({ text: 'Rahasia' });
    await sari.call('PATCH', apiPaths.comment(id), { text: 'Masih rahasia' });
    const answer = await remove(id);
    const body = parseExactly(ownCommentSchema, await answer.json());
    expect(body).toMatchObject({ status: 'deleted', removed: 'author', text: '', authorName: '' });
    const [row] = await db.db.select().from(comments);
    expect(row).toMatchObject({ status: 'deleted', text: '', authorName: '', hold: null });
    expect(await db.db.select().from(commentVersions)).toEqual([]);
  });

  it('takes a comment that nobody answered out of the thread and the counts', async () => {
    const { id } = await sari.say();
    await remove(id);
    expect(await thread()).toMatchObject({ items: [], total: 0 });
    expect(await counted()).toBe(0);
  });

  it('leaves an empty place above answers, which stay and are counted', async () => {
    const { id } = await sari.say({ text: 'Tanya' });
    await budi.say({ parentId: id, text: 'Jawab' });
    await remove(id);
    const list = await thread();
    expect(list).toMatchObject({
      items: [
        {
          id,
          removed: 'author',
          text: '',
          authorName: '',
          likeCount: 0,
          replies: [{ text: 'Jawab', replyTo: null }],
          replyCount: 1,
        },
      ],
      total: 1,
    });
    expect(await counted()).toBe(1);
  });

  it('takes the empty place away with the last answer', async () => {
    const { id } = await sari.say();
    const reply = await budi.say({ parentId: id });
    await remove(id);
    await remove(reply.id, budi);
    expect(await thread()).toMatchObject({ items: [], total: 0 });
  });

  it('hides the name in "membalas" of those who answered', async () => {
    const top = await sari.say();
    const reply = await sari.say({ parentId: top.id });
    const answer = await budi.say({ parentId: reply.id });
    expect(answer.replyTo).toEqual({ id: reply.id, authorName: 'Sari' });
    await remove(reply.id);
    const [item] = (await thread()).items;
    expect(item?.replies).toMatchObject([{ id: answer.id, replyTo: null }]);
    expect(item?.replyCount).toBe(1);
  });

  it('twice is the same as once', async () => {
    const { id } = await sari.say();
    const first = await (await remove(id)).json();
    const again = await remove(id);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
  });

  it('is for the device that wrote it; to others the comment is not there', async () => {
    const { id } = await sari.say();
    const missing = { status: 404, code: 'comment_not_found' };
    expect(await failureOf(remove(id, budi))).toEqual(missing);
    expect(await failureOf(remove(uuidv7()))).toEqual(missing);
    expect((await thread()).total).toBe(1);
  });

  it('wins where it comes before the comment itself, but is nobody else’s to do', async () => {
    await sari.say();
    await budi.say();
    const [own, foreign] = [uuidv7(), uuidv7()];
    for (const id of [own, foreign]) expect((await remove(id)).status).toBe(404);
    expect(await failureOf(sari.send({ id: own }))).toEqual({ status: 409, code: 'conflict' });
    expect((await budi.send({ id: foreign })).status).toBe(201);
    expect((await thread()).total).toBe(3);
  });

  it('ends answering: nobody can reply to what is gone', async () => {
    const { id } = await sari.say();
    await remove(id);
    const answer = await failureOf(budi.send({ parentId: id }));
    expect(answer).toEqual({ status: 404, code: 'parent_not_found' });
  });

  it('does not bring the comment back when it is sent again', async () => {
    const sent = { id: uuidv7(), authorName: 'Sari', text: 'Sekali ini' };
    await sari.say(sent);
    await remove(sent.id);
    const again = await sari.send(sent);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ status: 'deleted', text: '' });
    expect((await thread()).total).toBe(0);
  });
});
