import { sql } from 'drizzle-orm';
import { searchWords } from '#src/server/db/schema.ts';
import type { StemCounts } from '#src/server/services/related/build-subject.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** In how many stories each stem stands: of all its forms together, which is a little more than it is. */
export async function countStems(db: Database, stems: readonly string[]): Promise<StemCounts> {
  const { rows } = await db.execute<{ stem: string; stories: number }>(sql`
    select stem, sum(stories)::int as stories from ${searchWords}
    where stem = any(${sql.param([...new Set(stems)])}::text[]) group by stem
    union all
    select '', stories from ${searchWords} where word = ''`);
  const counts = new Map(rows.map(({ stem, stories }) => [stem, stories]));
  return { total: counts.get('') ?? 0, counts };
}
