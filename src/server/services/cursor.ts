import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * A place in a list ordered by time and id. `at` is UTC with microseconds, as PostgreSQL keeps it:
 * a JavaScript Date would round it, and the list would then repeat or miss rows.
 */
export type Cursor = { at: string; id: string };

const cursorPattern =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The opaque form of a place, in base64url. */
export function encodeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at} ${id}`).toString('base64url');
}

/** Reads what `encodeCursor` wrote. @throws ServiceError invalid_request for anything else */
export function decodeCursor(text: string): Cursor {
  const match = cursorPattern.exec(Buffer.from(text, 'base64url').toString('utf8'));
  const [, at, id] = match ?? [];
  if (at === undefined || id === undefined || !isRealInstant(at)) {
    throw new ServiceError('invalid_request', { cursor: 'invalid' });
  }
  return { at, id };
}

// `Date.parse` takes 31 February for 3 March, which PostgreSQL refuses: compare what comes back.
function isRealInstant(at: string): boolean {
  const milliseconds = `${at.slice(0, 23)}Z`;
  const time = Date.parse(milliseconds);
  return !Number.isNaN(time) && new Date(time).toISOString() === milliseconds;
}

/** The `at` of a row's own cursor, as a column of a select. */
export function cursorTime(column: PgColumn): SQL<string> {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** Rows that stand after a cursor: older ones when `descending`, else newer ones. */
export function afterCursor(
  time: PgColumn,
  id: PgColumn,
  cursor: Cursor,
  descending: boolean,
): SQL {
  const comparison = descending ? sql.raw('<') : sql.raw('>');
  return sql`(${time}, ${id}) ${comparison} (${cursor.at}::timestamptz, ${cursor.id}::uuid)`;
}

/** Cuts one row more than asked for into a page and the cursor of the next. */
export function toPage<Row extends { id: string; at: string }>(
  rows: Row[],
  limit: number,
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page,
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(last) : null,
  };
}
