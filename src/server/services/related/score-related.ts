import type { RelatedReason } from '#src/contract/articles.ts';

/**
 * What likeness is judged by. `publishedAt` in milliseconds; topics in the story's own order, the
 * most important first; the words of headline and description without stop words.
 */
export type Profile = {
  id: string;
  section: { slug: string; name: string };
  publishedAt: number;
  topics: { slug: string; name: string }[];
  headlineWords: string[];
  descriptionWords: string[];
  /** Stories that its "Baca juga" shows. */
  linkedIds: string[];
};

/** How often a topic or a word occurs: in how many of `total` stories. */
export type Frequencies = { total: number; counts: ReadonlyMap<string, number> };

export type ScoredRelated = { id: string; score: number; reason: RelatedReason };

/** Below this a likeness of words is chance: two stories that share a verb. */
const leastLikeness = 0.15;
const msPerYear = 365.25 * 24 * 60 * 60 * 1000;

/** ln((N + 1) / df): what is rare weighs more, what every story has weighs almost nothing. */
function weightOf({ total, counts }: Frequencies, key: string): number {
  return Math.log((total + 1) / Math.max(1, counts.get(key) ?? 1));
}

/**
 * Scores one candidate for one story, higher is nearer:
 *
 *     (topics + 8 · likeness + 0.4 if same section) · (0.6 + 0.4 · 2^(−years apart))
 *
 * `topics` sums ln((N+1)/df) over the shared topics, each divided by how far down it stands in both
 * lists: 1 + p/4 + q/4, counted from 0. `likeness` is the cosine, 0 to 1, of the words of headline and
 * description, each word weighing ln((N+1)/df) (Salton's inverse document frequency), twice that in
 * a headline. The reason is the rarest shared topic, else the text, else the section; undefined when
 * there is none of the three.
 */
export function scoreRelated(
  story: Profile,
  candidate: Profile,
  frequencies: { topics: Frequencies; words: Frequencies },
): ScoredRelated | undefined {
  const shared = sharedTopics(story, candidate, frequencies.topics);
  const topics = shared.reduce((sum, topic) => sum + topic.weight / topic.depth, 0);
  const likeness = cosine(
    wordWeights(story, frequencies.words),
    wordWeights(candidate, frequencies.words),
  );
  const isSameSection = story.section.slug === candidate.section.slug;
  const years = Math.abs(story.publishedAt - candidate.publishedAt) / msPerYear;
  const nearness = 0.6 + 0.4 * 2 ** -years;
  const score = (topics + 8 * likeness + (isSameSection ? 0.4 : 0)) * nearness;
  const [rarest] = shared;
  if (rarest !== undefined) {
    return { id: candidate.id, score, reason: { kind: 'topic', name: rarest.name } };
  }
  if (likeness >= leastLikeness) return { id: candidate.id, score, reason: { kind: 'text' } };
  if (!isSameSection) return undefined;
  return { id: candidate.id, score, reason: { kind: 'section', name: story.section.name } };
}

/** The topics that both have, rarest first. */
function sharedTopics(story: Profile, candidate: Profile, frequencies: Frequencies) {
  return story.topics
    .flatMap(({ slug, name }, place) => {
      const other = candidate.topics.findIndex((topic) => topic.slug === slug);
      if (other === -1) return [];
      return [{ name, weight: weightOf(frequencies, slug), depth: 1 + place / 4 + other / 4 }];
    })
    .sort((one, other) => other.weight - one.weight);
}

type WordWeights = ReadonlyMap<string, number>;

function wordWeights(story: Profile, frequencies: Frequencies): WordWeights {
  const weights = new Map<string, number>();
  for (const word of story.descriptionWords) weights.set(word, weightOf(frequencies, word));
  for (const word of story.headlineWords) weights.set(word, 2 * weightOf(frequencies, word));
  return weights;
}

function cosine(one: WordWeights, other: WordWeights): number {
  let product = 0;
  for (const [word, weight] of one) product += weight * (other.get(word) ?? 0);
  const length = lengthOf(one) * lengthOf(other);
  return length === 0 ? 0 : product / length;
}

function lengthOf(weights: WordWeights): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight ** 2;
  return Math.sqrt(sum);
}
