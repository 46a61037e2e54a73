import { limits } from '#src/contract/limits.ts';
import {
  type Frequencies,
  type Profile,
  type ScoredRelated,
  scoreRelated,
} from '#src/server/services/related/score-related.ts';

/** Fewer than this is filled up with the newest of the section. */
const fewest = 4;

/**
 * Up to six stories for one, best first: never itself, never what its "Baca juga" shows. Those that
 * share a topic or their words come first; only where there are fewer than four does the section's
 * newest fill up.
 */
export function chooseRelated(
  story: Profile,
  candidates: readonly Profile[],
  frequencies: { topics: Frequencies; words: Frequencies },
): ScoredRelated[] {
  const barred = new Set([story.id, ...story.linkedIds]);
  const open = candidates.filter((candidate) => !barred.has(candidate.id));
  const scored = open.flatMap((candidate) => {
    const related = scoreRelated(story, candidate, frequencies);
    return related === undefined ? [] : [{ ...related, publishedAt: candidate.publishedAt }];
  });
  const near = scored
    .filter(({ reason }) => reason.kind !== 'section')
    .sort((one, other) => other.score - one.score || one.id.localeCompare(other.id))
    .slice(0, limits.relatedArticles);
  const fill = scored
    .filter(({ reason }) => reason.kind === 'section')
    .sort((one, other) => other.publishedAt - one.publishedAt || one.id.localeCompare(other.id))
    .slice(0, Math.max(0, fewest - near.length));
  return [...near, ...fill].map(({ id, score, reason }) => ({ id, score, reason }));
}
