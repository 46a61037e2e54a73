import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountAccessSchema, meSchema, writtenCommentsSchema } from '#src/contract/accounts.ts';
import { commentListSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import {
  accounts,
  accountVerifications,
  commentLikes,
  comments,
  rateBuckets,
} from '#src/server/db/schema.ts';
import { claimName } from '#src/server/services/identity/author-name.ts';
import { forgetOldTraces } from '#src/server/services/identity/forget.ts';
import { createMailer } from '#src/server/services/mail/create-mailer.ts';
import type { Mailer } from '#src/server/services/mail/mailer.ts';
import { type MailCatcher, startMailCatcher } from '#tests/support/mail-catcher.ts';
import { createReader, type Reader } from '#tests/support/reader.ts';
import { emptyNewsroom, seedComment, seedStory } from '#tests/support/seed.ts';
import { signInByCode } from '#tests/support/sign-in.ts';
import { createTestApp, failureOf, parseExactly, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let catcher: MailCatcher;
let mailer: Mailer;
let app: TestApp;
let articleId: string;
const email = 'rani@pembaca.example';

beforeAll(async () => {
  db = await openTestDb();
  catcher = await startMailCatcher();
  mailer = createMailer({ smtpUrl: catcher.url, from: 'redaksi@berita.example' });
  const config = { siteUrl: 'https://berita.example', trustedProxies: 1 };
  app = createTestApp({ db, mailer, config, now: () => new Date() });
});
afterAll(async () => {
  mailer.close();
  await catcher.close();
  await db.close();
});
beforeEach(async () => {
  await emptyNewsroom(db.db);
  await db.db.delete(accounts);
  await db.db.delete(accountVerifications);
  await db.db.delete(rateBuckets);
  articleId = await seedStory(db.db, { slug: 'satu', authors: ['ratna'] });
});

const call = async (reader: Reader, method: string, path: string, body?: unknown) =>
  (await reader.call(method, path, body)).json();
const rename = (reader: Reader, name: string) => reader.call('PATCH', apiPaths.me(), { name });

describe('a display name', () => {
  it('comes from the first comment, and stands on everything once it is changed', async () => {
    const reader = await signInByCode(app, catcher, email);
    const first = await reader.say({ authorName: 'Rani' });
    expect(first).toMatchObject({ authorName: 'Rani', isRegistered: true });
    expect(await reader.say({ authorName: 'Lain' })).toMatchObject({ authorName: 'Rani' });
    expect((await rename(reader, ' Rani  Puspita ')).status).toBe(200);
    const list = await app.get(apiPaths.comments('satu'), commentListSchema);
    expect(list.items.map((comment) => comment.authorName)).toEqual([
      'Rani Puspita',
      'Rani Puspita',
    ]);
  });

  it.each(['Rani', 'Rаni', 'RAN1', 'r.a.n.i', 'Admin', 'Redaksi URtech', 'RATNA', 'Gawai'])(
    'is kept from a guest who calls himself %s',
    async (name) => {
      const owner = await signInByCode(app, catcher, email);
      await rename(owner, 'Rani');
      const guest = createReader(app, '203.0.113.5');
      const refused = await failureOf(guest.send({ authorName: name }));
      expect(refused).toEqual({
        status: 409,
        code: 'name_taken',
        fields: { authorName: 'invalid' },
      });
      expect((await guest.send({ authorName: 'Bayu' })).status).toBe(201);
    },
  );

  it('is one account’s alone, also where two claim it at once', async () => {
    const one = await signInByCode(app, catcher, 'satu@pembaca.example');
    const two = await signInByCode(app, catcher, 'dua@pembaca.example');
    const answers = await Promise.all([rename(one, 'Kembar'), rename(two, 'Kеmbar')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('of the newsroom is open to its staff', async () => {
    const reader = await signInByCode(app, catcher, email);
    expect((await rename(reader, 'Ratna')).status).toBe(409);
    await db.db.update(accounts).set({ role: 'editor' }).where(eq(accounts.email, email));
    expect((await rename(reader, 'Ratna')).status).toBe(200);
  });

  it.each([
    ['', 'required'],
    ['\u2060\u200b', 'required'],
    ['a'.repeat(61), 'too_long'],
    ['lihat https://judi.example https://judi.example https://judi.example', 'too_long'],
    ['a'.repeat(2_000), 'too_long'],
  ])('%j is refused', async (name, problem) => {
    const reader = await signInByCode(app, catcher, email);
    expect(await failureOf(rename(reader, name))).toEqual({
      status: 400,
      code: 'invalid_request',
      fields: { name: problem },
    });
  });
});

describe('the profile', () => {
  it.each([
    ['PATCH', () => apiPaths.me(), { name: 'Rani' }],
    ['DELETE', () => apiPaths.me(), { comments: 'delete' }],
    ['GET', () => apiPaths.myAccess(), undefined],
    ['GET', () => apiPaths.myComments(), undefined],
    ['GET', () => apiPaths.myExport(), undefined],
    ['DELETE', () => apiPaths.mySession('x'), undefined],
    ['DELETE', () => apiPaths.myPasskey('x'), undefined],
    ['GET', () => apiPaths.passkeyRegistration(), undefined],
  ])('is shut to a stranger: %s %s', async (method, path, body) => {
    const answer = failureOf(createReader(app).call(method, path(), body));
    expect(await answer).toEqual({ status: 401, code: 'signed_out' });
  });

  it('lists what one wrote, also what is held, newest first, page by page', async () => {
    const reader = await signInByCode(app, catcher, email);
    await reader.say({ authorName: 'Rani' });
    const [account] = await db.db.select().from(accounts);
    for (let index = 0; index < 25; index += 1) {
      const createdAt = new Date(Date.UTC(2026, 0, 1, 0, index));
      const id = await seedComment(db.db, { articleId, words: `Kata ${index}`, createdAt });
      const accountId = account?.id ?? '';
      await db.db.update(comments).set({ accountId }).where(eq(comments.id, id));
    }
    await db.db.update(comments).set({ status: 'held' }).where(eq(comments.text, 'Kata 24'));
    const first = writtenCommentsSchema.parse(await call(reader, 'GET', apiPaths.myComments()));
    expect(first.items).toHaveLength(20);
    expect(first.items[1]).toMatchObject({ text: 'Kata 24', status: 'held' });
    const cursor = first.nextCursor ?? '';
    const rest = parseExactly(
      writtenCommentsSchema,
      await call(reader, 'GET', apiPaths.myComments({ cursor })),
    );
    expect(rest.items).toHaveLength(6);
    expect(rest.nextCursor).toBeNull();
  });

  it('shows sessions, and ends another one but nobody else’s', async () => {
    const one = await signInByCode(app, catcher, email);
    const two = await signInByCode(app, catcher, email);
    const stranger = await signInByCode(app, catcher, 'orang@pembaca.example');
    const { sessions } = parseExactly(
      accountAccessSchema,
      await call(one, 'GET', apiPaths.myAccess()),
    );
    expect(sessions.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const other = sessions.find(({ isCurrent }) => !isCurrent)?.id ?? '';
    const refused = await failureOf(stranger.call('DELETE', apiPaths.mySession(other)));
    expect(refused).toEqual({ status: 404, code: 'not_found' });
    expect((await one.call('DELETE', apiPaths.mySession(other))).status).toBe(200);
    expect(meSchema.parse(await call(two, 'GET', apiPaths.me())).account).toBeNull();
    expect(meSchema.parse(await call(one, 'GET', apiPaths.me())).account?.email).toBe(email);
  });

  it('gives all that is kept, to be taken along', async () => {
    const reader = await signInByCode(app, catcher, email);
    const { id } = await reader.say({ authorName: 'Rani', text: 'Kata saya.' });
    await reader.call('PUT', apiPaths.commentLike(id));
    const answer = await reader.call('GET', apiPaths.myExport());
    expect(answer.headers.get('content-disposition')).toContain('data-saya.json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({
      account: { name: 'Rani', email, role: 'reader' },
      comments: [{ text: 'Kata saya.', story: 'satu' }],
      likes: [{ comment: id }],
      sessions: [{}],
    });
  });
});

describe('an account that is ended', () => {
  async function writeAndLeave(fate: 'delete' | 'anonymize') {
    const reader = await signInByCode(app, catcher, email);
    const comment = await reader.say({ authorName: 'Rani', text: 'Kata saya.' });
    await reader.call('PUT', apiPaths.commentLike(comment.id));
    expect((await reader.call('DELETE', apiPaths.me(), { comments: fate })).status).toBe(200);
    const [row] = await db.db.select().from(comments);
    return { reader, row };
  }

  it('leaves its comments without a name, a device or a network', async () => {
    const { row } = await writeAndLeave('anonymize');
    expect(row).toMatchObject({
      status: 'published',
      authorName: 'Pembaca',
      text: 'Kata saya.',
      accountId: null,
      deviceHash: null,
      networkHash: null,
      likeCount: 0,
    });
    const list = await app.get(apiPaths.comments('satu'), commentListSchema);
    expect(list.items[0]).toMatchObject({ authorName: 'Pembaca', isRegistered: false });
  });

  it('takes its comments along, where that is asked for', async () => {
    const { row } = await writeAndLeave('delete');
    expect(row).toMatchObject({ status: 'deleted', authorName: '', text: '', accountId: null });
    expect((await app.get(apiPaths.comments('satu'), commentListSchema)).total).toBe(0);
  });

  it('leaves nothing that is personal, and nobody signed in', async () => {
    const { reader } = await writeAndLeave('anonymize');
    expect(meSchema.parse(await call(reader, 'GET', apiPaths.me())).account).toBeNull();
    const kept = JSON.stringify([
      await db.db.select().from(accounts),
      await db.db.select().from(accountVerifications),
      await db.db.select().from(commentLikes),
      await db.db.select().from(comments),
      await db.db.select().from(rateBuckets),
    ]);
    for (const personal of [email, 'Rani']) expect(kept).not.toContain(personal);
    expect(await db.db.$count(commentLikes)).toBe(0);
  });

  it('frees its name', async () => {
    await writeAndLeave('anonymize');
    expect((await createReader(app).send({ authorName: 'Rani' })).status).toBe(201);
  });
});

describe('what others see', () => {
  it('holds no address of anybody, whatever is asked', async () => {
    const reader = await signInByCode(app, catcher, email, createReader(app, '203.0.113.9'));
    const { id } = await reader.say({ authorName: 'Rani' });
    const [account] = await db.db.select().from(accounts);
    const paths = [
      apiPaths.comments('satu'),
      apiPaths.comments('satu', { focus: id }),
      apiPaths.comments('satu', { sort: 'top' }),
      apiPaths.article('satu'),
      apiPaths.articles(),
      apiPaths.commentRules(),
      apiPaths.me(),
      '/api/openapi.json',
      '/feed.json',
    ];
    for (const path of paths) {
      const text = await (await app.request(path)).text();
      for (const secret of [email, '203.0.113', account?.id ?? '?', 'networkHash', 'deviceHash']) {
        expect(text, `${path} tells ${secret}`).not.toContain(secret);
      }
    }
  });
});

describe('traces of networks', () => {
  it('are forgotten after thirty days, and not before', async () => {
    const day = 24 * 60 * 60_000;
    const now = new Date();
    const at = (days: number) => new Date(now.getTime() - days * day);
    const old = await seedComment(db.db, { articleId, words: 'Lama', createdAt: at(31) });
    const fresh = await seedComment(db.db, { articleId, words: 'Baru', createdAt: at(29) });
    await db.db.update(comments).set({ networkHash: 'n', deviceHash: 'd' });
    expect(await forgetOldTraces({ db: db.db, now: () => now })).toBe(1);
    const rows = await db.db.select().from(comments);
    const networkOf = (id: string) => rows.find((row) => row.id === id)?.networkHash;
    expect([networkOf(old), networkOf(fresh)]).toEqual([null, 'n']);
  });
});

describe('claiming a name', () => {
  it('answers name_taken where another account is faster', async () => {
    const reader = { role: 'reader' } as const;
    for (const id of ['a', 'b']) {
      await db.db.insert(accounts).values({ id, name: '', email: `${id}@pembaca.example` });
    }
    await claimName(db.db, { id: 'a', ...reader }, 'Tika');
    await expect(claimName(db.db, { id: 'b', ...reader }, 'T1ka')).rejects.toMatchObject({
      code: 'name_taken',
    });
  });
});
