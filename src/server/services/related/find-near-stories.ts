import { sql } from 'drizzle-orm';
import { articles, storySubjects } from '#src/server/db/schema.ts';
import { likenessOf, type Subject } from '#src/server/services/related/build-subject.ts';
import { eventRules, type NearStory } from '#src/server/services/related/choose-event.ts';
import type { Transaction } from '#src/server/services/related/transaction.ts';

/** Stories before a story, and after it, that are looked at; a newsroom of 30 a day has 1,350. */
const mostOnASide = 1_500;
/** Those that share most of its weightiest words are judged. */
const wordsSought = 12;
const mostNear = 30;

export type EventStory = Subject & { id: string; publishedAt: number; eventId: string | null };

/** The published stories around a story in time that share its weightiest words. */
export async function findNearStories(
  tx: Transaction,
  story: EventStory,
  now: Date,
): Promise<NearStory[]> {
  const at = new Date(story.publishedAt).toISOString();
  const from = new Date(story.publishedAt - eventRules.longestGap).toISOString();
  const to = new Date(story.publishedAt + eventRules.longestGap).toISOString();
  const sought = sql`${sql.param(story.words.slice(0, wordsSought))}::text[]`;
  // Worked out once: without statistics the planner would look through the window once a story.
  const { rows } = await tx.execute<EventStory>(sql`
    with alike as materialized (
      select o.* from (
        (select * from ${storySubjects}
          where date_published <= ${at}::timestamptz and date_published >= ${from}::timestamptz
          order by date_published desc limit ${mostOnASide})
        union all
        (select * from ${storySubjects}
          where date_published > ${at}::timestamptz and date_published <= ${to}::timestamptz
          order by date_published limit ${mostOnASide})
      ) o
      where o.words && ${sought} and o.article_id <> ${story.id}::uuid
    )
    select o.article_id as id, o.event_id as "eventId", o.words, o.weights::float8[] as weights,
      (extract(epoch from o.date_published) * 1000)::float8 as "publishedAt"
    from alike o
    where exists (select 1 from ${articles} a where a.id = o.article_id
      and a.withdrawn_at is null and a.date_published <= ${now.toISOString()}::timestamptz)
    order by (select count(*) from unnest(o.words) as word where word = any(${sought})) desc, o.article_id
    limit ${mostNear}`);
  return rows.map(({ id, eventId, publishedAt, ...subject }) => {
    const words = new Set(subject.words);
    const shared = story.words.filter((word) => words.has(word)).length;
    return { id, eventId, publishedAt, likeness: likenessOf(story, subject), shared };
  });
}
