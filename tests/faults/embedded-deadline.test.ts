import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenPglite } from '#src/server/db/open-pglite.ts';
import { openEmbedded, placeDatabase } from '#tests/support/embedded-database.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';

const runaway = 'select count(*) from generate_series(1, 1e9)';
const queryTimeoutMs = 2_500;

const folder = lastingFolder();
let opened: OpenPglite;
beforeAll(async () => {
  const dataDir = await folder;
  await placeDatabase(dataDir);
  opened = await openEmbedded(dataDir, { queryTimeoutMs });
  await opened.pool.query('create table kept (number integer)');
});
afterAll(() => opened.close());
beforeEach(() => opened.pool.query('truncate kept'));

async function kept(): Promise<number[]> {
  const { rows } = await opened.pool.query<{ number: number }>(
    'select number from kept order by 1',
  );
  return rows.map(({ number }) => number);
}

describe('a query that does not end', () => {
  it('is ended by its deadline; what was committed is there, and those who wait are served', async () => {
    const { pool, embedded } = opened;
    await pool.query('insert into kept values (1), (2)');
    const restarts = embedded.restarts;
    const started = performance.now();
    const late = expect(pool.query(runaway)).rejects.toMatchObject({
      name: 'DatabaseError',
      code: 'query_timeout',
      message: 'A query was ended after 2500 ms.',
    });
    const waiting = [1, 2, 3].map((number) => pool.query('select $1::int as number', [number]));
    await late;
    expect(performance.now() - started).toBeGreaterThan(2_400);
    const answered = (await Promise.all(waiting)).flatMap(({ rows }) => rows);
    expect(answered).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
    expect(await kept()).toEqual([1, 2]);
    expect(embedded.restarts).toBe(restarts + 1);
  });

  it('ends its transaction, which leaves nothing, and the process lives', async () => {
    const transaction = opened.db.transaction(async (tx) => {
      await tx.execute(sql`insert into kept values (1)`);
      await tx.execute(sql.raw(runaway));
    });
    await expect(transaction).rejects.toThrow();
    expect(await kept()).toEqual([]);
    await opened.db.transaction((tx) => tx.execute(sql`insert into kept values (2)`));
    expect(await kept()).toEqual([2]);
  });

  it('may take longer where a longer deadline was asked for', async () => {
    const counted = sql`select count(*)::int from generate_series(1, ${20_000_000})`;
    const count = opened.withDeadline(50_000, (session) => session.execute(counted));
    expect((await count).rows).toEqual([{ count: 20_000_000 }]);
    expect(opened.embedded.queryTimeoutMs).toBe(queryTimeoutMs);
  });
});

it('ends a transaction that lies idle, so that others are served', async () => {
  const forgetful = await opened.pool.connect();
  await forgetful.query('begin');
  await forgetful.query('insert into kept values (1)');
  expect(await kept()).toEqual([]);
  await expect(forgetful.query('commit')).rejects.toThrow();
});

it('serves again after its thread has died, in a transaction and while one begins', async () => {
  const { db, pool, embedded } = opened;
  const kill = async () => (await embedded.link()).terminate();
  const transaction = db.transaction(async (tx) => {
    await tx.execute(sql`insert into kept values (1)`);
    await kill();
    await tx.execute(sql`insert into kept values (2)`);
  });
  await expect(transaction).rejects.toThrow();
  expect(await kept()).toEqual([]);
  const begun = db.transaction((tx) => tx.execute(sql`insert into kept values (3)`));
  const settled = begun.then(
    () => [3],
    () => [],
  );
  await kill();
  const before = await settled;
  await pool.query('insert into kept values (4)');
  expect(await kept()).toEqual([...before, 4]);
});

it('replaces a thread that has stopped answering', async () => {
  const stubborn = new URL('../support/stubborn-worker.js', import.meta.url);
  const options = { workerUrl: stubborn, heartbeatMs: 50, pingTimeoutMs: 200 };
  const { embedded } = await openEmbedded('memory://', options);
  await expect.poll(() => embedded.restarts, { timeout: 10_000 }).toBeGreaterThan(0);
  await embedded.abandon();
});

it('never makes the process wait for a query', async () => {
  const heavy = 'select count(distinct md5(n::text))::int from generate_series(1, 40000) n';
  await opened.pool.query(heavy);
  const round = async () => {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const started = performance.now();
    await opened.pool.query(heavy);
    delay.disable();
    return { waitMs: delay.max / 1e6, queryMs: performance.now() - started };
  };
  // A busy machine or the garbage collector can disturb one round; a query that blocks, every one.
  const rounds = [];
  for (let count = 0; count < 10; count += 1) rounds.push(await round());
  expect(Math.min(...rounds.map(({ queryMs }) => queryMs))).toBeGreaterThan(30);
  expect(Math.min(...rounds.map(({ waitMs }) => waitMs))).toBeLessThan(20);
});
