import { sql } from 'drizzle-orm';
import {
  articleAuthors,
  articleSlugs,
  articles,
  articleTopics,
  authors,
  searchWords,
  sections,
  storySubjects,
  topics,
} from '#src/server/db/schema.ts';
import type { Profile, TopicCounts } from '#src/server/services/related/score-related.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Stories of one topic that are counted: what more stories have is common, however many they are. */
const mostCounted = 5_000;

/** What likeness is judged by, of the stories with these ids; in no particular order. */
export async function loadProfiles(db: Database, ids: readonly string[]): Promise<Profile[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.execute<Profile>(sql`
    select a.id, json_build_object('slug', s.slug, 'name', s.name) as section,
      (extract(epoch from a.date_published) * 1000)::float8 as "publishedAt",
      coalesce(own.words, '{}') as words, coalesce(own.weights, '{}')::float8[] as weights,
      own.event_id as "eventId",
      (select coalesce(json_agg(json_build_object('slug', x.slug, 'name', x.name)
          order by tie.position), '[]'::json)
        from ${articleTopics} tie join ${topics} x on x.slug = tie.topic_slug
        where tie.article_id = a.id) as topics,
      (select coalesce(json_agg(json_build_object('slug', x.slug, 'name', x.name)
          order by tie.position), '[]'::json)
        from ${articleAuthors} tie join ${authors} x on x.slug = tie.author_slug
        where tie.article_id = a.id) as authors,
      case when a.linked_slugs = '{}' then '[]'::json else (
        select coalesce(json_agg(linked.id), '[]'::json) from (
          select other.id from ${articles} other where other.slug = any(a.linked_slugs)
          union
          select old.article_id from ${articleSlugs} old where old.slug = any(a.linked_slugs)
        ) linked) end as "linkedIds"
    from ${articles} a
    join ${sections} s on s.slug = a.section_slug
    left join ${storySubjects} own on own.article_id = a.id
    where a.id = any(${sql.param(ids)}::uuid[])`);
  return rows;
}

/** In how many stories each of these topics stands, counted up to 5,000. */
export async function countTopics(db: Database, slugs: readonly string[]): Promise<TopicCounts> {
  const { rows } = await db.execute<{ slug: string; count: number }>(sql`
    select t.slug, (select count(*)::int from (select 1 from ${articleTopics} tie
      where tie.topic_slug = t.slug limit ${mostCounted}) counted) as count
    from unnest(${sql.param([...new Set(slugs)])}::text[]) as t(slug)
    union all
    select '', stories from ${searchWords} where word = ''`);
  const counts = new Map(rows.map(({ slug, count }) => [slug, count]));
  return { total: Math.max(1, counts.get('') ?? 0), counts };
}
