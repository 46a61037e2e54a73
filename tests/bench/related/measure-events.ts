import { sql } from 'drizzle-orm';
import { importNewsItems } from '#src/server/services/import/import-news-items.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { type EventStory, generateEvents } from '#tests/bench/related/generate-events.ts';
import { findNeighbours } from '#tests/bench/related/neighbour-finders.ts';
import { judgeNeighbours, type NeighbourQuality } from '#tests/bench/related/neighbour-metrics.ts';
import { importContext, streamOf } from '#tests/support/news-items.ts';

/** Shares of pairs of stories, 0 to 1: those put together that belong so, and those found. */
export type PairQuality = { precision: number; recall: number };

export type EventsMeasured = {
  neighbours: Record<string, NeighbourQuality>;
  pairs: Record<string, PairQuality>;
};

/** Stories that come in at once, as from one run of an import. */
const batch = 50;

/** Brings a made-up newsroom in by and by, and compares events and neighbours with what is known. */
export async function measureEvents(
  db: Database,
  folder: string,
  seed: number,
): Promise<EventsMeasured> {
  const stories = generateEvents(seed);
  for (let from = 0; from < stories.length; from += batch) {
    const items = stories.slice(from, from + batch).map(({ item }) => item);
    const { refused } = await importNewsItems(importContext(db, folder), streamOf(...items));
    if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
  }
  const related = relatedOf(stories);
  const neighbours: EventsMeasured['neighbours'] = {};
  for (const [name, found] of await findNeighbours(db)) {
    neighbours[name] = judgeNeighbours(found, related);
  }
  const ours = sql`select a.slug as one, b.slug as other from story_subjects x
    join story_subjects y on y.event_id = x.event_id and y.article_id > x.article_id
    join articles a on a.id = x.article_id join articles b on b.id = y.article_id`;
  const byTopic = sql`select distinct a.slug as one, b.slug as other from article_topics x
    join (select topic_slug from article_topics group by 1 having count(*) <= 40) rare
      on rare.topic_slug = x.topic_slug
    join article_topics y on y.topic_slug = x.topic_slug and y.article_id > x.article_id
    join articles a on a.id = x.article_id join articles b on b.id = y.article_id
    where abs(extract(epoch from a.date_published - b.date_published)) <= 14 * 86400`;
  const eventOf = new Map(stories.map(({ item, event }) => [item.slug, event]));
  const pairs: EventsMeasured['pairs'] = {};
  for (const [name, query] of Object.entries({
    URtech: ours,
    'same rare topic, 14 days': byTopic,
  })) {
    const { rows } = await db.execute<{ one: string; other: string }>(query);
    pairs[name] = judgePairs(rows, eventOf);
  }
  return { neighbours, pairs };
}

/** The stories of an event have those of its saga for neighbours; of others nothing is known. */
function relatedOf(stories: readonly EventStory[]): Map<string, Set<string>> {
  const told = stories.filter(({ saga }) => saga !== '');
  return new Map(
    told.map(({ item, saga }) => {
      const others = told.filter((one) => one.saga === saga && one.item !== item);
      return [item.slug, new Set(others.map((one) => one.item.slug))];
    }),
  );
}

function judgePairs(
  found: readonly { one: string; other: string }[],
  eventOf: ReadonlyMap<string, string>,
): PairQuality {
  const sizes = new Map<string, number>();
  for (const event of eventOf.values()) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  sizes.delete('');
  const known = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const right = found.filter(
    ({ one, other }) => eventOf.get(one) !== '' && eventOf.get(one) === eventOf.get(other),
  ).length;
  return { precision: right / Math.max(1, found.length), recall: right / known };
}
