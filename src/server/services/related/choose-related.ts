import { limits } from '#src/contract/limits.ts';
import { likenessOf } from '#src/server/services/related/build-subject.ts';
import {
  isNear,
  type Profile,
  type ScoredRelated,
  scoreRelated,
  type TopicCounts,
} from '#src/server/services/related/score-related.ts';

/** Fewer than this is filled up with others of the same author or section. */
const fewest = 4;
/** How much of its score a story loses that says the same as one already picked. */
const sameness = 0.5;
/** Stories of the same event; its others are in the timeline. */
const mostOfEvent = 3;

type Pick = ScoredRelated & { profile: Profile };

/**
 * Up to six stories for one, best first: never itself, never what its "Baca juga" shows. Those of its
 * event, its topics or its words come first; only where there are fewer than four do stories of the
 * same author and section fill up, the newest first.
 */
export function chooseRelated(
  story: Profile,
  candidates: readonly Profile[],
  topicCounts: TopicCounts,
): ScoredRelated[] {
  const barred = new Set([story.id, ...story.linkedIds]);
  const scored = candidates.flatMap((profile): Pick[] => {
    const related = barred.has(profile.id) ? undefined : scoreRelated(story, profile, topicCounts);
    return related === undefined ? [] : [{ ...related, profile }];
  });
  const near = pickUnlike(story, scored.filter(isNear));
  const fill = scored
    .filter((one) => !isNear(one))
    .sort(
      ({ profile: one }, { profile: other }) =>
        other.publishedAt - one.publishedAt || (one.id < other.id ? -1 : 1),
    )
    .slice(0, Math.max(0, fewest - near.length));
  return [...near, ...fill].map(({ id, score, reason }) => ({ id, score, reason }));
}

/**
 * Takes the best again and again, where each loses score by its likeness to what was taken: maximal
 * marginal relevance (Carbonell and Goldstein, SIGIR 1998).
 */
function pickUnlike(story: Profile, scored: readonly Pick[]): Pick[] {
  let open = scored.map((one) => ({ ...one, likeness: 0 }));
  const picked: Pick[] = [];
  while (open.length > 0 && picked.length < limits.relatedArticles) {
    const [best, ...others] = open.sort(
      (one, other) =>
        other.score * (1 - sameness * other.likeness) - one.score * (1 - sameness * one.likeness) ||
        (one.id < other.id ? -1 : 1),
    );
    if (best === undefined) break;
    picked.push(best);
    const { profile } = best;
    const isEventFull = picked.filter((one) => isOfEvent(story, one)).length >= mostOfEvent;
    open = others
      .filter((one) => !(isEventFull && isOfEvent(story, one)))
      .map((one) => ({
        ...one,
        likeness: Math.max(one.likeness, likenessOf(one.profile, profile)),
      }));
  }
  return picked;
}

function isOfEvent(story: Profile, { profile }: Pick): boolean {
  return story.eventId !== null && profile.eventId === story.eventId;
}
