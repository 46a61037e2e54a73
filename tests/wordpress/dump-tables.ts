import { sql } from 'drizzle-orm';
import type { TestDb } from '#tests/support/test-database.ts';

/** Every row of every table, but for when imports ran. */
export async function dumpTables({ db }: TestDb): Promise<Record<string, unknown[]>> {
  const { rows } = await db.execute<{ name: string }>(sql`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
  const dump: Record<string, unknown[]> = {};
  for (const { name } of rows) {
    const found = await db.execute<{ row: unknown }>(sql`
      select to_jsonb(t) - '{started_at,finished_at,swept_at,cursor}'::text[] as row
      from ${sql.identifier(name)} t order by 1`);
    dump[name] = found.rows.map(({ row }) => row);
  }
  return dump;
}
