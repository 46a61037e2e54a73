import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Me, meSchema } from '#src/contract/accounts.ts';
import { apiPaths } from '#src/contract/paths.ts';
import {
  accountSessions,
  accounts,
  accountVerifications,
  rateBuckets,
} from '#src/server/db/schema.ts';
import { createMailer } from '#src/server/services/mail/create-mailer.ts';
import type { Mailer } from '#src/server/services/mail/mailer.ts';
import { type MailCatcher, startMailCatcher } from '#tests/support/mail-catcher.ts';
import { createReader, type Reader } from '#tests/support/reader.ts';
import { signInByCode } from '#tests/support/sign-in.ts';
import { createTestApp, failureOf, parseExactly, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let catcher: MailCatcher;
let mailer: Mailer;
let app: TestApp;
const email = 'rani@pembaca.example';
// Codes and sessions end by the real clock, which Better Auth reads by itself.
let now = () => new Date();

beforeAll(async () => {
  db = await openTestDb();
  catcher = await startMailCatcher();
  mailer = createMailer({ smtpUrl: catcher.url, from: 'redaksi@berita.example' });
  const config = { siteUrl: 'https://berita.example', trustedProxies: 1 };
  app = createTestApp({ db, mailer, config, now: () => now() });
});
afterAll(async () => {
  mailer.close();
  await catcher.close();
  await db.close();
});
beforeEach(async () => {
  now = () => new Date();
  await db.db.delete(accounts);
  await db.db.delete(accountVerifications);
  await db.db.delete(rateBuckets);
});

const meOf = async (reader: Reader): Promise<Me> =>
  parseExactly(meSchema, await (await reader.call('GET', apiPaths.me())).json());

describe('signing in by code', () => {
  it('makes an account with the first code, without a name, and finds it with the next', async () => {
    const first = await signInByCode(app, catcher, email);
    expect((await meOf(first)).account).toEqual({
      name: '',
      role: 'reader',
      email,
      emailVerified: true,
      hasPasskey: false,
      wantsReplies: false,
    });
    const second = await signInByCode(app, catcher, 'Rani@Pembaca.example');
    expect((await meOf(second)).account?.email).toBe(email);
    expect(await db.db.select().from(accounts)).toHaveLength(1);
  });

  it('sets one session cookie that no script reads and no page request carries', async () => {
    const reader = createReader(app);
    await reader.call('POST', apiPaths.signInCode(), { email });
    const code = catcher.codeFor(email);
    const answer = await reader.call('POST', apiPaths.signIn(), { email, code });
    const cookie = answer.headers.getSetCookie().find((line) => line.includes('session_token'));
    expect(cookie).toMatch(/^__Secure-akun\.session_token=/);
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/api', 'Max-Age=']) {
      expect(cookie).toContain(attribute);
    }
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({ isDone: true });
  });

  it('keeps no address of the network, and the code only as a hash', async () => {
    await signInByCode(app, catcher, email, createReader(app, '203.0.113.9'));
    const reader = createReader(app, '203.0.113.9');
    await reader.call('POST', apiPaths.signInCode(), { email });
    const code = catcher.codeFor(email);
    const stored = JSON.stringify([
      await db.db.select().from(accountSessions),
      await db.db.select().from(accountVerifications),
      await db.db.select().from(rateBuckets),
    ]);
    expect(stored).not.toContain('203.0.113');
    expect(stored).not.toContain(code);
    const [session] = await db.db.select().from(accountSessions);
    expect(session?.ipAddress ?? '').toBe('');
  });

  it('mails in the language that is asked for, the code alone on its line', async () => {
    const reader = createReader(app);
    await reader.call('POST', apiPaths.signInCode(), { email, locale: 'en' });
    expect(catcher.mails.at(-1)?.raw).toContain('is your URtech code');
    expect(catcher.mails.at(-1)?.raw).toMatch(/^\d{6}\r?$/m);
  });

  it('answers a wrong, an old and an unasked code alike, whether or not there is an account', async () => {
    await signInByCode(app, catcher, email);
    const refused = { status: 400, code: 'invalid_request', fields: { code: 'invalid' } };
    const reader = createReader(app);
    const attempt = (to: string, code: string) =>
      failureOf(reader.call('POST', apiPaths.signIn(), { email: to, code }));
    expect(await attempt(email, '000000')).toEqual(refused);
    expect(await attempt('nobody@pembaca.example', '000000')).toEqual(refused);
    await reader.call('POST', apiPaths.signInCode(), { email });
    const code = catcher.codeFor(email);
    expect(await attempt(email, code === '000000' ? '000001' : '000000')).toEqual(refused);
    await db.db.update(accountVerifications).set({ expiresAt: new Date(0) });
    expect(await attempt(email, code)).toEqual(refused);
  });

  it('takes a code once', async () => {
    const reader = await signInByCode(app, catcher, email);
    const code = catcher.codeFor(email);
    const again = reader.call('POST', apiPaths.signIn(), { email, code });
    expect(await failureOf(again)).toMatchObject({ status: 400, fields: { code: 'invalid' } });
  });

  it('says the same to an address with and without an account', async () => {
    await signInByCode(app, catcher, email);
    const answers = await Promise.all(
      [email, 'baru@pembaca.example'].map(async (to) => {
        const answer = await createReader(app).call('POST', apiPaths.signInCode(), { email: to });
        return [answer.status, await answer.json()];
      }),
    );
    expect(answers).toEqual([
      [200, { isDone: true }],
      [200, { isDone: true }],
    ]);
  });

  it('tells where mail cannot be sent', async () => {
    const nobody = createTestApp({ db, now: () => new Date() });
    const answer = nobody.post(apiPaths.signInCode(), { email });
    expect(await failureOf(answer)).toEqual({ status: 503, code: 'unavailable' });
    expect((await meOf(createReader(nobody))).providers.email).toBe(false);
    const broken = createMailer({ smtpUrl: 'smtp://127.0.0.1:9', from: 'a@b.example' });
    const cut = createTestApp({ db, mailer: broken, now: () => new Date() });
    const failed = await failureOf(cut.post(apiPaths.signInCode(), { email: 'x@pembaca.example' }));
    expect(failed).toEqual({ status: 503, code: 'unavailable' });
    expect(cut.logged.join()).toContain('a code was not mailed');
    broken.close();
  });
});

describe('signing out', () => {
  it('ends the session on the server, and clears the cookie', async () => {
    const reader = await signInByCode(app, catcher, email);
    const held = reader.cookie();
    await reader.call('POST', apiPaths.signOut());
    expect((await meOf(reader)).account).toBeNull();
    const replay = await app.request(apiPaths.me(), { headers: { cookie: held } });
    expect(parseExactly(meSchema, await replay.json()).account).toBeNull();
    expect(await db.db.select().from(accountSessions)).toEqual([]);
  });
});

describe('attempts to sign in', () => {
  it('are slowed per account, whatever network they come from, and go on after the wait', async () => {
    const guess = (index: number) =>
      createReader(app, `203.0.113.${index}`).call('POST', apiPaths.signIn(), {
        email,
        code: '123456',
      });
    const statuses: number[] = [];
    for (let index = 0; index < 8; index += 1) statuses.push((await guess(index)).status);
    expect(statuses.slice(0, 6)).toEqual([400, 400, 400, 400, 400, 400]);
    expect(statuses.slice(6)).toEqual([429, 429]);
    const wait = Number((await guess(99)).headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(30);
    now = () => new Date(Date.now() + wait * 1000);
    expect((await guess(100)).status).toBe(400);
  });

  it('are slowed per network, whatever account they are for', async () => {
    const attacker = createReader(app, '198.51.100.7');
    const ask = (index: number) =>
      attacker.call('POST', apiPaths.signInCode(), { email: `korban${index}@pembaca.example` });
    const statuses: number[] = [];
    for (let index = 0; index < 12; index += 1) statuses.push((await ask(index)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
    expect(statuses.at(-1)).toBe(429);
    const other = createReader(app, '198.51.100.8');
    expect((await other.call('POST', apiPaths.signInCode(), { email })).status).toBe(200);
  });

  it('spend a code after five wrong guesses', async () => {
    const reader = createReader(app);
    await reader.call('POST', apiPaths.signInCode(), { email });
    const code = catcher.codeFor(email);
    const wrong = code === '111111' ? '222222' : '111111';
    for (let index = 0; index < 6; index += 1) {
      now = () => new Date(Date.now() + index * 60_000);
      await reader.call('POST', apiPaths.signIn(), { email, code: wrong });
    }
    now = () => new Date(Date.now() + 600_000);
    expect((await reader.call('POST', apiPaths.signIn(), { email, code })).status).toBe(400);
  });

  it('are refused from pages of other sites', async () => {
    const reader = createReader(app, undefined, { 'sec-fetch-site': 'cross-site' });
    const answer = reader.call('POST', apiPaths.signInCode(), { email });
    expect(await failureOf(answer)).toEqual({ status: 403, code: 'forbidden_origin' });
  });
});

describe('who asks', () => {
  it('is nobody without a session, and is never cached', async () => {
    const answer = await app.request(apiPaths.me());
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(parseExactly(meSchema, await answer.json())).toEqual({
      account: null,
      identity: 'guests',
      providers: { email: true, passkey: true, google: false },
    });
  });

  it('is nobody with a forged session', async () => {
    const cookie = '__Secure-akun.session_token=abcdefghijklmnopqrstuvwxyz012345.AAAA';
    const answer = await app.request(apiPaths.me(), { headers: { cookie } });
    expect(parseExactly(meSchema, await answer.json()).account).toBeNull();
  });

  it('has a role that only the newsroom gives', async () => {
    const reader = await signInByCode(app, catcher, email);
    await reader.call('PATCH', apiPaths.me(), { role: 'administrator', name: 'Rani' });
    expect((await meOf(reader)).account).toMatchObject({ role: 'reader', name: 'Rani' });
    await db.db.update(accounts).set({ role: 'moderator' }).where(eq(accounts.email, email));
    expect((await meOf(reader)).account?.role).toBe('moderator');
  });
});
