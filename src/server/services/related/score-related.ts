import type { RelatedReason } from '#src/contract/articles.ts';
import { likenessOf, type Subject } from '#src/server/services/related/build-subject.ts';

type Term = { slug: string; name: string };

/**
 * What likeness is judged by. `publishedAt` in milliseconds; topics and authors in the story's own
 * order, the most important first; `words` and `weights` its subject.
 */
export type Profile = Subject & {
  id: string;
  section: Term;
  publishedAt: number;
  topics: Term[];
  authors: Term[];
  /** The running event that it is part of. */
  eventId: string | null;
  /** Stories that its "Baca juga" shows. */
  linkedIds: string[];
};

/** In how many of `total` stories a topic stands. */
export type TopicCounts = { total: number; counts: ReadonlyMap<string, number> };

export type ScoredRelated = { id: string; score: number; reason: RelatedReason };

/** Below this a likeness of words is chance: two stories that share a verb. */
const leastLikeness = 0.06;
const msPerYear = 365.25 * 24 * 60 * 60 * 1000;
const points = { topic: 0.5, likeness: 16, event: 3, author: 0.2, section: 0.8 };

/**
 * Scores one candidate for one story, higher is nearer:
 *
 *     (topics / 2 + 16 · likeness + 3 if one event + 0.2 if one author + 0.8 if one section)
 *       · (0.7 + 0.3 · 2^(−years apart))
 *
 * `topics` sums ln((N+1)/df) over the shared topics, each divided by how far down it stands in both
 * lists: 1 + p/4 + q/4, counted from 0. `likeness` is the cosine of the two subjects (`buildSubject`).
 * The reason is the event, else the rarest shared topic, else the text, an author, the section;
 * undefined when there is none of them.
 */
export function scoreRelated(
  story: Profile,
  candidate: Profile,
  topicCounts: TopicCounts,
): ScoredRelated | undefined {
  const shared = sharedTopics(story, candidate, topicCounts);
  const topics = shared.reduce((sum, topic) => sum + topic.weight / topic.depth, 0);
  const likeness = likenessOf(story, candidate);
  const isSameEvent = story.eventId !== null && story.eventId === candidate.eventId;
  const isSameSection = story.section.slug === candidate.section.slug;
  const author = story.authors.find(({ slug }) => candidate.authors.some((o) => o.slug === slug));
  const years = Math.abs(story.publishedAt - candidate.publishedAt) / msPerYear;
  const nearness = 0.7 + 0.3 * 2 ** -years;
  const score =
    points.topic * topics +
    points.likeness * likeness +
    (isSameEvent ? points.event : 0) +
    (author === undefined ? 0 : points.author) +
    (isSameSection ? points.section : 0);
  const [rarest] = shared;
  const told = (reason: RelatedReason) => ({ id: candidate.id, score: score * nearness, reason });
  if (isSameEvent) {
    return told({ kind: candidate.publishedAt >= story.publishedAt ? 'later' : 'earlier' });
  }
  if (rarest !== undefined) return told({ kind: 'topic', name: rarest.name });
  if (likeness >= leastLikeness) return told({ kind: 'text' });
  if (author !== undefined) return told({ kind: 'author', name: author.name });
  return isSameSection ? told({ kind: 'section', name: story.section.name }) : undefined;
}

/** Whether a story stands for more than filling up: for what it is about. */
export function isNear({ reason }: ScoredRelated): boolean {
  switch (reason.kind) {
    case 'later':
    case 'earlier':
    case 'topic':
    case 'text':
      return true;
    case 'author':
    case 'section':
      return false;
  }
}

/** ln((N + 1) / df): what is rare weighs more, what every story has weighs almost nothing. */
function weightOf({ total, counts }: TopicCounts, slug: string): number {
  return Math.log((total + 1) / Math.max(1, Math.min(total, counts.get(slug) ?? 1)));
}

/** The topics that both have, rarest first. */
function sharedTopics(story: Profile, candidate: Profile, counts: TopicCounts) {
  return story.topics
    .flatMap(({ slug, name }, place) => {
      const other = candidate.topics.findIndex((topic) => topic.slug === slug);
      if (other === -1) return [];
      return [{ name, weight: weightOf(counts, slug), depth: 1 + place / 4 + other / 4 }];
    })
    .sort((one, other) => other.weight - one.weight);
}
