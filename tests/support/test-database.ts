import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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

/**
 * A migrated, empty database of the caller's own: PGlite, or with TEST_DATABASE=postgres
 * PostgreSQL. Open one in `beforeAll`, close it in `afterAll`.
 */
export function openTestDb(): Promise<TestDb> {
  return process.env.TEST_DATABASE === 'postgres' ? openTestPostgres() : openTestPglite();
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
  const db = await openDb({ dataDir, logger, queryTimeoutMs, minFreeBytes: 0 });
  const close = async () => {
    await db.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...db, close };
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
