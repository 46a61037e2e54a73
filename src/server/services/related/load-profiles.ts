import { sql } from 'drizzle-orm';
import { articleSlugs, articles, articleTopics, sections, topics } from '#src/server/db/schema.ts';
import type { Frequencies, Profile } from '#src/server/services/related/score-related.ts';
import { stopWords } from '#src/server/services/related/stop-words.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Stories whose words stand for the language at large: enough for weights, few enough to count. */
const sampleSize = 2_000;

/** What likeness is judged by, of the stories with these ids; in no particular order. */
export async function loadProfiles(db: Database, ids: readonly string[]): Promise<Profile[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: articles.id,
      section: { slug: sections.slug, name: sections.name },
      datePublished: articles.datePublished,
      topics: sql<Profile['topics']>`(
        select coalesce(json_agg(json_build_object('slug', ${topics.slug}, 'name', ${topics.name})
          order by ${articleTopics.position}), '[]'::json)
        from ${articleTopics} join ${topics} on ${topics.slug} = ${articleTopics.topicSlug}
        where ${articleTopics.articleId} = ${articles.id})`,
      headlineWords: sql<string[]>`tsvector_to_array(ts_filter(${articles.textVector}, '{a}'))`,
      descriptionWords: sql<string[]>`tsvector_to_array(ts_filter(${articles.textVector}, '{b}'))`,
      linkedIds: sql<string[]>`(
        select coalesce(json_agg(other.id), '[]'::json) from ${articles} other
        where other.slug = any(${articles.linkedSlugs}) or other.id in (
          select ${articleSlugs.articleId} from ${articleSlugs}
          where ${articleSlugs.slug} = any(${articles.linkedSlugs})))`,
    })
    .from(articles)
    .innerJoin(sections, sql`${sections.slug} = ${articles.sectionSlug}`)
    .where(sql`${articles.id} = any(${sql.param(ids)}::uuid[])`);
  return rows.map(({ datePublished, ...row }) => ({
    ...row,
    publishedAt: datePublished.getTime(),
    headlineWords: row.headlineWords.filter((word) => !stopWords.has(word)),
    descriptionWords: row.descriptionWords.filter((word) => !stopWords.has(word)),
  }));
}

/** In how many published stories each topic stands. */
export async function countTopics(db: Database, now: Date): Promise<Frequencies> {
  const published = sql`${articles.withdrawnAt} is null
    and ${articles.datePublished} <= ${now.toISOString()}::timestamptz`;
  const total = await db.$count(articles, published);
  const rows = await db
    .select({ slug: articleTopics.topicSlug, count: sql<number>`count(*)::int` })
    .from(articleTopics)
    .groupBy(articleTopics.topicSlug);
  return { total, counts: new Map(rows.map(({ slug, count }) => [slug, count])) };
}

/** In how many of the newest stories each word of a headline or description stands. */
export async function countWords(db: Database): Promise<Frequencies> {
  const total = Math.min(sampleSize, await db.$count(articles));
  const newest = `select ts_filter(text_vector, '{a,b}') from (
    select text_vector from articles order by date_published desc limit ${sampleSize}) newest`;
  const { rows } = await db.execute<{ word: string; ndoc: number }>(
    sql`select word, ndoc from ts_stat(${newest})`,
  );
  return { total, counts: new Map(rows.map(({ word, ndoc }) => [word, ndoc])) };
}
