import { sql } from 'drizzle-orm';
import {
  articleAuthors,
  articles,
  articleTopics,
  authors,
  searchEntries,
  searchHeads,
  searchQueue,
  searchWords,
  topics,
} from '#src/server/db/schema.ts';
import { buildEntry, type SearchableStory } from '#src/server/services/search/build-entry.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Raised with every change of the rules that make entries (tokens, stems, weights). */
export const entryVersion = 1;

/** Stories taken up in one transaction: few enough for the deadline of a query on a slow machine. */
const roundSize = 50;
/** Any number that nothing else locks: two processes must not count the same words. */
const lockKey = 20_200_915;
/** How the word is called whose row counts all stories. */
const everyStory = '';

type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
type Story = SearchableStory & { id: string; isWithdrawn: boolean };

/**
 * Makes what stories are found by anew, for all that changed since it was last done. May be ended
 * between rounds by the signal and goes on from there the next time. Answers how many it did.
 */
export async function refreshSearch(context: {
  db: Database;
  signal?: AbortSignal | undefined;
}): Promise<number> {
  const { db, signal } = context;
  let done = 0;
  for (;;) {
    signal?.throwIfAborted();
    const count = await db.transaction(refreshRound);
    if (count === 0) break;
    done += count;
  }
  // Else every search reads through what was put into the index last.
  if (done > 0) await db.execute(sql`select gin_clean_pending_list('search_entries_vector_idx')`);
  return done;
}

/** Has every entry made anew that older rules made; a start calls it. */
export async function queueOldEntries(db: Database): Promise<void> {
  await db.execute(sql`
    insert into ${searchQueue} (article_id)
    select article_id from ${searchEntries} where version <> ${entryVersion}
    on conflict do nothing`);
}

async function refreshRound(tx: Transaction): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${lockKey})`);
  const stories = await takeStories(tx);
  if (stories.length === 0) return 0;
  const ids = stories.map(({ id }) => id);
  const isAmong = sql`article_id = any(${sql.param(ids)}::uuid[])`;
  const counts = await countOldWords(tx, ids);
  await tx.execute(sql`delete from ${searchEntries} where ${isAmong}`);
  const entries = stories
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map((story) => ({ story, ...buildEntry(story) }));
  await insertEntries(tx, entries);
  const stems = new Map<string, string>([[everyStory, '']]);
  const add = (word: string, count: number) => counts.set(word, (counts.get(word) ?? 0) + count);
  add(everyStory, entries.length);
  for (const { words } of entries) {
    for (const [word, stem] of words) {
      stems.set(word, stem);
      add(word, 1);
    }
  }
  await storeCounts(tx, counts, stems);
  await tx.execute(sql`delete from ${searchQueue} where ${isAmong}`);
  return stories.length;
}

/** The next stories of the queue. One that an import holds at the moment comes after it. */
async function takeStories(tx: Transaction): Promise<Story[]> {
  const { rows } = await tx.execute<Omit<Story, 'datePublished'> & { datePublished: string }>(sql`
    select a.id, a.headline, a.description, a.body_text as "bodyText",
      to_char(a.date_published at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "datePublished",
      a.section_slug as "sectionSlug", a.withdrawn_at is not null as "isWithdrawn",
      (select coalesce(json_agg(json_build_object('slug', x.slug, 'name', x.name)), '[]'::json)
        from ${articleTopics} tie join ${topics} x on x.slug = tie.topic_slug
        where tie.article_id = a.id) as topics,
      (select coalesce(json_agg(json_build_object('slug', x.slug, 'name', x.name)), '[]'::json)
        from ${articleAuthors} tie join ${authors} x on x.slug = tie.author_slug
        where tie.article_id = a.id) as authors
    from ${searchQueue} q join ${articles} a on a.id = q.article_id
    limit ${roundSize} for update of a skip locked`);
  return rows.map((row) => ({ ...row, datePublished: new Date(row.datePublished) }));
}

/** In how many of the old entries of these stories each word stands, below zero. */
async function countOldWords(tx: Transaction, ids: readonly string[]) {
  const { rows } = await tx.execute<{ word: string; count: number }>(sql`
    select word, -count(*)::int as count
    from ${searchEntries}, unnest(tsvector_to_array(vector)) as word
    where article_id = any(${sql.param(ids)}::uuid[]) and word !~ '^~|/'
    group by word
    union all
    select ${everyStory}, -count(*)::int from ${searchEntries}
    where article_id = any(${sql.param(ids)}::uuid[])`);
  return new Map(rows.map(({ word, count }) => [word, count]));
}

type NewEntry = { story: Story; vector: string; head: string };

async function insertEntries(tx: Transaction, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const ids = entries.map(({ story }) => story.id);
  const vectors = entries.map(({ vector }) => vector);
  const heads = entries.map(({ head }) => head);
  // The date is copied with its microseconds, by which lists are ordered.
  await tx.execute(sql`
    with given as (
      select * from unnest(${sql.param(ids)}::uuid[], ${sql.param(vectors)}::text[],
        ${sql.param(heads)}::text[]) as n(id, vector, head)
    ), entered as (
      insert into ${searchEntries}
        (article_id, version, date_published, section_slug, topic_slugs, author_slugs, vector)
      select a.id, ${entryVersion}, a.date_published, a.section_slug,
        array(select topic_slug from ${articleTopics} where article_id = a.id),
        array(select author_slug from ${articleAuthors} where article_id = a.id),
        given.vector::tsvector
      from given join ${articles} a on a.id = given.id
      returning article_id
    )
    insert into ${searchHeads} (article_id, head)
    select article_id, head::tsvector from entered join given on given.id = article_id`);
}

async function storeCounts(
  tx: Transaction,
  counts: ReadonlyMap<string, number>,
  stems: ReadonlyMap<string, string>,
): Promise<void> {
  const changed = [...counts].filter(([, count]) => count !== 0);
  if (changed.length === 0) return;
  const words = changed.map(([word]) => word);
  const deltas = changed.map(([, count]) => count);
  const roots = words.map((word) => stems.get(word) ?? '');
  await tx.execute(sql`
    insert into ${searchWords} as w (word, stem, stories)
    select * from unnest(
      ${sql.param(words)}::text[], ${sql.param(roots)}::text[], ${sql.param(deltas)}::int[])
    on conflict (word) do update set stories = w.stories + excluded.stories,
      stem = coalesce(nullif(excluded.stem, ''), w.stem)`);
  const lessened = changed.filter(([, count]) => count < 0).map(([word]) => word);
  if (lessened.length === 0) return;
  await tx.execute(sql`
    delete from ${searchWords} using unnest(${sql.param(lessened)}::text[]) as lessened (gone)
    where word = gone and stories <= 0 and word <> ${everyStory}`);
}
