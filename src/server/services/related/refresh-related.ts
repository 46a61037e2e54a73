import { inArray, sql } from 'drizzle-orm';
import { relatedArticles } from '#src/server/db/schema.ts';
import { chooseRelated } from '#src/server/services/related/choose-related.ts';
import { findCandidates } from '#src/server/services/related/find-candidates.ts';
import {
  countTopics,
  countWords,
  loadProfiles,
} from '#src/server/services/related/load-profiles.ts';
import type { Frequencies, Profile } from '#src/server/services/related/score-related.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Stories worked out in one round of queries. */
const roundSize = 100;

type RelatedContext = { db: Database; now: () => Date };
type AllFrequencies = { topics: Frequencies; words: Frequencies };

/**
 * Works out "Berita Terkait" anew for the stories with these ids, and for their neighbours: those
 * that could now show them, and those that show them already. See `scoreRelated` for the formula.
 */
export async function refreshRelated(
  context: RelatedContext,
  articleIds: readonly string[],
): Promise<void> {
  if (articleIds.length === 0) return;
  const { db } = context;
  const frequencies = {
    topics: await countTopics(db, context.now()),
    words: await countWords(db),
  };
  const done = new Set(articleIds);
  const neighbours = new Set(await idsThatShow(db, articleIds));
  for (const round of roundsOf([...done])) {
    for (const id of await refreshRound(context, round, frequencies)) neighbours.add(id);
  }
  for (const round of roundsOf([...neighbours].filter((id) => !done.has(id)))) {
    await refreshRound(context, round, frequencies);
  }
}

/** Refreshes some stories and returns the ids of all their candidates. */
async function refreshRound(
  { db, now }: RelatedContext,
  ids: readonly string[],
  frequencies: AllFrequencies,
): Promise<Set<string>> {
  const stories = await loadProfiles(db, ids);
  const candidates = await findCandidates(db, stories, frequencies.words, now());
  const candidateIds = new Set([...candidates.values()].flat());
  const profiles = new Map<string, Profile>(stories.map((story) => [story.id, story]));
  const unknown = [...candidateIds].filter((id) => !profiles.has(id));
  for (const profile of await loadProfiles(db, unknown)) profiles.set(profile.id, profile);
  const rows = stories.flatMap((story) => {
    const open = (candidates.get(story.id) ?? []).flatMap((id) => profiles.get(id) ?? []);
    return chooseRelated(story, open, frequencies).map(({ id, ...rest }, position) => ({
      articleId: story.id,
      relatedId: id,
      position,
      ...rest,
    }));
  });
  await db.transaction(async (tx) => {
    await tx.delete(relatedArticles).where(inArray(relatedArticles.articleId, [...ids]));
    if (rows.length > 0) await tx.insert(relatedArticles).values(rows);
  });
  return candidateIds;
}

async function idsThatShow(db: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: relatedArticles.articleId })
    .from(relatedArticles)
    .where(sql`${relatedArticles.relatedId} = any(${sql.param(ids)}::uuid[])`);
  return rows.map(({ id }) => id);
}

function* roundsOf(ids: readonly string[]): Generator<string[]> {
  for (let start = 0; start < ids.length; start += roundSize) {
    yield ids.slice(start, start + roundSize);
  }
}
