import { eq, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiPaths } from '#src/contract/paths.ts';
import { articles, comments, commentVersions } from '#src/server/db/schema.ts';
import { writeLimits } from '#src/server/services/abuse/write-guard.ts';
import { createReader, type Reader } from '#tests/support/reader.ts';
import { emptyNewsroom, seedStory } from '#tests/support/seed.ts';
import { createTestApp, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let sari: Reader;
const rounds = 8;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db, writeLimits: writeLimits(1_000_000) });
});
afterAll(() => db.close());
beforeEach(async () => {
  await emptyNewsroom(db.db);
  await seedStory(db.db, { slug: 'satu' });
  sari = createReader(app);
  // Known well enough that no proof is asked of her.
  for (let n = 0; n < 3; n += 1) await sari.say();
});

/** What every count would be if it were counted now. */
afterEach(async () => {
  const { rows } = await db.db.execute(sql`
    select c.id from comments c where
      c.reply_count <> (select count(*) from comments r where r.parent_id = c.id and r.status = 'published')
      or c.like_count <> (select count(*) from comment_likes l where l.comment_id = c.id)
      or c.report_count <> (select count(*) from comment_reports p where p.comment_id = c.id and p.settled_at is null)
    union all select a.id from articles a where a.comment_count <>
      (select count(*) from comments c where c.article_id = a.id and c.status = 'published')`);
  expect(rows).toEqual([]);
});

const times = <T>(count: number, make: (n: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n));
const like = (id: string, reader: Reader) => reader.call('PUT', apiPaths.commentLike(id));
const unlike = (id: string, reader: Reader) => reader.call('DELETE', apiPaths.commentLike(id));
const edit = (id: string, text: string) => sari.call('PATCH', apiPaths.comment(id), { text });
const remove = (id: string, reader = sari) => reader.call('DELETE', apiPaths.comment(id));
const rowOf = async (id: string) => {
  const [row] = await db.db.select().from(comments).where(eq(comments.id, id));
  if (row === undefined) throw new Error(`no comment ${id}`);
  return row;
};

async function readersWhoWrote(count: number): Promise<Reader[]> {
  const readers = times(count, () => createReader(app));
  for (const reader of readers) await reader.say();
  return readers;
}

describe('at the same moment', () => {
  it('an edit and a deletion leave nothing of the words', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { id } = await sari.say();
      const [edited, removed] = await Promise.all([edit(id, `Rahasia ${round}`), remove(id)]);
      expect([200, 409]).toContain(edited.status);
      expect(removed.status).toBe(200);
      expect(await rowOf(id)).toMatchObject({ status: 'deleted', text: '', authorName: '' });
      const kept = await db.db.select().from(commentVersions);
      expect(kept).toEqual([]);
    }
  });

  it('two edits end in one of them, and the other is told', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { id } = await sari.say();
      const texts = [`Satu ${round}`, `Dua ${round}`];
      const answers = await Promise.all(texts.map((text) => edit(id, text)));
      const taken = answers.filter(({ status }) => status === 200).length;
      expect(taken).toBeGreaterThan(0);
      const row = await rowOf(id);
      expect(texts).toContain(row.text);
      expect(row.revision).toBe(1 + taken);
    }
  });

  it('two deletions are one', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { id } = await sari.say();
      const answers = await Promise.all([remove(id), remove(id)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect((await rowOf(id)).revision).toBe(2);
    }
  });

  it('a comment and its being taken back end in nothing that is shown', async () => {
    for (let round = 0; round < rounds * 2; round += 1) {
      const id = uuidv7();
      const send = () => sari.send({ id, text: `Batal ${id}` });
      const wait = () => new Promise((resolve) => setImmediate(resolve));
      const late = async () => {
        for (let turn = 0; turn < round; turn += 1) await wait();
        return remove(id);
      };
      const [sent, removed] = await Promise.all([send(), late()]);
      const rows = await db.db.select().from(comments).where(eq(comments.id, id));
      expect(rows.map(({ status }) => status)).toEqual(sent.ok ? ['deleted'] : []);
      // Either it was here already, or it is turned away when it comes.
      expect([sent.status, removed.status]).toEqual(sent.ok ? [201, 200] : [409, 404]);
    }
  });

  it('likes of many readers are all counted, and those of one reader once', async () => {
    const readers = await readersWhoWrote(10);
    const { id } = await sari.say();
    await Promise.all(readers.flatMap((reader) => [like(id, reader), like(id, reader)]));
    expect((await rowOf(id)).likeCount).toBe(10);
    await Promise.all(readers.slice(0, 5).flatMap((reader) => times(3, () => unlike(id, reader))));
    expect((await rowOf(id)).likeCount).toBe(5);
  });

  it('a like and its being taken back end in one of both', async () => {
    const [reader = sari] = await readersWhoWrote(1);
    const { id } = await sari.say();
    await Promise.all(times(12, (n) => (n % 2 === 0 ? like(id, reader) : unlike(id, reader))));
    expect([0, 1]).toContain((await rowOf(id)).likeCount);
  });

  it('reports of one reader are one', async () => {
    const [reader = sari] = await readersWhoWrote(1);
    const { id } = await sari.say();
    const report = () =>
      reader.call('POST', apiPaths.commentReport(id), { id: uuidv7(), reason: 'spam' });
    const answers = await Promise.all(times(6, report));
    const ids = new Set(await Promise.all(answers.map((answer) => answer.text())));
    expect(ids.size).toBe(1);
    expect((await rowOf(id)).reportCount).toBe(1);
  });

  it('a reply never stands beneath a comment that was gone before it came', async () => {
    const budi = createReader(app);
    for (let round = 0; round < rounds; round += 1) {
      const { id } = await sari.say();
      const [reply, removed] = await Promise.all([budi.send({ parentId: id }), remove(id)]);
      expect(removed.status).toBe(200);
      const row = await rowOf(id);
      // Either it came first, and the empty place above it says so, or it was refused.
      expect([201, 404]).toContain(reply.status);
      expect(row).toMatchObject({ status: 'deleted', replyCount: reply.status === 201 ? 1 : 0 });
    }
  });

  it('an answer to a reply that goes stands beneath its thread or is refused', async () => {
    const budi = createReader(app);
    const top = await sari.say();
    for (let round = 0; round < rounds; round += 1) {
      const reply = await sari.say({ parentId: top.id });
      const [answer] = await Promise.all([budi.send({ parentId: reply.id }), remove(reply.id)]);
      expect([201, 404]).toContain(answer.status);
    }
    expect((await rowOf(top.id)).status).toBe('published');
  });

  it('a like and a deletion leave nothing liked', async () => {
    const [reader = sari] = await readersWhoWrote(1);
    for (let round = 0; round < rounds; round += 1) {
      const { id } = await sari.say();
      const [liked] = await Promise.all([like(id, reader), remove(id)]);
      expect([200, 404]).toContain(liked.status);
      expect((await like(id, reader)).status).toBe(404);
    }
  });

  it('twenty comments are twenty, on the card as in the thread', async () => {
    await Promise.all(times(20, () => createReader(app).send()));
    const [story] = await db.db.select().from(articles);
    expect(story?.commentCount).toBe(3 + 20);
  });
});
