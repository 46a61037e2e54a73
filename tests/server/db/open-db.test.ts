import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrateDb } from '#src/server/db/migrate.ts';
import { sections } from '#src/server/db/schema.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { migrationsFolder, openTestDb, type TestDb } from '#tests/support/test-database.ts';

// What is promised of both engines; `npm run test:postgres` runs it on the other one.
let opened: TestDb;
beforeAll(async () => {
  opened = await openTestDb();
});
afterAll(() => opened.close());
beforeEach(() => opened.db.delete(sections));

const one = { slug: 'satu', name: 'Satu' };
const slugs = async () => (await opened.db.select().from(sections)).map(({ slug }) => slug);

describe('a failed query', () => {
  it.each<[string, string, unknown[]]>([
    ['in its syntax', 'selec 1', []],
    ['in its names', 'select * from nowhere where number = $1', [1]],
    ['half way through its rows', 'select 1 / (5 - n) from generate_series(1, 10) n', []],
    ['in its parameters', 'select $1::int', ['x']],
  ])('%s leaves the pool usable', async (_case, text, values) => {
    await expect(opened.pool.query(text, values)).rejects.toThrow();
    const { rows } = await opened.pool.query('select $1::int as number', [7]);
    expect(rows).toEqual([{ number: 7 }]);
  });
});

describe('a transaction', () => {
  it('leaves nothing when it fails', async () => {
    const failing = opened.db.transaction(async (tx) => {
      await tx.insert(sections).values(one);
      await tx.execute(sql`select 1 / 0`);
    });
    await expect(failing).rejects.toThrow();
    expect(await slugs()).toEqual([]);
  });

  it('is not disturbed by queries that come meanwhile', async () => {
    const meanwhile: Promise<string[]>[] = [];
    await opened.db.transaction(async (tx) => {
      await tx.insert(sections).values(one);
      meanwhile.push(slugs());
      await tx.execute(sql`select 1`);
      await tx.update(sections).set({ slug: 'dua' });
    });
    const [seen = []] = await Promise.all(meanwhile);
    expect(['', 'dua']).toContain(seen.join());
    expect(await slugs()).toEqual(['dua']);
  });

  it('gives turns to many at once', async () => {
    await opened.db.insert(sections).values({ slug: 'hitung', name: '0' });
    const increment = () =>
      opened.db.transaction(async (tx) => {
        const [row] = await tx.select().from(sections).for('update');
        await tx.update(sections).set({ name: String(Number(row?.name) + 1) });
      });
    await Promise.all(Array.from({ length: 20 }, increment));
    expect(await opened.db.select().from(sections)).toEqual([{ slug: 'hitung', name: '20' }]);
  });
});

describe('a session', () => {
  const key = 4711;
  const isFree = async () => {
    const { rows } = await opened.pool.query<{ free: boolean }>(
      `select pg_try_advisory_xact_lock(${key}) as free`,
    );
    return rows[0]?.free;
  };

  it('leaves no lock, no setting and no table behind when it ends', async () => {
    const client = await opened.pool.connect();
    await client.query(`select pg_advisory_lock(${key})`);
    await client.query("set application_name = 'left behind'");
    await client.query('create temporary table left_behind (number integer)');
    await client.query('begin');
    client.release(true);
    await expect.poll(isFree).toBe(true);
    const { rows } = await opened.pool.query(
      "select current_setting('application_name') as name, to_regclass('left_behind') as relation",
    );
    expect(rows).toEqual([{ name: '', relation: null }]);
  });

  it('keeps a prepared statement, and loses it at its end', async () => {
    const prepared = { name: 'kept', text: 'select $1::int as number', values: [1] };
    for (let round = 0; round < 2; round += 1) {
      const client = await opened.pool.connect();
      expect((await client.query(prepared)).rows).toEqual([{ number: 1 }]);
      expect((await client.query({ ...prepared, values: [2] })).rows).toEqual([{ number: 2 }]);
      client.release(true);
    }
  });
});

it('brings large answers whole', async () => {
  const { rows } = await opened.pool.query<{ text: string }>(
    "select n || repeat('x', 1000) as text from generate_series(1, 5000) n",
  );
  expect(rows.map(({ text }) => text.length - 1000).reduce((sum, length) => sum + length)).toBe(
    9 + 90 * 2 + 900 * 3 + 4001 * 4,
  );
});

it('says that it is healthy and may be written to', async () => {
  expect(await opened.isHealthy()).toBe(true);
  expect(opened.canWrite()).toBe(true);
});

describe('migrating', () => {
  it('changes nothing the second time, also when two do it at once', async () => {
    await opened.db.insert(sections).values(one);
    const again = () => migrateDb(opened, migrationsFolder);
    await Promise.all([again(), again()]);
    expect(await slugs()).toEqual(['satu']);
  });

  it('that fails leaves nothing and says why in one sentence', async () => {
    const entry = { idx: 0, version: '7', when: 9e12, tag: '0000_broken', breakpoints: true };
    const folder = await temporaryFolder({
      'meta/_journal.json': JSON.stringify({
        version: '7',
        dialect: 'postgresql',
        entries: [entry],
      }),
      '0000_broken.sql':
        'create table half (number integer);--> statement-breakpoint\nselect 1 / 0;',
    });
    await expect(migrateDb(opened, folder)).rejects.toMatchObject({
      name: 'DatabaseError',
      code: 'migration_failed',
      message: 'The database could not be migrated: division by zero.',
    });
    const { rows } = await opened.pool.query("select to_regclass('half') as relation");
    expect(rows).toEqual([{ relation: null }]);
  });
});
