import { sql } from 'drizzle-orm';
import type { Database } from '#src/server/services/service-context.ts';

const recently = 60 * 60_000;
/** How many of the newest comments are compared: what this costs does not grow with the site. */
const compared = 100;
/** Characters of each; what comes after them says no more about who copied whom. */
const length = 240;
/** Shorter texts resemble each other by nature. */
const least = 40;
/** Share of three-letter pieces that two texts have in common. */
const likeness = 0.8;

const quotation = '^>.*$';

/**
 * Whether a text was sent to this site within the last hour with a few words changed, by whomever and
 * under whichever story. Quoted lines (`> …`) do not count. https://www.postgresql.org/docs/current/pgtrgm.html
 */
export async function findNearDuplicate(
  db: Database,
  { id, text }: { id: string; text: string },
  now: Date,
): Promise<boolean> {
  const own = text.replace(/^>.*$/gm, '').trim().slice(0, length);
  if (own.length < least) return false;
  const since = new Date(now.getTime() - recently).toISOString();
  const { rows } = await db.execute(sql`
    select 1 from (
      select id, left(case when text like '%>%'
        then regexp_replace(text, ${quotation}, '', 'gn') else text end, ${length}::int) as text
      from comments where created_at > ${since}::timestamptz
      order by created_at desc, id desc limit ${compared}::int) recent
    where id <> ${id}::uuid
      and length(text) between ${Math.floor(own.length * 0.7)}::int and ${Math.ceil(own.length * 1.4)}::int
      and similarity(text, ${own}) >= ${likeness}::real
    limit 1`);
  return rows.length > 0;
}
