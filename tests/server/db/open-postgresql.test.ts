import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { OpenDb } from '#src/server/db/database.ts';
import { findDatabaseError } from '#src/server/db/database-error.ts';
import { openDb } from '#src/server/db/open-db.ts';
import {
  freePort,
  hasPostgres,
  startPostgres,
  type TestPostgres,
} from '#tests/support/postgres.ts';

const open = (databaseUrl: string, queryTimeoutMs = 10_000) =>
  openDb({ databaseUrl, dataDir: '', queryTimeoutMs });

/** A port that takes connections and never says a word. */
async function silentPort(): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

async function refusal(url: string): Promise<{ code?: string; message: string }> {
  const error = await open(url).then(
    () => new Error('it opened'),
    (reason: unknown) => reason,
  );
  return findDatabaseError(error) ?? { message: String(error) };
}

describe('a PostgreSQL that cannot be reached', () => {
  it('is told in one sentence that names it, without the password', async () => {
    const port = await freePort();
    const { code, message } = await refusal(`postgresql://news:s3cret@127.0.0.1:${port}/newsroom`);
    expect(code).toBe('unreachable');
    expect(message).toBe(
      `PostgreSQL at 127.0.0.1:${port}/newsroom does not answer (connect ECONNREFUSED 127.0.0.1:${port}); is it running, and is DATABASE_URL right?`,
    );
  });

  it('is told within five seconds, also when it takes the connection and is silent', async () => {
    const port = await silentPort();
    const started = performance.now();
    const { code, message } = await refusal(`postgresql://news:s3cret@127.0.0.1:${port}/newsroom`);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(code).toBe('unreachable');
    expect(message).toContain(`PostgreSQL at 127.0.0.1:${port}/newsroom does not answer`);
    expect(message).not.toContain('s3cret');
  });

  it('by an address that is none is told without repeating it', async () => {
    const { message } = await refusal('postgresql://news:s3cret@127.0.0.1:port/newsroom');
    expect(message).toBe('DATABASE_URL is not a PostgreSQL connection URL.');
  });
});

describe.runIf(hasPostgres())('PostgreSQL itself', () => {
  let server: TestPostgres;
  let opened: OpenDb;
  beforeAll(async () => {
    server = await startPostgres();
    opened = await open(server.url, 1_000);
  });
  afterAll(async () => {
    await opened.close();
    await server.stop();
  });
  const isAnswering = () =>
    opened.pool.query('select 1').then(
      () => true,
      () => false,
    );

  it('that refuses is quoted', async () => {
    const { code, message } = await refusal(server.url.replace(/postgres$/, 'nowhere'));
    expect(code).toBe('refused');
    expect(message).toMatch(/refused the connection: database "nowhere" does not exist\.$/);
  });

  it('ends a query after its deadline, which can be longer', async () => {
    const late = { code: '57014' };
    await expect(opened.pool.query('select pg_sleep(60)')).rejects.toMatchObject(late);
    const slow = sql`select pg_sleep(1.5)`;
    await opened.withDeadline(10_000, (session) => session.execute(slow));
    await expect(opened.db.execute(slow)).rejects.toMatchObject({ cause: late });
  });

  it('has idle connections given back, which are never taken for broken ones', async () => {
    const { pool, close } = await open(server.url, 100);
    onTestFinished(close);
    expect(pool.totalCount).toBe(1);
    await expect.poll(() => pool.totalCount).toBe(0);
  });

  it('may be restarted under our hands: queries fail, and then they do not', async () => {
    const broken = opened.db.transaction(async (tx) => {
      await tx.execute(sql`select 1`);
      await server.kill();
      await tx.execute(sql`select 2`);
    });
    await expect(broken).rejects.toThrow();
    expect(await opened.isHealthy()).toBe(false);
    await server.restart();
    await expect.poll(isAnswering, { timeout: 10_000 }).toBe(true);
    await opened.db.transaction((tx) => tx.execute(sql`select 3`));
    expect(await opened.isHealthy()).toBe(true);
  });

  it('never costs the pool a place, however often a transaction breaks', async () => {
    for (let round = 0; round < 12; round += 1) {
      const broken = opened.db.transaction(async (tx) => {
        await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`);
      });
      await expect(broken).rejects.toThrow();
    }
    expect(await isAnswering()).toBe(true);
    expect(opened.pool.totalCount).toBeLessThanOrEqual(2);
  });
});
