import { sql } from 'drizzle-orm';
import { articles, articleTopics } from '#src/server/db/schema.ts';
import type { Frequencies, Profile } from '#src/server/services/related/score-related.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Words of a story that are looked for in others: its rarest, so that the index stays selective. */
const wordsSought = 12;

/**
 * For each story, the ids of published stories that may be related: 30 by shared topics (rare ones
 * first, then near in time), 20 by shared words of headline and description, and the 14 newest of
 * its section. One query, whatever the number of stories.
 */
export async function findCandidates(
  db: Database,
  stories: readonly Profile[],
  words: Frequencies,
  now: Date,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>(stories.map(({ id }) => [id, []]));
  if (stories.length === 0) return found;
  const ids = stories.map(({ id }) => id);
  const queries = stories.map((story) =>
    anyWord([...story.headlineWords, ...story.descriptionWords], words),
  );
  const isOther = sql`o.id <> t.id and o.withdrawn_at is null
    and o.date_published <= ${now.toISOString()}::timestamptz`;
  const { rows } = await db.execute<{ story: string; candidate: string }>(sql`
    select t.id as story, c.id as candidate
    from unnest(${sql.param(ids)}::uuid[], ${sql.param(queries)}::text[]) as t(id, query)
    join ${articles} a on a.id = t.id
    cross join lateral (
      (select o.id from ${articleTopics} mine
        join ${articleTopics} theirs on theirs.topic_slug = mine.topic_slug
        join ${articles} o on o.id = theirs.article_id
        cross join lateral (
          select count(*) as df from ${articleTopics} x where x.topic_slug = mine.topic_slug) n
        where mine.article_id = t.id and ${isOther}
        group by o.id
        order by sum(1.0 / n.df) desc,
          min(abs(extract(epoch from o.date_published - a.date_published))), o.id
        limit 30)
      union
      (select o.id from ${articles} o
        where t.query <> '' and o.text_vector @@ t.query::tsquery and ${isOther}
        order by ts_rank('{0,0,0.6,1}', o.text_vector, t.query::tsquery) desc, o.id
        limit 20)
      union
      (select o.id from ${articles} o
        where o.section_slug = a.section_slug and ${isOther}
        order by o.date_published desc, o.id desc
        limit 14)
    ) c`);
  for (const { story, candidate } of rows) found.get(story)?.push(candidate);
  return found;
}

/** A tsquery for any of a story's rarest words, in headlines and descriptions only; '' for none. */
function anyWord(words: readonly string[], { counts }: Frequencies): string {
  return [...new Set(words)]
    .sort((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0))
    .filter((word) => counts.get(word) !== 1)
    .slice(0, wordsSought)
    .map((word) => `'${word.replace(/['\\]/g, '$&$&')}':AB`)
    .join(' | ');
}
