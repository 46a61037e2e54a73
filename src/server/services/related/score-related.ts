import type { RelatedReason } from '#src/contract/articles.ts';

/** What likeness is judged by. `publishedAt` in milliseconds, `words` without stop words. */
export type Profile = {
  id: string;
  section: { slug: string; name: string };
  publishedAt: number;
  topics: { slug: string; name: string }[];
  words: string[];
  /** Stories that its "Baca juga" shows. */
  linkedIds: string[];
};

/** How often a topic or a word occurs: in how many of `total` stories. */
export type Frequencies = { total: number; counts: ReadonlyMap<string, number> };

export type ScoredRelated = { id: string; score: number; reason: RelatedReason };

/** Below this a likeness of words is chance: two stories that share a verb. */
const leastLikeness = 0.08;
const msPerYear = 365.25 * 24 * 60 * 60 * 1000;

/** ln((N + 1) / df): what is rare weighs more, what every story has weighs almost nothing. */
function weightOf({ total, counts }: Frequencies, key: string): number {
  return Math.log((total + 1) / Math.max(1, counts.get(key) ?? 1));
}

/**
 * Scores one candidate for one story, higher is nearer:
 *
 *     (topics + 6 · likeness + 0.4 if same section) · (0.6 + 0.4 · 2^(−years apart))
 *
 * `topics` sums ln((N+1)/df) over the shared topics; `likeness` is the cosine, 0 to 1, of the two sets
 * of headline and description words, each word weighing ln((N+1)/df) (Salton's inverse document
 * frequency). The reason is the rarest shared topic, else the text, else the section; undefined when
 * there is none of the three.
 */
export function scoreRelated(
  story: Profile,
  candidate: Profile,
  frequencies: { topics: Frequencies; words: Frequencies },
): ScoredRelated | undefined {
  const shared = story.topics
    .filter((topic) => candidate.topics.some((other) => other.slug === topic.slug))
    .map((topic) => ({ ...topic, weight: weightOf(frequencies.topics, topic.slug) }))
    .sort((one, other) => other.weight - one.weight);
  const topics = shared.reduce((sum, topic) => sum + topic.weight, 0);
  const likeness = cosine(story.words, candidate.words, frequencies.words);
  const isSameSection = story.section.slug === candidate.section.slug;
  const years = Math.abs(story.publishedAt - candidate.publishedAt) / msPerYear;
  const nearness = 0.6 + 0.4 * 2 ** -years;
  const score = (topics + 6 * likeness + (isSameSection ? 0.4 : 0)) * nearness;
  const [rarest] = shared;
  if (rarest !== undefined) {
    return { id: candidate.id, score, reason: { kind: 'topic', name: rarest.name } };
  }
  if (likeness >= leastLikeness) return { id: candidate.id, score, reason: { kind: 'text' } };
  if (!isSameSection) return undefined;
  return { id: candidate.id, score, reason: { kind: 'section', name: story.section.name } };
}

function cosine(one: readonly string[], other: readonly string[], words: Frequencies): number {
  const square = (word: string) => weightOf(words, word) ** 2;
  const sum = (list: readonly string[]) => list.reduce((total, word) => total + square(word), 0);
  const others = new Set(other);
  const length = Math.sqrt(sum(one) * sum(other));
  return length === 0 ? 0 : sum(one.filter((word) => others.has(word))) / length;
}
