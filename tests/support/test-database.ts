import { createHash, randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { inject } from 'vitest';
import type { OpenDb } from '#src/server/db/database.ts';
import { migrateDb } from '#src/server/db/migrate.ts';
import { openDb } from '#src/server/db/open-db.ts';
import { createLogger } from '#src/server/log.ts';
import { createDatabase } from '#tests/support/postgres.ts';

export type TestDb = OpenDb;

export const migrationsFolder = fileURLToPath(
  new URL('../../src/server/db/migrations', import.meta.url),
);
const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/urtech', import.meta.url));
const manifest = new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url);

const logger = createLogger('silent');
const queryTimeoutMs = 60_000;

// Opening one costs seconds of a processor: a worker opens as many as a file holds at once, and lends
// them to one file after the other.
const idle: OpenDb[] = [];

/**
 * A migrated, empty database of the caller's own: PGlite, or with TEST_DATABASE=postgres
 * PostgreSQL. Borrow one in `beforeAll`, give it back with `close` in `afterAll`.
 */
export async function openTestDb(): Promise<TestDb> {
  const open = process.env.TEST_DATABASE === 'postgres' ? openTestPostgres : openTestPglite;
  const lent = idle.pop() ?? (await open());
  await emptyTables(lent);
  let isBack = false;
  const close = async () => {
    if (!isBack) idle.push(lent);
    isBack = true;
  };
  return { ...lent, close };
}

/** What migrations themselves put into tables is nothing: a new database is empty. */
async function emptyTables({ db }: OpenDb): Promise<void> {
  const { rows } = await db.execute<{ names: string | null }>(
    sql`select string_agg(format('%I', tablename), ', ') as names from pg_tables where schemaname = 'public'`,
  );
  await db.execute(sql.raw(`truncate ${rows[0]?.names} restart identity cascade`));
}

async function openTestPostgres(): Promise<TestDb> {
  const databaseUrl = await createDatabase(inject('postgresUrl'));
  const db = await openDb({ databaseUrl, dataDir: '', logger, queryTimeoutMs });
  await migrateDb(db, migrationsFolder);
  return db;
}

async function openTestPglite(): Promise<TestDb> {
  const template = await migratedTemplate();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'urtech-test-'));
  await cp(template, dataDir, { recursive: true });
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  return openDb({ dataDir, logger, queryTimeoutMs, minFreeBytes: 0 });
}

/** A folder to copy, for making an empty database takes seconds. Made anew when the schema changes. */
export async function migratedTemplate(): Promise<string> {
  const template = path.join(cacheFolder, `test-database-${await fingerprint()}`);
  if (existsSync(template)) return template;
  const unfinished = `${template}.${randomUUID()}`;
  await mkdir(unfinished, { recursive: true });
  const db = await openDb({ dataDir: unfinished, logger, queryTimeoutMs, minFreeBytes: 0 });
  await migrateDb(db, migrationsFolder);
  await db.close();
  try {
    await rename(unfinished, template);
  } catch (error) {
    // Somebody else was faster.
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(template)) throw error;
  }
  return template;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await readFile(manifest));
  for (const name of (await readdir(migrationsFolder)).filter((name) => name.endsWith('.sql'))) {
    hash.update(name).update(await readFile(path.join(migrationsFolder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
