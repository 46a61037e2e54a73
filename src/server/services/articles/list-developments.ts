import { sql } from 'drizzle-orm';
import type { Developments } from '#src/contract/articles.ts';
import { limits } from '#src/contract/limits.ts';
import { articles, storySubjects } from '#src/server/db/schema.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

type Row = { id: string; slug: string; headline: string; datePublished: string; total: number };

/**
 * The published stories of the running event that a story is part of: it and five on either side, more
 * on one where the other has fewer, the earliest first. Undefined where the event has no other.
 */
export async function listDevelopments(
  { db, now }: Pick<ServiceContext, 'db' | 'now'>,
  articleId: string,
): Promise<Developments | undefined> {
  const { rows } = await db.execute<Row>(sql`
    with event as (
      select a.id, a.slug, a.headline, a.date_published,
        row_number() over (order by a.date_published, a.id) as place,
        count(*) over () as total
      from ${storySubjects} mine
      join ${storySubjects} theirs on theirs.event_id = mine.event_id
      join ${articles} a on a.id = theirs.article_id
      where mine.article_id = ${articleId}::uuid and a.withdrawn_at is null
        and a.date_published <= ${now().toISOString()}::timestamptz
    ), shown as (
      select event.* from event, event own where own.id = ${articleId}::uuid
      order by abs(event.place - own.place), event.place limit ${2 * limits.developmentsAround + 1}
    )
    select id, slug, headline, total::int,
      to_char(date_published at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "datePublished"
    from shown order by place`);
  const [first] = rows;
  if (first === undefined || rows.length < 2) return undefined;
  const items = rows.map(({ id, slug, headline, datePublished }) => ({
    slug,
    headline,
    datePublished,
    isCurrent: id === articleId,
  }));
  return { items, total: first.total };
}
