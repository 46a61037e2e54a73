import { type SQL, sql } from 'drizzle-orm';
import type { CompiledQuery } from '#src/server/services/search/compile-query.ts';

/** Of `ts_rank`: D, C, B, A, as `buildEntry` gives them out. */
const weightsOfPlaces = '{0.1,0.25,0.45,1}';
/** What a word is worth that stands in the body alone. */
const inBody = 0.05;
/** What words of the query are worth that stand side by side in the head, as part of their weight. */
const sideBySide = 0.3;
/** The part of a hit's worth that age takes, and the days in which half of that is gone. */
const takenByAge = 0.2;
const halfLife = 365;

/**
 * What a hit is worth, as an expression over its row:
 *
 *     (Σ w·(rank + 0.05) + Σ 0.3·w₂) · (0.8 + 0.2 · 2^(−days / 365))
 *
 * `w` is a word's inverse document frequency, `rank` what `ts_rank` says of it in the head (as written
 * and as a stem, so that the very word counts twice), and w₂ the mean weight of two words of the query
 * that stand side by side. Age is an exponential prior: Li and Croft, "Time-based Language Models"
 * (CIKM 2003). @param isAnyWord where a hit need not have every word: then 0.05 is asked for word by word
 */
export function scoreHits(query: CompiledQuery, at: string, isAnyWord: boolean): SQL {
  const words = query.groups.map(({ tsquery, ranked, weight }) => {
    const rank = sql`ts_rank(${weightsOfPlaces}::float4[], head, ${ranked}::tsquery)`;
    const base = isAnyWord
      ? sql`case when vector @@ ${tsquery}::tsquery then ${inBody}::float8 else 0 end`
      : sql`${inBody}::float8`;
    return sql`${weight}::float8 / 100 * (${rank} + ${base})`;
  });
  const weightOf = (index: number) => (query.groups[index]?.weight ?? 0) / 100;
  const pairs = query.pairs.map(({ tsquery, second }) => {
    const worth = (sideBySide * (weightOf(second - 1) + weightOf(second))) / 2;
    return sql`case when head @@ ${tsquery}::tsquery then ${worth}::float8 else 0 end`;
  });
  const days = sql`date_part('epoch', ${at}::timestamptz - date_published) / 86400`;
  const age = sql`${1 - takenByAge}::float8 + ${takenByAge}::float8 * power(0.5::float8, ${days} / ${halfLife}::float8)`;
  return sql`(${sql.join([...words, ...pairs], sql` + `)}) * (${age})`;
}
