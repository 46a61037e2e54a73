import { and, eq, inArray, sql } from 'drizzle-orm';
import { limits } from '#src/contract/limits.ts';
import { articles, relatedArticles } from '#src/server/db/schema.ts';
import { assignEvents } from '#src/server/services/related/assign-events.ts';
import { chooseRelated } from '#src/server/services/related/choose-related.ts';
import { findCandidates } from '#src/server/services/related/find-candidates.ts';
import { countTopics, loadProfiles } from '#src/server/services/related/load-profiles.ts';
import {
  isNear,
  type Profile,
  scoreRelated,
  type TopicCounts,
} from '#src/server/services/related/score-related.ts';
import { storeSubjects } from '#src/server/services/related/store-subjects.ts';
import { oneByOne } from '#src/server/services/related/transaction.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Stories worked out in one round of queries: few enough for the deadline of a query on a slow machine. */
const roundSize = 20;

type RelatedContext = {
  db: Database;
  now: () => Date;
  /** Ends the work before its next round. */
  signal?: AbortSignal | undefined;
  /** Stories that this run has placed in an event already, and will not place again. */
  placed?: Set<string> | undefined;
};
/** The ids of stories that a story may show, by its own id. */
type Candidates = ReadonlyMap<string, readonly string[]>;

/**
 * Works out anew what the stories with these ids are about, which event each is part of, and "Berita
 * Terkait" of each; a neighbour to which one of them is nearer than what it shows takes it in. Stories
 * that show one that was changed or withdrawn are to be among the ids (`awaitRelated`), and the words of
 * all counted before (`refreshSearch`). See `scoreRelated` and `chooseEvent` for the rules.
 */
export async function refreshRelated(
  context: RelatedContext,
  articleIds: readonly string[],
): Promise<void> {
  const { db, now, signal, placed = new Set<string>() } = context;
  const changed = new Set(articleIds);
  for (const round of roundsOf([...changed])) {
    signal?.throwIfAborted();
    await storeSubjects(db, round);
  }
  const unplaced = [...changed].filter((id) => !placed.has(id));
  await assignEvents(context, unplaced);
  for (const id of unplaced) placed.add(id);
  for (const round of roundsOf([...changed])) {
    signal?.throwIfAborted();
    const stories = await loadProfiles(db, round);
    const candidates = await findCandidates(db, stories, await topicsOf(db, stories), now());
    const chosen = await choose(db, stories, candidates);
    const offers = offersOf(stories, candidates, chosen);
    const welcome = await findWelcome(db, offers, changed);
    for (const part of roundsOf([...welcome.keys()])) {
      await choose(db, await loadProfiles(db, part), welcome);
    }
  }
}

function topicsOf(db: Database, stories: readonly Profile[]): Promise<TopicCounts> {
  return countTopics(
    db,
    stories.flatMap(({ topics }) => topics.map(({ slug }) => slug)),
  );
}

/** What newcomers could be to their neighbours: ids and scores by the neighbour's id. */
type Offers = ReadonlyMap<string, { id: string; score: number }[]>;

function offersOf(
  newcomers: readonly Profile[],
  candidates: Candidates,
  { profiles, topicCounts }: Chosen,
): Offers {
  const offers = new Map<string, { id: string; score: number }[]>();
  for (const newcomer of newcomers) {
    for (const id of candidates.get(newcomer.id) ?? []) {
      const neighbour = profiles.get(id);
      const scored = neighbour && scoreRelated(neighbour, newcomer, topicCounts);
      if (scored === undefined || !isNear(scored)) continue;
      offers.set(id, [...(offers.get(id) ?? []), { id: newcomer.id, score: scored.score }]);
    }
  }
  return offers;
}

/**
 * The neighbours that will take a newcomer in, with all they have to choose from then. Those that
 * await their own turn anyway are left out.
 */
async function findWelcome(
  db: Database,
  offers: Offers,
  changed: ReadonlySet<string>,
): Promise<Candidates> {
  const ids = [...offers.keys()].filter((id) => !changed.has(id));
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: articles.id,
      shownIds: sql<string[]>`coalesce(array_agg(${relatedArticles.relatedId}::text)
        filter (where ${relatedArticles.relatedId} is not null), '{}')`,
      worst: sql<number>`coalesce(min(${relatedArticles.score}), 0)`,
    })
    .from(articles)
    .leftJoin(relatedArticles, eq(relatedArticles.articleId, articles.id))
    .where(and(inArray(articles.id, ids), eq(articles.relatedPending, false)))
    .groupBy(articles.id);
  const welcome = new Map<string, string[]>();
  for (const { id, shownIds, worst } of rows) {
    const isFull = shownIds.length >= limits.relatedArticles;
    const better = (offers.get(id) ?? []).filter(({ score }) => !isFull || score > worst);
    if (better.length > 0) welcome.set(id, [...shownIds, ...better.map((offer) => offer.id)]);
  }
  return welcome;
}

/** What a choice was made of: all that was looked at, by id, and how common the stories' topics are. */
type Chosen = { profiles: ReadonlyMap<string, Profile>; topicCounts: TopicCounts };

/** Chooses for each story among its candidates, and keeps the choice. */
async function choose(
  db: Database,
  stories: readonly Profile[],
  candidates: Candidates,
): Promise<Chosen> {
  const topicCounts = await topicsOf(db, stories);
  const profiles = new Map<string, Profile>(stories.map((story) => [story.id, story]));
  const sought = stories.flatMap(({ id }) => candidates.get(id) ?? []);
  const unknown = new Set(sought.filter((id) => !profiles.has(id)));
  for (const profile of await loadProfiles(db, [...unknown])) profiles.set(profile.id, profile);
  const rows = stories.flatMap((story) => {
    const open = [...new Set(candidates.get(story.id))].flatMap((id) => profiles.get(id) ?? []);
    return chooseRelated(story, open, topicCounts).map(({ id, ...rest }, position) => ({
      articleId: story.id,
      relatedId: id,
      position,
      ...rest,
    }));
  });
  const ids = stories.map(({ id }) => id);
  await oneByOne(db, async (tx) => {
    await tx.delete(relatedArticles).where(inArray(relatedArticles.articleId, ids));
    if (rows.length > 0) await tx.insert(relatedArticles).values(rows);
  });
  return { profiles, topicCounts };
}

function* roundsOf(ids: readonly string[]): Generator<string[]> {
  for (let start = 0; start < ids.length; start += roundSize) {
    yield ids.slice(start, start + roundSize);
  }
}
