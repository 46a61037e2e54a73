import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiPaths } from '#src/contract/paths.ts';
import { rateBuckets } from '#src/server/db/schema.ts';
import { sweepBuckets, takeTokens } from '#src/server/services/abuse/take-tokens.ts';
import { createWriteGuard, writeLimits } from '#src/server/services/abuse/write-guard.ts';
import type { Account } from '#src/server/services/identity/actor.ts';
import { createReader } from '#tests/support/reader.ts';
import { emptyNewsroom, seedComment, seedStory, testNow } from '#tests/support/seed.ts';
import { createTestApp, failureOf, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let now = testNow;
let articleId: string;
const config = { siteUrl: 'https://berita.example', trustedProxies: 1 };
const findAccount = async (headers: Headers): Promise<Account | undefined> => {
  const [id, role] = (headers.get('x-account') ?? '').split(' ');
  if (!id) return undefined;
  return { id, name: id, role: role === 'editor' ? 'editor' : 'reader' };
};
const open = () => createTestApp({ db, now: () => now, config, findAccount });
beforeAll(async () => {
  db = await openTestDb();
  app = open();
});
afterAll(() => db.close());
beforeEach(async () => {
  now = testNow;
  await emptyNewsroom(db.db);
  await db.db.delete(rateBuckets);
  articleId = await seedStory(db.db, { slug: 'satu' });
});

const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
const statuses = async (answers: Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status).sort();
const times = <T>(count: number, make: (n: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n));

describe('a reader who writes', () => {
  it('may send three comments at once, then one every three seconds', async () => {
    const sari = createReader(app, '203.0.113.1');
    for (let n = 0; n < 3; n += 1) await sari.say();
    const refused = await sari.send();
    expect(refused.headers.get('retry-after')).toBe('3');
    expect(await failureOf(refused)).toEqual({ status: 429, code: 'rate_limited' });
    later(2);
    expect((await sari.send()).headers.get('retry-after')).toBe('1');
    later(1);
    await sari.say();
    expect((await sari.send()).status).toBe(429);
  });

  it('may send twenty comments in any hour, and is told when the next one may come', async () => {
    const sari = createReader(app, '203.0.113.2');
    for (let n = 0; n < 20; n += 1) {
      await sari.say();
      later(60);
    }
    const refused = await sari.send();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe(String(40 * 60));
    later(40 * 60 - 1);
    expect((await sari.send()).status).toBe(429);
    later(1);
    await sari.say();
    expect((await sari.send()).status).toBe(429);
  });

  it('is counted together by all processes, exactly, also at one moment', async () => {
    const other = open();
    const sari = createReader(app);
    await sari.say();
    later(60);
    const twin = createReader(other, undefined, { cookie: sari.cookie() });
    const answers = times(10, (n) => (n % 2 === 0 ? sari : twin).send());
    expect(await statuses(answers)).toEqual([201, 201, 201, ...times(7, () => 429)]);
  });

  it('is the same reader on every device with one account', async () => {
    const rini = () => createReader(app, undefined, { 'x-account': 'rini' });
    for (let n = 0; n < 3; n += 1) await rini().say();
    expect((await rini().send()).status).toBe(429);
  });

  it('is acknowledged what is stored, however often it is sent again', async () => {
    const sari = createReader(app);
    const comment = { id: uuidv7(), authorName: 'Sari', text: 'Sekali' };
    await sari.say(comment);
    for (let n = 0; n < 8; n += 1) expect((await sari.send(comment)).status).toBe(200);
  });

  it('of the newsroom is not held back', async () => {
    const editor = createReader(app, undefined, { 'x-account': 'ed editor' });
    for (let n = 0; n < 6; n += 1) await editor.say();
  });
});

describe('a network', () => {
  it('is wide enough for a school, and not endless', async () => {
    const pupils = times(70, () => createReader(app));
    const cookies = await Promise.all(
      pupils.map(async (pupil) => {
        await pupil.say();
        return pupil.cookie();
      }),
    );
    later(60);
    const answers = await statuses(
      cookies.map((cookie) => createReader(app, '198.51.100.7', { cookie }).send()),
    );
    expect(answers.filter((status) => status === 429)).toHaveLength(10);
    // Others are not asked to wait for it.
    expect((await createReader(app, '198.51.100.8').send()).status).toBe(201);
  });

  it('brings thirty new devices along, whatever they write first, and one in ten seconds', async () => {
    const id = await seedComment(db.db, { articleId, words: 'Halo', createdAt: testNow });
    const stranger = () => createReader(app, '198.51.100.6');
    const like = () => stranger().call('PUT', apiPaths.commentLike(id));
    const answers = await statuses(times(32, (n) => (n % 2 === 0 ? like() : stranger().send())));
    expect(answers.filter((status) => status === 429)).toHaveLength(2);
    const refused = await like();
    expect(refused.headers.get('retry-after')).toBe('10');
    later(10);
    expect((await like()).status).toBe(200);
    // Whoever is signed in brings no device along.
    const rini = createReader(app, '198.51.100.6', { 'x-account': 'rini' });
    expect((await rini.call('PUT', apiPaths.commentLike(id))).status).toBe(200);
  });

  it('of IPv6 is the /64, whichever of its addresses writes', async () => {
    const limits = writeLimits();
    const narrow = {
      ...limits,
      comment: { ...limits.comment, network: { burst: 1, everyMs: 60_000 } },
    };
    const small = createTestApp({ db, now: () => now, config, writeLimits: narrow });
    expect((await createReader(small, '2001:db8:1:2::1').send()).status).toBe(201);
    expect((await createReader(small, '2001:db8:1:2:ffff::9').send()).status).toBe(429);
    expect((await createReader(small, '2001:db8:1:3::1').send()).status).toBe(201);
  });

  it('does not pay for one of its readers who is held back', async () => {
    const sari = createReader(app, '198.51.100.9');
    for (let n = 0; n < 3; n += 1) await sari.say();
    const [before] = (await db.db.select().from(rateBuckets)).filter(({ key }) =>
      key.startsWith('comment:network:'),
    );
    for (let n = 0; n < 5; n += 1) expect((await sari.send()).status).toBe(429);
    const [behind] = (await db.db.select().from(rateBuckets)).filter(({ key }) =>
      key.startsWith('comment:network:'),
    );
    expect(behind?.tokens).toBe(before?.tokens);
  });
});

describe('edits, likes and reports', () => {
  it('have limits of their own', async () => {
    const id = await seedComment(db.db, { articleId, words: 'Halo', createdAt: testNow });
    const sari = createReader(app);
    const own = await sari.say();
    const edit = (n: number) => sari.call('PATCH', apiPaths.comment(own.id), { text: `Ubah ${n}` });
    for (let n = 0; n < 10; n += 1) expect((await edit(n)).status).toBe(200);
    expect(await failureOf(edit(11))).toEqual({ status: 429, code: 'rate_limited' });
    const likes = times(31, () => sari.call('PUT', apiPaths.commentLike(id)));
    expect((await statuses(likes)).at(-1)).toBe(429);
    const report = () =>
      sari.call('POST', apiPaths.commentReport(id), { id: uuidv7(), reason: 'spam' });
    const reports = await statuses(times(6, report));
    expect(reports.at(-1)).toBe(429);
  });
});

describe('buckets', () => {
  const ask = { key: 'a', burst: 2, everyMs: 1_000 };
  const take = (at: number, asks = [ask]) =>
    takeTokens(db.db, asks, new Date(testNow.getTime() + at));

  it('fill up again and never run over', async () => {
    expect(await take(0)).toBe(0);
    expect(await take(0)).toBe(0);
    expect(await take(0)).toBe(1);
    expect(await take(1_000)).toBe(0);
    expect(await take(1e8)).toBe(0);
    expect(await take(1e8)).toBe(0);
    expect(await take(1e8)).toBe(1);
  });

  it('take a clock that went back for one that stood still', async () => {
    await take(10_000);
    await take(10_000);
    expect(await take(0)).toBe(1);
    expect(await take(10_500)).toBe(1);
  });

  it('are taken from together or not at all', async () => {
    const scarce = { key: 'b', burst: 1, everyMs: 60_000 };
    expect(await take(0, [ask, scarce])).toBe(0);
    expect(await take(0, [ask, scarce])).toBe(60);
    expect(await take(0)).toBe(0);
    expect(await take(0)).toBe(1);
  });

  it('never give more than they hold to many at once', async () => {
    const waits = await Promise.all(times(12, () => take(0)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(2);
  });

  it('that nobody used for two days are forgotten', async () => {
    await take(0);
    const much = new Date(testNow.getTime() + 49 * 60 * 60_000);
    await takeTokens(db.db, [{ ...ask, key: 'new' }], much);
    expect(await sweepBuckets(db.db, much)).toBe(1);
    expect(await db.db.select().from(rateBuckets)).toMatchObject([{ key: 'new' }]);
  });

  it('are counted in memory while the database does not answer', async () => {
    const guard = createWriteGuard(writeLimits());
    const gone = await openTestDb();
    await gone.close();
    const hold = () => guard.hold(gone.db, 'comment', { deviceHash: 'x' }, testNow);
    for (let n = 0; n < 3; n += 1) await hold();
    await expect(hold()).rejects.toMatchObject({ code: 'rate_limited', retryAfter: 3 });
  });
});
