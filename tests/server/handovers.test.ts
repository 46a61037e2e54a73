import { randomBytes } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { doneSchema } from '#src/contract/accounts.ts';
import { handoverReceiptSchema, handoverSchema } from '#src/contract/handovers.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { toDatabase } from '#src/server/db/database.ts';
import { handovers } from '#src/server/db/schema.ts';
import { keepHouse } from '#src/server/keep-house.ts';
import { createLogger } from '#src/server/log.ts';
import { mostHandoverBytes } from '#src/server/services/handovers/create-handover.ts';
import { forgetHandovers } from '#src/server/services/handovers/forget-handovers.ts';
import { createReader } from '#tests/support/reader.ts';
import { testNow } from '#tests/support/seed.ts';
import {
  createTestApp,
  failureOf,
  parseExactly,
  type TestApp,
  testSiteUrl,
} from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const life = limits.handoverLife;
const newId = () => randomBytes(16).toString('base64url');
const sealed = (bytes = 400) => randomBytes(bytes).toString('base64url');
const later = (ms: number) => new Date(testNow.getTime() + ms);

let db: TestDb;
let app: TestApp;
let now: Date;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db, now: () => now });
});
afterAll(() => db.close());
beforeEach(async () => {
  now = testNow;
  await db.db.delete(handovers);
});

const lay = (id: string, ciphertext: string) => app.post(apiPaths.handovers(), { id, ciphertext });
const end = (id: string) => app.request(apiPaths.handover(id), { method: 'DELETE' });
const rowOf = async (id: string) =>
  (await db.db.select().from(handovers).where(eq(handovers.id, id)))[0];

describe('what a device lays down', () => {
  it('is what the other one gets, as often as it asks, and no cache keeps it', async () => {
    const id = newId();
    const ciphertext = sealed();
    const laid = await lay(id, ciphertext);
    expect(laid.status).toBe(201);
    expect(laid.headers.get('cache-control')).toBe('no-store');
    expect(laid.headers.getSetCookie()).toEqual([]);
    expect(parseExactly(handoverReceiptSchema, await laid.json())).toEqual({
      secondsLeft: life / 1000,
    });
    now = later(60_500);
    for (let n = 0; n < 2; n += 1) {
      const answer = await app.request(apiPaths.handover(id));
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(parseExactly(handoverSchema, await answer.json())).toEqual({
        ciphertext,
        secondsLeft: life / 1000 - 61,
      });
    }
  });

  it('may be sent again as the same, and is not replaced by anything else', async () => {
    const id = newId();
    const ciphertext = sealed();
    await lay(id, ciphertext);
    now = later(30_000);
    const again = await lay(id, ciphertext);
    expect(again.status).toBe(201);
    expect(await again.json()).toEqual({ secondsLeft: life / 1000 - 30 });
    expect(await failureOf(lay(id, sealed()))).toEqual({ status: 409, code: 'conflict' });
    expect((await app.get(apiPaths.handover(id), handoverSchema)).ciphertext).toBe(ciphertext);
    await end(id);
    expect(await failureOf(lay(id, ciphertext))).toEqual({ status: 410, code: 'handover_ended' });
  });

  it('is thrown away by whoever says that it is over, who may say so again', async () => {
    const id = newId();
    await lay(id, sealed());
    for (let n = 0; n < 2; n += 1) {
      const answer = await end(id);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(parseExactly(doneSchema, await answer.json())).toEqual({ isDone: true });
    }
    expect(await rowOf(id)).toMatchObject({ ciphertext: null });
    expect(await failureOf(app.request(apiPaths.handover(id)))).toEqual({
      status: 410,
      code: 'handover_ended',
    });
  });

  it('can be had until its time is over, and not a moment longer', async () => {
    const id = newId();
    await lay(id, sealed());
    now = later(life - 1);
    expect((await app.request(apiPaths.handover(id))).status).toBe(200);
    now = later(life);
    expect(await failureOf(app.request(apiPaths.handover(id)))).toEqual({
      status: 410,
      code: 'handover_expired',
    });
  });

  it('that nobody knows is another thing than one that is over', async () => {
    expect(await failureOf(app.request(apiPaths.handover(newId())))).toEqual({
      status: 404,
      code: 'handover_not_found',
    });
    expect((await end(newId())).status).toBe(200);
  });
});

describe('what is over', () => {
  it('leaves its content when the next one comes', async () => {
    const id = newId();
    await lay(id, sealed());
    now = later(life);
    await lay(newId(), sealed());
    expect(await rowOf(id)).toMatchObject({ ciphertext: null });
  });

  it('leaves its content at the next sweep, and is forgotten a day later', async () => {
    const id = newId();
    await lay(id, sealed());
    await forgetHandovers(db.db, later(life - 1));
    expect((await rowOf(id))?.ciphertext).toHaveLength(400);
    await forgetHandovers(db.db, later(life));
    expect(await rowOf(id)).toMatchObject({ ciphertext: null });
    await forgetHandovers(db.db, later(life + 24 * 60 * 60_000 + 1));
    expect(await rowOf(id)).toBeUndefined();
  });

  it('is swept with everything else that is kept for a time', async () => {
    const id = newId();
    await lay(id, sealed());
    const log = createLogger('silent');
    const canWrite = () => true;
    await keepHouse({ db: db.db, now: () => later(life), canWrite }, log).stop();
    expect(await rowOf(id)).toMatchObject({ ciphertext: null });
  });
});

describe('room', () => {
  it('is what the largest that may come needs, and one byte more is refused', async () => {
    const largest = sealed(limits.handoverBytes);
    const id = newId();
    expect((await lay(id, largest)).status).toBe(201);
    expect((await app.get(apiPaths.handover(id), handoverSchema)).ciphertext).toBe(largest);
    expect(await failureOf(lay(newId(), sealed(limits.handoverBytes + 1)))).toEqual({
      status: 400,
      code: 'invalid_request',
      fields: { ciphertext: 'too_long' },
    });
    expect(await failureOf(lay(newId(), 'A'.repeat(limits.handoverBody)))).toEqual({
      status: 413,
      code: 'payload_too_large',
    });
  });

  it('is no wider than before for any other call', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(limits.requestBody) });
    expect(await failureOf(app.post(apiPaths.comments('satu'), body))).toMatchObject({
      status: 413,
    });
    expect(
      await failureOf(
        app.request(apiPaths.handover(newId()), {
          method: 'DELETE',
          headers: { 'content-type': 'application/json' },
          body,
        }),
      ),
    ).toMatchObject({ status: 413 });
  });

  it('of all together has an end, and comes back when somebody is done', async () => {
    const first = newId();
    await lay(first, sealed());
    // As if others had filled it up to the last byte but 399.
    await db.db.execute(sql`
      insert into handovers (id, ciphertext, expires_at)
      select 'x' || n, convert_to(repeat('x', 1048576), 'UTF8'), ${later(life).toISOString()}::timestamptz
      from generate_series(1, ${mostHandoverBytes / 1_048_576 - 1}) n`);
    await db.db.execute(sql`
      insert into handovers (id, ciphertext, expires_at)
      values ('y', convert_to(repeat('x', ${1_048_576 - 799}), 'UTF8'), ${later(life).toISOString()}::timestamptz)`);
    const second = newId();
    const ciphertext = sealed();
    expect(await failureOf(lay(second, ciphertext))).toEqual({ status: 503, code: 'unavailable' });
    expect(await rowOf(second)).toBeUndefined();
    await end(first);
    expect((await lay(second, ciphertext)).status).toBe(201);
  });

  it('is not asked for while nothing may be written', async () => {
    const full = createTestApp({ db: { ...db, canWrite: () => false } });
    const body = { id: newId(), ciphertext: sealed() };
    expect(await failureOf(full.post(apiPaths.handovers(), body))).toMatchObject({
      code: 'unavailable',
    });
    expect(
      await failureOf(full.request(apiPaths.handover(body.id), { method: 'DELETE' })),
    ).toMatchObject({ code: 'unavailable' });
  });
});

describe('one reader', () => {
  it('may lay down so many, and no more until a while later; others may still', async () => {
    const config = { siteUrl: testSiteUrl, trustedProxies: 1 };
    const held = createTestApp({ db, config, now: () => now });
    const one = createReader(held, '203.0.113.5');
    const layOne = (reader = one) =>
      reader.call('POST', apiPaths.handovers(), { id: newId(), ciphertext: sealed() });
    for (let n = 0; n < 20; n += 1) expect((await layOne()).status).toBe(201);
    const refused = await layOne();
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(await failureOf(refused)).toEqual({ status: 429, code: 'rate_limited' });
    expect((await layOne(createReader(held, '203.0.113.6'))).status).toBe(201);
    now = later(30_000);
    expect((await layOne()).status).toBe(201);
  });
});

describe('hostile input', () => {
  const good = { id: newId(), ciphertext: sealed() };
  it.each<[string, unknown, Record<string, string>]>([
    ['no id', { ciphertext: good.ciphertext }, { id: 'required' }],
    ['a short id', { ...good, id: 'abc' }, { id: 'invalid' }],
    ['a long id', { ...good, id: `${good.id}A` }, { id: 'invalid' }],
    ['an id with bits to spare', { ...good, id: `${'A'.repeat(21)}B` }, { id: 'invalid' }],
    ['an id of another alphabet', { ...good, id: `${'/'.repeat(21)}A` }, { id: 'invalid' }],
    ['an id that is a path', { ...good, id: '../../../../etc/passwd' }, { id: 'invalid' }],
    ['an id that is none', { ...good, id: { $gt: '' } }, { id: 'invalid' }],
    ['no content', { id: good.id }, { ciphertext: 'required' }],
    ['content that cannot be sealed', { ...good, ciphertext: 'AAAA' }, { ciphertext: 'invalid' }],
    [
      'content with padding',
      { ...good, ciphertext: `${'A'.repeat(42)}==` },
      { ciphertext: 'invalid' },
    ],
    [
      'content of an impossible length',
      { ...good, ciphertext: 'A'.repeat(41) },
      { ciphertext: 'invalid' },
    ],
    [
      'content that is markup',
      { ...good, ciphertext: '<script>'.repeat(9) },
      { ciphertext: 'invalid' },
    ],
    [
      'content with a null',
      { ...good, ciphertext: `${'A'.repeat(47)}\0` },
      { ciphertext: 'invalid' },
    ],
    ['content that is a list', { ...good, ciphertext: [1, 2, 3] }, { ciphertext: 'invalid' }],
  ])('%s is refused by its name', async (_, body, fields) => {
    expect(await failureOf(app.post(apiPaths.handovers(), body))).toEqual({
      status: 400,
      code: 'invalid_request',
      fields,
    });
    expect(await db.db.select().from(handovers)).toEqual([]);
  });

  it.each([
    ['short', 'abc'],
    ['no text', '%00'],
    ['with bits to spare', `${'A'.repeat(21)}B`],
    ['that is SQL', "'; drop table handovers; --"],
    ['without an end', 'A'.repeat(5_000)],
  ])('an id %s in an address is refused', async (_, id) => {
    for (const method of ['GET', 'DELETE']) {
      expect(await failureOf(app.request(apiPaths.handover(id), { method }))).toMatchObject({
        status: 400,
        code: 'invalid_request',
      });
    }
  });

  it('what is no JSON, and what comes from another site, is refused', async () => {
    expect(await failureOf(app.post(apiPaths.handovers(), '{"id":'))).toMatchObject({
      status: 400,
    });
    expect(
      await failureOf(app.post(apiPaths.handovers(), good, { 'content-type': 'text/plain' })),
    ).toMatchObject({ status: 415 });
    expect(
      await failureOf(app.post(apiPaths.handovers(), good, { 'sec-fetch-site': 'cross-site' })),
    ).toMatchObject({ code: 'forbidden_origin' });
  });
});

describe('a failure of ours', () => {
  it('leaves neither the id nor the content in the log', async () => {
    const gone = toDatabase(new Pool({ connectionString: 'postgres://nobody:x@127.0.0.1:1/no' }));
    const broken = createTestApp({ db: { ...db, db: gone } });
    const id = newId();
    const ciphertext = sealed();
    await broken.post(apiPaths.handovers(), { id, ciphertext });
    expect((await broken.request(apiPaths.handover(id))).status).toBe(503);
    expect(broken.logged).toHaveLength(2);
    const text = broken.logged.join('\n');
    expect(text).toContain('/api/handovers');
    expect(text).not.toContain(id);
    expect(text).not.toContain(ciphertext.slice(0, 40));
  });
});
