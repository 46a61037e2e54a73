import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '#src/server/services/service-context.ts';

/** The slugs of up to four neighbours of each story, best first, by its own slug. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Whether a story's "Baca juga" shows the other, as no finder may repeat it. */
const isLinked = sql`o.slug = any(a.linked_slugs)`;

async function collect(db: Database, query: SQL): Promise<Neighbours> {
  const { rows } = await db.execute<{ slug: string; found: string[] }>(query);
  return new Map(rows.map(({ slug, found }) => [slug, found]));
}

/** What was worked out when the stories came in. */
const byUs = sql`
  select a.slug, array(select o.slug from related_articles r join articles o on o.id = r.related_id
    where r.article_id = a.id order by r.position limit 4) as found
  from articles a`;

/** What is built without any notion of likeness. */
const byNewestInSection = sql`
  select a.slug, array(select o.slug from articles o
    where o.section_slug = a.section_slug and o.id <> a.id and not ${isLinked}
    order by o.date_published desc, o.id limit 4) as found
  from articles a`;

/** As most newsrooms do it: the number of shared topics, then the newest. */
const byMostSharedTopics = sql`
  select a.slug, array(select o.slug from article_topics mine
    join article_topics theirs on theirs.topic_slug = mine.topic_slug
    join articles o on o.id = theirs.article_id
    where mine.article_id = a.id and o.id <> a.id and not ${isLinked}
    group by o.id order by count(*) desc, o.date_published desc, o.id limit 4) as found
  from articles a`;

/** What is compared: this, "newest in section" and "most shared topics". */
export async function findNeighbours(db: Database): Promise<ReadonlyMap<string, Neighbours>> {
  return new Map([
    ['URtech', await collect(db, byUs)],
    ['newest in section', await collect(db, byNewestInSection)],
    ['most shared topics', await collect(db, byMostSharedTopics)],
  ]);
}
