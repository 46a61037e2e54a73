import { type SQL, sql } from 'drizzle-orm';
import { articles, articleTopics, storySubjects } from '#src/server/db/schema.ts';
import type { StemCounts } from '#src/server/services/related/build-subject.ts';
import { countStems } from '#src/server/services/related/count-stems.ts';
import type { Profile, TopicCounts } from '#src/server/services/related/score-related.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Words of a story that are looked for in others: its weightiest that are rare enough. */
const wordsSought = 12;
/** How far a common topic is followed through time: one that began late has no older stories to find. */
const lookAround = '1 year';
/** Stories that one search by words or topics may touch; what is more common tells little anyway. */
const mostTouched = 600;

/**
 * For each story, the ids of published stories that may be related: 30 by shared rare topics, the
 * nearest in time of each common one, 30 by shared rare words, 12 of its event, and the 14 newest of its
 * section. One query, whose cost per story does not grow with the newsroom.
 */
export async function findCandidates(
  db: Database,
  stories: readonly Profile[],
  topicCounts: TopicCounts,
  now: Date,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>(stories.map(({ id }) => [id, []]));
  if (stories.length === 0) return found;
  const ids = stories.map(({ id }) => id);
  const stems = await countStems(
    db,
    stories.flatMap(({ words }) => words),
  );
  const words = stories.map((story) => JSON.stringify(rareWords(story, stems)));
  const isOther = sql`o.id <> t.id and o.withdrawn_at is null
    and o.date_published <= ${now.toISOString()}::timestamptz`;
  const query = sql`
    select t.id as story, c.id as candidate
    from unnest(${sql.param(ids)}::uuid[], ${sql.param(words)}::text[]) as t(id, sought)
    join ${articles} a on a.id = t.id
    cross join lateral (
      ${byTopics(stories, topicCounts, isOther)}
      union
      ${byWords(isOther)}
      union
      ${byEvent(isOther)}
      union
      (select o.id from ${articles} o
        where o.section_slug = a.section_slug and ${isOther}
        order by o.date_published desc, o.id desc
        limit 14)
    ) c`;
  const rows = await db.transaction(async (tx) => {
    // The planner cannot know how rare the words are, and would rather read every story.
    await tx.execute(sql`set local enable_seqscan = off`);
    return (await tx.execute<{ story: string; candidate: string }>(query)).rows;
  });
  for (const { story, candidate } of rows) found.get(story)?.push(candidate);
  return found;
}

/** By shared rare topics, and for each common one the nearest in time. */
function byTopics(stories: readonly Profile[], { counts }: TopicCounts, isOther: SQL): SQL {
  const slugs = [...new Set(stories.flatMap((story) => story.topics.map(({ slug }) => slug)))];
  const rare = slugs.filter((slug) => (counts.get(slug) ?? 1) <= mostTouched);
  const weights = rare.map((slug) => 1 / (counts.get(slug) ?? 1));
  const common = slugs.filter((slug) => !rare.includes(slug));
  const hasTopic = sql`exists (select 1 from ${articleTopics} x
    where x.article_id = o.id and x.topic_slug = mine.topic_slug)`;
  return sql`
      (select o.id from ${articleTopics} mine
        join unnest(${sql.param(rare)}::text[], ${sql.param(weights)}::float8[])
          as n(slug, weight) on n.slug = mine.topic_slug
        join ${articleTopics} theirs on theirs.topic_slug = mine.topic_slug
        join ${articles} o on o.id = theirs.article_id
        where mine.article_id = t.id and ${isOther}
        group by o.id
        order by sum(n.weight) desc,
          min(abs(extract(epoch from o.date_published - a.date_published))), o.id
        limit 30)
      union
      (select near.id from ${articleTopics} mine
        cross join lateral (
          (select o.id from ${articles} o
            where o.date_published <= a.date_published
              and o.date_published > a.date_published - ${lookAround}::interval
              and ${isOther} and ${hasTopic}
            order by o.date_published desc, o.id desc limit 10)
          union all
          (select o.id from ${articles} o
            where o.date_published > a.date_published
              and o.date_published < a.date_published + ${lookAround}::interval
              and ${isOther} and ${hasTopic}
            order by o.date_published, o.id limit 5)) near
        where mine.article_id = t.id and mine.topic_slug = any(${sql.param(common)}::text[]))`;
}

/** By shared rare words, those first that share the weightiest. */
function byWords(isOther: SQL): SQL {
  return sql`
      (select o.id from ${storySubjects} own
        join ${articles} o on o.id = own.article_id
        where own.words && array(select json_object_keys(t.sought::json)) and ${isOther}
        order by (select sum(pair.value::float8) from json_each_text(t.sought::json) pair
          where pair.key = any(own.words)) desc, o.id
        limit 30)`;
}

/** Of its event, the nearest in time. */
function byEvent(isOther: SQL): SQL {
  return sql`
      (select o.id from ${storySubjects} mine
        join ${storySubjects} theirs on theirs.event_id = mine.event_id
        join ${articles} o on o.id = theirs.article_id
        where mine.article_id = t.id and ${isOther}
        order by abs(extract(epoch from o.date_published - a.date_published)), o.id
        limit 12)`;
}

/**
 * The words by which others are looked for, with their weights. Rarest first, words are taken until the
 * stories that have one of them would be too many.
 */
function rareWords({ words, weights }: Profile, { counts }: StemCounts): Record<string, number> {
  const rarest = words
    .map((word, place) => ({ word, weight: weights[place] ?? 0, df: counts.get(word) ?? 1 }))
    .sort((one, other) => one.df - other.df || other.weight - one.weight);
  let touched = 0;
  const taken = rarest
    // A word of one story only is its own.
    .filter(({ df }) => {
      touched += df;
      return df > 1 && touched <= mostTouched;
    })
    .sort((one, other) => other.weight - one.weight)
    .slice(0, wordsSought);
  return Object.fromEntries(taken.map(({ word, weight }) => [word, weight]));
}
