import { sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { articles, storySubjects } from '#src/server/db/schema.ts';
import { chooseEvent, type NearStory } from '#src/server/services/related/choose-event.ts';
import {
  type EventStory,
  findNearStories,
} from '#src/server/services/related/find-near-stories.ts';
import { oneByOne, type Transaction } from '#src/server/services/related/transaction.ts';
import type { Database } from '#src/server/services/service-context.ts';

/**
 * Finds the event of each of these stories, the oldest first; one that is like no other founds an event
 * of its own. A story that leaves an event leaves it to the others under its id. Stories of an event that
 * became part of another await their relations anew.
 */
export async function assignEvents(
  context: { db: Database; now: () => Date; signal?: AbortSignal | undefined },
  ids: readonly string[],
): Promise<void> {
  for (const story of await loadStories(context.db, ids)) {
    context.signal?.throwIfAborted();
    await oneByOne(context.db, (tx) => assignEvent(tx, story, context.now()));
  }
}

async function loadStories(db: Database, ids: readonly string[]): Promise<EventStory[]> {
  const { rows } = await db.execute<EventStory>(sql`
    select article_id as id, words, weights::float8[] as weights, event_id as "eventId",
      (extract(epoch from date_published) * 1000)::float8 as "publishedAt"
    from ${storySubjects} where article_id = any(${sql.param(ids)}::uuid[])
    order by date_published, article_id`);
  return rows;
}

async function assignEvent(tx: Transaction, story: EventStory, now: Date): Promise<void> {
  const near = await findNearStories(tx, story, now);
  const sizes = await countStories(tx, near, story);
  const { joined, merged } = chooseEvent(story.publishedAt, near, sizes);
  // Alone in its event it stays there; among others that it is no longer like, it founds its own.
  const isAlone = story.eventId !== null && (sizes.get(story.eventId) ?? 0) === 0;
  const eventId = joined ?? (isAlone ? story.eventId : null) ?? uuidv7();
  await tx.execute(sql`update ${storySubjects} set event_id = ${eventId}::uuid
    where article_id = ${story.id}::uuid and event_id is distinct from ${eventId}::uuid`);
  if (merged !== undefined) await mergeEvent(tx, merged, eventId);
}

/** In how many other stories each event nearby has, and the story's own. */
async function countStories(
  tx: Transaction,
  near: readonly NearStory[],
  { id, eventId }: { id: string; eventId: string | null },
): Promise<ReadonlyMap<string, number>> {
  const events = [...new Set([...near.map((one) => one.eventId), eventId])].filter(
    (event) => event !== null,
  );
  const { rows } = await tx.execute<{ event: string; count: number }>(sql`
    select event_id as event, count(*)::int as count from ${storySubjects}
    where event_id = any(${sql.param(events)}::uuid[]) and article_id <> ${id}::uuid
    group by event_id`);
  return new Map(rows.map(({ event, count }) => [event, count]));
}

async function mergeEvent(tx: Transaction, merged: string, into: string): Promise<void> {
  await tx.execute(sql`
    with moved as (
      update ${storySubjects} set event_id = ${into}::uuid where event_id = ${merged}::uuid
      returning article_id
    )
    update ${articles} set related_pending = true from moved where id = moved.article_id`);
}
