import { sql } from 'drizzle-orm';
import { limits } from '#src/contract/limits.ts';
import { searchEntries } from '#src/server/db/schema.ts';
import { monthLexeme, quoteLexeme } from '#src/server/services/search/lexemes.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** More months than this cost more to ask for than they spare. */
const mostMonths = 60;
/** Measured: to visit one match costs so much more than to leaf through one story of a month. */
const costOfMatch = 7;
const costInMonth = 3;
/** Words are not spread evenly over time: look through more than is expected to be enough. */
const reserve = 2;
const reserveNarrowed = 12;

type Span = {
  /** Stories that the search may match, of `total`. */
  expected: number;
  total: number;
  /** End of the time that is searched. */
  until: Date;
  /** Whether it asks for a part of them only, nobody knows how large. */
  isNarrowed: boolean;
};

/**
 * A tsquery for the newest months that probably hold `limits.searchHits` matches of a search, so that a
 * word in every story costs no more than a rare one; undefined where all stories may be looked through.
 */
export async function newestMonths(
  db: Database,
  { expected, total, until, isNarrowed }: Span,
): Promise<string | undefined> {
  const enough = (isNarrowed ? reserveNarrowed : reserve) * limits.searchHits;
  const depth = Math.ceil((enough * total) / Math.max(1, expected));
  if (expected <= enough || depth >= total) return undefined;
  if (costOfMatch * (expected - enough) <= costInMonth * depth) return undefined;
  const begin = await findMonth(db, depth, until);
  if (begin === undefined) return undefined;
  const months = monthsBetween(new Date(`${begin}-01T00:00:00Z`), until);
  return months === undefined ? undefined : `(${months.map(quoteLexeme).join(' | ')})`;
}

/** Depths are rounded up to powers of this, so that a few answers serve every search of a day. */
const step = 1.25;
const mostKept = 200;
const kept = new WeakMap<Database, Map<string, string | undefined>>();

/** The month of the story that so many newer ones stand before. A day old answer is as good. */
async function findMonth(db: Database, depth: number, until: Date): Promise<string | undefined> {
  const rounded = Math.ceil(step ** Math.ceil(Math.log(depth) / Math.log(step)));
  const key = `${rounded} ${until.toISOString().slice(0, 10)}`;
  const answers = kept.get(db) ?? new Map<string, string | undefined>();
  kept.set(db, answers);
  if (answers.has(key)) return answers.get(key);
  const { rows } = await db.execute<{ begin: string }>(sql`
    select to_char(date_published at time zone 'UTC', 'YYYY-MM') as begin from ${searchEntries}
    where date_published <= ${until.toISOString()}::timestamptz
    order by date_published desc offset ${rounded} limit 1`);
  if (answers.size >= mostKept) answers.clear();
  answers.set(key, rows[0]?.begin);
  return rows[0]?.begin;
}

function monthsBetween(begin: Date, end: Date): string[] | undefined {
  const months: string[] = [];
  for (const month = new Date(begin); month <= end; month.setUTCMonth(month.getUTCMonth() + 1)) {
    months.push(monthLexeme(month));
    if (months.length > mostMonths) return undefined;
  }
  return months;
}
