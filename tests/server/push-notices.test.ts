import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import webPush from 'web-push';
import { doneSchema } from '#src/contract/accounts.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { pushKeySchema } from '#src/contract/push.ts';
import { accounts, comments, pushNotices, pushSubscriptions } from '#src/server/db/schema.ts';
import { writeLimits } from '#src/server/services/abuse/write-guard.ts';
import type { Account } from '#src/server/services/identity/actor.ts';
import { forgetOldTraces } from '#src/server/services/identity/forget.ts';
import { removeAccount } from '#src/server/services/identity/remove-account.ts';
import { createMailer } from '#src/server/services/mail/create-mailer.ts';
import { createPushPost } from '#src/server/services/notices/push-post.ts';
import { sendPushNotices } from '#src/server/services/notices/send-push-notices.ts';
import { startMailCatcher } from '#tests/support/mail-catcher.ts';
import { createStaffApp, seedRow } from '#tests/support/newsroom-staff.ts';
import {
  createPushReceiver,
  type PushAnswer,
  readVapid,
  servePushes,
} from '#tests/support/push-service.ts';
import { createReader, type Reader } from '#tests/support/reader.ts';
import { emptyNewsroom, seedStory, testNow } from '#tests/support/seed.ts';
import { signInByCode } from '#tests/support/sign-in.ts';
import { createTestApp, failureOf, parseExactly, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const budi = { id: 'budi', name: 'Budi', role: 'reader' } as const;
const rani = { id: 'rani', name: 'Rani', role: 'reader' } as const;
const keys = { ...webPush.generateVAPIDKeys(), subject: 'mailto:redaksi@berita.example' };
const browser = createPushReceiver();
const address = (name = 'satu') => `https://push.example/${name}`;

let db: TestDb;
let newsroom: ReturnType<typeof createStaffApp>;
let articleId: string;
let time: number;
let answers: Record<string, PushAnswer>;

beforeAll(async () => {
  db = await openTestDb();
  newsroom = createStaffApp({
    db,
    writeLimits: writeLimits(1_000_000),
    pushKey: keys.publicKey,
  });
});
afterAll(() => db.close());
beforeEach(async () => {
  await emptyNewsroom(db.db);
  await db.db.delete(accounts);
  await db.db.delete(pushSubscriptions);
  for (const { id, name } of [rani, budi]) {
    const email = `${id}@pembaca.example`;
    await db.db.insert(accounts).values({ id, name, email, emailVerified: true });
  }
  articleId = await seedStory(db.db, { slug: 'satu' });
  time = Date.now();
  answers = {};
});

const subscribe = (reader: Pick<Reader, 'call'>, endpoint = address(), more: object = {}) =>
  reader.call('PUT', apiPaths.pushSubscription(), { endpoint, keys: browser.keys, ...more });
const reader = (as?: { id: string; name: string }) =>
  createReader(
    newsroom.app,
    undefined,
    as === undefined ? {} : { 'x-test-account': `${as.id}/${as.name}/reader` },
  );
const kept = () => db.db.select().from(pushSubscriptions).orderBy(pushSubscriptions.createdAt);

/** Tells everybody by a push service on this machine, which stands in for push.example. */
async function start(patienceMs = 5_000) {
  const service = await servePushes((path) => answers[path] ?? { status: 201 });
  const post = createPushPost({
    keys,
    userAgent: 'URtech/test',
    allowedHosts: [new URL(service.origin).host],
    patienceMs,
  });
  const refused: string[] = [];
  const context = { db: db.db, now: () => new Date(time), siteUrl: testSiteUrl };
  const send = async () => {
    for (const { id, endpoint } of await kept()) {
      const here = endpoint.replace('https://push.example', service.origin);
      await db.db
        .update(pushSubscriptions)
        .set({ endpoint: here })
        .where(eq(pushSubscriptions.id, id));
    }
    return sendPushNotices({ ...context, canWrite: () => true }, post, (why) => refused.push(why));
  };
  return { ...service, send, refused };
}

/** Rani's comment and her browser; what Budi answers is told there. */
async function beginThread() {
  const her = reader(rani);
  await subscribe(her);
  return seedRow(db.db, articleId, 'Ada yang tahu?', { accountId: 'rani' });
}

async function reply(parentId: string, text: string, as: Account = budi) {
  const id = uuidv7();
  const body = { id, parentId, authorName: as.name, text };
  const sent = await newsroom.as(as).send('POST', apiPaths.comments('satu'), body);
  if (!sent.ok) throw new Error(await sent.text());
  return id;
}

describe('a browser that wants to hear of replies', () => {
  it('is told who answered and where, sealed for it alone and signed by this site', async () => {
    const { origin, pushed, send } = await start();
    const id = await reply(await beginThread(), 'Saya tahu jawabannya.');
    expect(await send()).toBe(1);
    expect(await send()).toBe(0);
    const [message, ...others] = pushed;
    expect(others).toEqual([]);
    if (message === undefined) return;
    expect(browser.open(message.sealed)).toEqual({
      title: 'Budi membalas komentar Anda',
      body: 'Judul satu',
      path: `/artikel/satu#komentar-${id}`,
      tag: expect.stringMatching(/^[\da-f-]{36}$/),
      lang: 'id',
    });
    expect(message.sealed.toString('latin1')).not.toContain('Budi');
    expect(message.headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      ttl: '86400',
      urgency: 'normal',
      topic: expect.stringMatching(/^[\da-f]{32}$/),
    });
    const { key, claims } = readVapid(message.headers.authorization);
    expect(key).toBe(keys.publicKey);
    expect(claims).toMatchObject({ aud: origin, sub: keys.subject });
  });

  it('is told once of several replies in a thread, and in ten minutes no more', async () => {
    const { pushed, send } = await start();
    const asked = await beginThread();
    const first = await reply(asked, 'Jawaban pertama datang.');
    await reply(asked, 'Lalu datang lagi jawaban kedua.');
    expect(await send()).toBe(1);
    await reply(asked, 'Ketiga: sebuah hal yang lain sekali.');
    time += 9 * minute;
    expect(await send()).toBe(0);
    const elsewhere = await seedRow(db.db, articleId, 'Soal lain', { accountId: 'rani' });
    await reply(elsewhere, 'Di utas yang lain.');
    expect(await send()).toBe(1);
    time += 2 * minute;
    expect(await send()).toBe(1);
    const messages = pushed.map(({ sealed }) => browser.open(sealed));
    expect(messages).toMatchObject([
      {
        title: 'Budi dan 1 lainnya membalas komentar Anda',
        path: `/artikel/satu#komentar-${first}`,
        tag: asked,
      },
      { tag: elsewhere },
      { title: 'Budi membalas komentar Anda', tag: asked },
    ]);
    expect(pushed[0]?.headers.topic).toBe(pushed[2]?.headers.topic);
  });

  it('is a guest’s as well, by the device, and never told of what was written in it', async () => {
    const { pushed, send } = await start();
    const guest = reader();
    const other = reader();
    const { id } = await guest.say();
    await subscribe(guest);
    await guest.say({ parentId: id });
    expect(await send()).toBe(0);
    await other.say({ parentId: id, authorName: 'Tono' });
    expect(await send()).toBe(1);
    expect(browser.open(pushed[0]?.sealed ?? Buffer.alloc(0))).toMatchObject({
      title: 'Tono membalas komentar Anda',
    });
  });

  it('hears of no reply of the same account, none that is not shown, and none of an import', async () => {
    const { send } = await start();
    const asked = await beginThread();
    await reply(asked, 'Saya jawab sendiri.', rani);
    const held = await seedRow(db.db, articleId, 'Ditahan', { parentId: asked, status: 'held' });
    const taken = await reply(asked, 'Ini segera dihapus.');
    await db.db.update(comments).set({ status: 'deleted' }).where(eq(comments.id, taken));
    await seedRow(db.db, articleId, 'Dulu', { parentId: asked, source: 'x', sourceId: '1' });
    expect(await send()).toBe(0);
    await db.db.update(comments).set({ status: 'published' }).where(eq(comments.id, held));
    expect(await send()).toBe(1);
  });

  it.each([404, 410])('is forgotten where its push service answers %i', async (status) => {
    const { send, refused } = await start();
    await reply(await beginThread(), 'Tidak sampai.');
    answers['/satu'] = { status };
    expect(await send()).toBe(0);
    expect(refused).toEqual([`status ${status}`]);
    expect(await kept()).toEqual([]);
    expect(await db.db.$count(pushNotices)).toBe(0);
  });

  it('is told later where its push service asks for patience', async () => {
    const { pushed, send } = await start();
    await reply(await beginThread(), 'Sabar dahulu.');
    answers['/satu'] = { status: 429, headers: { 'retry-after': '1800' } };
    await send();
    time += 29 * minute;
    await send();
    expect(pushed).toHaveLength(1);
    answers = {};
    time += 2 * minute;
    expect(await send()).toBe(1);
    expect(await kept()).toMatchObject([{ failures: 0, retryAt: null }]);
  });

  it('waits for no other whose push service is silent', async () => {
    const { send, refused } = await start(300);
    const asked = await beginThread();
    await subscribe(reader(rani), address('dua'));
    await reply(asked, 'Satu diam, satu tidak.');
    answers['/satu'] = { status: 201, isSilent: true };
    expect(await send()).toBe(1);
    expect(refused).toEqual(['timed_out']);
  });

  it('is not reached in a private network, whatever its address says', async () => {
    const { origin, pushed } = await start();
    const post = createPushPost({ keys, userAgent: 'URtech/test' });
    const target = { endpoint: `${origin}/satu`, ...browser.keys };
    const message = { title: '', body: '', path: '/', tag: '', lang: 'id' };
    const byName = origin.replace('127.0.0.1', 'localhost');
    for (const endpoint of [target.endpoint, `${byName}/satu`]) {
      const outcome = await post({ ...target, endpoint }, message, 'a');
      expect(outcome).toEqual({ kind: 'gone', reason: 'refused_address' });
    }
    expect(pushed).toEqual([]);
  });
});

describe('the wish to be told', () => {
  it('is taken where the site has a key, and has no address elsewhere', async () => {
    expect(await newsroom.app.get(apiPaths.pushKey(), pushKeySchema)).toEqual({
      publicKey: keys.publicKey,
    });
    const without = createTestApp({ db });
    expect(await without.get(apiPaths.pushKey(), pushKeySchema)).toEqual({ publicKey: null });
    const refused = await failureOf(subscribe(createReader(without)));
    expect(refused).toEqual({ status: 404, code: 'not_found' });
  });

  it('is renewed, moved and ended by the browser', async () => {
    const her = reader(rani);
    await subscribe(her);
    const answer = await subscribe(her);
    parseExactly(doneSchema, await answer.json());
    expect(await kept()).toHaveLength(1);
    await subscribe(her, address('dua'), { replaces: address() });
    expect(await kept()).toMatchObject([{ endpoint: address('dua'), accountId: 'rani' }]);
    for (const _ of [1, 2]) {
      const end = { endpoint: address('dua') };
      expect((await her.call('DELETE', apiPaths.pushSubscription(), end)).status).toBe(200);
    }
    expect(await kept()).toEqual([]);
  });

  it('is kept for five browsers of a reader, the last ones', async () => {
    for (let n = 1; n <= 7; n += 1) await subscribe(reader(rani), address(`${n}`));
    expect((await kept()).map(({ endpoint }) => endpoint)).toEqual(
      [3, 4, 5, 6, 7].map((n) => address(`${n}`)),
    );
  });

  it.each([
    'http://push.example/a',
    'https://127.0.0.1/a',
    'https://[::1]/a',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/a',
    'https://push.example:8443/a',
    'https://a:b@push.example/a',
    'data:text/plain,a',
    'a',
    `https://push.example/${'a'.repeat(1_000)}`,
  ])('is not taken for %j', async (endpoint) => {
    const { code, fields } = await failureOf(subscribe(reader(), endpoint));
    expect(code).toBe('invalid_request');
    expect(fields).toHaveProperty('endpoint');
    expect(await kept()).toEqual([]);
  });

  it.each([
    { p256dh: 'B', auth: browser.keys.auth },
    { p256dh: `A${browser.keys.p256dh.slice(1)}`, auth: browser.keys.auth },
    { p256dh: browser.keys.p256dh, auth: 'x' },
  ])('is not taken with the keys %j', async (wrong) => {
    const { code } = await failureOf(subscribe(reader(), address(), { keys: wrong }));
    expect(code).toBe('invalid_request');
  });

  it('is held back where one device changes it again and again', async () => {
    const her = reader();
    for (let n = 0; n < 10; n += 1) await subscribe(her);
    expect(await failureOf(subscribe(her))).toEqual({ status: 429, code: 'rate_limited' });
  });

  it('ends with the account, and after 400 days of silence', async () => {
    await subscribe(reader(rani));
    await subscribe(reader(), address('dua'));
    const context = { db: db.db, siteUrl: testSiteUrl, canWrite: () => true };
    const daysLater = (days: number) => () => new Date(testNow.getTime() + days * day);
    await removeAccount({ ...context, now: daysLater(0) }, 'rani', 'delete');
    expect(await kept()).toMatchObject([{ endpoint: address('dua') }]);
    await forgetOldTraces({ db: db.db, now: daysLater(399) });
    expect(await kept()).toHaveLength(1);
    await forgetOldTraces({ db: db.db, now: daysLater(401) });
    expect(await kept()).toEqual([]);
  });

  it('ends where the browser is signed out', async () => {
    const catcher = await startMailCatcher();
    const mailer = createMailer({ smtpUrl: catcher.url, from: 'redaksi@berita.example' });
    const now = () => new Date();
    const app = createTestApp({ db, now, mailer, pushKey: keys.publicKey });
    const her = await signInByCode(app, catcher, 'sari@pembaca.example');
    await subscribe(her);
    expect(await kept()).toMatchObject([{ sessionId: expect.any(String) }]);
    await her.call('POST', apiPaths.signOut());
    expect(await kept()).toEqual([]);
    mailer.close();
    await catcher.close();
  });
});
