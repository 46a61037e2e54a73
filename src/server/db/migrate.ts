import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type { Database, OpenDb } from '#src/server/db/database.ts';
import { DatabaseError, findDatabaseError, reasonOf } from '#src/server/db/database-error.ts';

const deadlineMs = 10 * 60_000;
/** Any number that no other program on the same database takes for its own lock: "URtech". */
const lockKey = 0x5552_7465_6368;

/**
 * Brings the schema up to date; doing it again changes nothing. Several servers that start at once
 * take turns. @param migrationsFolder where drizzle-kit wrote `meta/_journal.json` and the SQL
 * @throws DatabaseError migration_failed, after which nothing of the migration is left
 */
export async function migrateDb(openDb: OpenDb, migrationsFolder: string): Promise<void> {
  try {
    await openDb.withDeadline(deadlineMs, async (db) => {
      // Ends with the session: a lock is never left behind.
      await db.execute(sql`select pg_advisory_lock(${lockKey}::bigint)`);
      if (!(await isUpToDate(db, migrationsFolder))) await migrate(db, { migrationsFolder });
    });
  } catch (error) {
    const known = findDatabaseError(error);
    if (known !== undefined) throw known;
    const reason = reasonOf(error instanceof Error && error.cause ? error.cause : error);
    const message = `The database could not be migrated: ${reason}.`;
    throw new DatabaseError('migration_failed', message, { cause: error });
  }
}

/** Asked first because Drizzle writes even where nothing is left to do, and a full disk is read-only. */
async function isUpToDate(db: Database, migrationsFolder: string): Promise<boolean> {
  const done = await db.execute<{ relation: string | null }>(
    sql`select to_regclass('drizzle.__drizzle_migrations')::text as relation`,
  );
  if (!done.rows[0]?.relation) return false;
  const { rows } = await db.execute<{ newest: string | null }>(
    sql`select max(created_at) as newest from drizzle.__drizzle_migrations`,
  );
  const newest = Number(rows[0]?.newest ?? 0);
  return readMigrationFiles({ migrationsFolder }).every(
    ({ folderMillis }) => folderMillis <= newest,
  );
}
