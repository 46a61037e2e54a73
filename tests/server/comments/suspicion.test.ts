import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { proofChallengeSchema } from '#src/contract/comment-proof.ts';
import { commentListSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { comments, rateBuckets } from '#src/server/db/schema.ts';
import { createReader, type Reader } from '#tests/support/reader.ts';
import { emptyNewsroom, seedStory, testNow } from '#tests/support/seed.ts';
import { solveProof } from '#tests/support/solve-proof.ts';
import { createTestApp, failureOf, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let now = testNow;
let sari: Reader;
const config = { siteUrl: 'https://berita.example', trustedProxies: 1 };
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db, config, now: () => now });
});
afterAll(() => db.close());
beforeEach(async () => {
  now = testNow;
  sari = createReader(app, '203.0.113.1');
  await emptyNewsroom(db.db);
  await db.db.delete(rateBuckets);
  await seedStory(db.db, { slug: 'satu' });
  await seedStory(db.db, { slug: 'dua' });
});

const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const duplicate = { status: 409, code: 'duplicate_comment' };
const needsProof = { status: 403, code: 'proof_required' };
const long = 'Menurut saya kebijakan ini sudah tepat, walau perlu diawasi bersama.';

describe('the same text', () => {
  it('by the same reader within six minutes is refused, on any story', async () => {
    await sari.say({ text: 'Setuju!' });
    expect(await failureOf(sari.send({ text: 'setuju' }))).toEqual(duplicate);
    expect(await failureOf(sari.send({ text: ' SETUJU… ' }, 'dua'))).toEqual(duplicate);
    later(6);
    await sari.say({ text: 'Setuju!' });
  });

  it('from the same network is refused where it is long enough to be no chance', async () => {
    await sari.say({ text: 'Setuju!' });
    await createReader(app, '203.0.113.1').say({ text: 'Setuju!' });
    await sari.say({ text: long });
    const other = createReader(app, '203.0.113.1').send({ text: long.toUpperCase() });
    expect(await failureOf(other)).toEqual(duplicate);
  });

  it('arriving many times at once is stored once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => createReader(app, '203.0.113.1').send({ text: long })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
  });

  it('sent again under its own id is the same comment', async () => {
    const comment = { id: uuidv7(), authorName: 'Sari', text: long };
    expect((await sari.send(comment)).status).toBe(201);
    expect((await sari.send(comment)).status).toBe(200);
  });
});

describe('a text like one of this hour', () => {
  it('waits for a moderator, wherever it comes from and wherever it goes', async () => {
    await sari.say({ text: long });
    const budi = createReader(app, '198.51.100.1');
    const copy = await budi.say({ text: `${long} Hmm.` }, 'dua');
    expect(copy).toMatchObject({ status: 'held', hold: { rule: 'suspicious' } });
    const { total } = await app.get(apiPaths.comments('dua'), commentListSchema);
    expect(total).toBe(0);
  });

  it('is shown where it is short, an hour old, or alike by quoting alone', async () => {
    const budi = createReader(app, '198.51.100.1');
    await sari.say({ text: 'Terima kasih infonya' });
    expect(await budi.say({ text: 'Terima kasih infonya ya' })).toMatchObject({ hold: null });
    await sari.say({ text: `> ${long}\n\nSaya sendiri tidak sependapat.` });
    expect(await budi.say({ text: `> ${long}\n\nBagian ini penting.` })).toMatchObject({
      hold: null,
    });
    await sari.say({ text: long });
    later(61);
    expect(await budi.say({ text: `${long} Hmm.` })).toMatchObject({ hold: null });
  });
});

describe('a program', () => {
  it.each([
    ['fills a field that nobody sees', { website: 'https://toko.example' }],
    ['writes faster than anybody', { writtenForMs: 1_499 }],
  ])('that %s is held without a word', async (_, traces) => {
    const answer = await sari.say(traces);
    expect(answer).toMatchObject({ status: 'held', hold: { rule: 'suspicious' } });
  });

  it('is nobody who takes their time and leaves the field empty', async () => {
    expect(await sari.say({ website: '', writtenForMs: 9_000 })).toMatchObject({ hold: null });
  });
});

describe('a proof of work', () => {
  const withLink = (id = uuidv7()) => ({ id, text: `Lihat https://contoh.example/${id}` });

  it('is asked of an unknown reader with a link, and lets the comment through', async () => {
    const comment = withLink();
    expect(await failureOf(sari.send(comment))).toEqual(needsProof);
    const proof = await solveProof(app, comment.id);
    expect(await sari.say({ ...comment, proof })).toMatchObject({ status: 'published' });
  });

  it('is harder the more speaks against a comment, and an easier one does not do', async () => {
    const challenge = async (id: string) =>
      app.get(apiPaths.commentProof({ id }), proofChallengeSchema);
    const comment = withLink();
    const easy = await solveProof(app, comment.id);
    const { id } = await sari.say();
    await db.db.update(comments).set({ status: 'spam' }).where(eq(comments.id, id));
    expect(await failureOf(sari.send({ ...comment, proof: easy }))).toEqual(needsProof);
    expect((await challenge(comment.id)).parameters.data.level).toBe(2);
    const proof = await solveProof(app, comment.id);
    expect((await sari.send({ ...comment, proof })).status).toBe(201);
  });

  it('holds for its comment alone and for twenty minutes', async () => {
    const [one, other] = [withLink(), withLink()];
    const proof = await solveProof(app, one.id);
    expect(await failureOf(sari.send({ ...other, proof }))).toEqual(needsProof);
    later(21);
    expect(await failureOf(sari.send({ ...one, proof }))).toEqual(needsProof);
  });

  it('cannot be made up', async () => {
    const comment = withLink();
    const challenge = await app.get(
      apiPaths.commentProof({ id: comment.id }),
      proofChallengeSchema,
    );
    const easier = {
      ...challenge,
      parameters: { ...challenge.parameters, keyPrefix: '00', cost: 1 },
    };
    const solution = await solveChallenge({ challenge: easier, deriveKey });
    const encode = (proof: unknown) => Buffer.from(JSON.stringify(proof)).toString('base64');
    const forged = [
      '',
      'x',
      encode(null),
      encode({ challenge, solution: { counter: 1, derivedKey: '00' } }),
      encode({ challenge, solution: { counter: -1, derivedKey: 'zz' } }),
      encode({ challenge: easier, solution }),
      encode({ challenge: { ...challenge, signature: '' }, solution }),
    ];
    for (const proof of forged) {
      expect(await failureOf(sari.send({ ...comment, proof })), proof).toEqual(needsProof);
      later(0.1);
    }
  });

  it('is not asked of authors who are known for good', async () => {
    for (let n = 0; n < 3; n += 1) await sari.say();
    later(1);
    expect((await sari.send(withLink())).status).toBe(201);
  });

  it('cannot be given for an edit, which waits for a moderator instead', async () => {
    const budi = createReader(app, '198.51.100.1');
    const own = await budi.say();
    const spammed = await budi.say();
    await db.db.update(comments).set({ status: 'spam' }).where(eq(comments.id, spammed.id));
    const answer = await budi.call('PATCH', apiPaths.comment(own.id), {
      text: 'Beli di https://toko.example',
    });
    expect(await answer.json()).toMatchObject({ status: 'held', hold: { rule: 'suspicious' } });
  });
});
