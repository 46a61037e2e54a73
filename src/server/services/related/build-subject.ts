import { stemsOf } from '#src/server/services/search/lexemes.ts';
import { searchTerms } from '#src/server/services/search/tokenise.ts';

export type SubjectText = {
  headline: string;
  description: string;
  bodyText: string;
  topics: readonly { name: string }[];
  authors: readonly { name: string }[];
};

/** Stems with how much the story is about each, before it is asked how rare they are. */
export type StemWeights = ReadonlyMap<string, number>;

/** What a story is about: stems, the weightiest first, and the weight of each, of length 1 together. */
export type Subject = { words: string[]; weights: number[] };

/** In how many of `total` stories a stem stands. */
export type StemCounts = { total: number; counts: ReadonlyMap<string, number> };

/** UTF-16 units of the text that are read: two or three paragraphs, which say who did what and where. */
const leadLength = 700;
/** How much a word counts by where it stands; the same word in several places adds up. */
const places = { headline: 2, description: 1, topic: 1, lead: 0.5, recurring: 0.5 };
/** Times that the text comes back to a word, from and up to which each counts. */
const recurrences = { from: 2, to: 6 };
/** Beyond this a word that comes back makes a story no more about it. */
const mostWeight = 4;
/** Stems of a subject; what is lighter than these would not change a likeness that one could see. */
const mostWords = 64;

/**
 * The stems of headline, description, topics and the first paragraphs, and those that the text comes
 * back to; without stop words, single letters and the names of the authors, who sign stories of every
 * kind.
 */
export function weighStems(text: SubjectText): StemWeights {
  const weights = new Map<string, number>();
  const add = (stem: string, weight: number) =>
    weights.set(stem, Math.min(mostWeight, (weights.get(stem) ?? 0) + weight));
  const signed = new Set(text.authors.flatMap(({ name }) => stemsIn(name)));
  const stemsToldIn = (words: string) => stemsIn(words).filter((stem) => !signed.has(stem));
  for (const stem of stemsToldIn(text.headline)) add(stem, places.headline);
  for (const stem of stemsToldIn(text.description)) add(stem, places.description);
  for (const { name } of text.topics) for (const stem of stemsToldIn(name)) add(stem, places.topic);
  for (const stem of stemsToldIn(text.bodyText.slice(0, leadLength))) add(stem, places.lead);
  const times = new Map<string, number>();
  for (const stem of stemsToldIn(text.bodyText)) times.set(stem, (times.get(stem) ?? 0) + 1);
  for (const [stem, count] of times) {
    if (count >= recurrences.from) add(stem, places.recurring * Math.min(recurrences.to, count));
  }
  return weights;
}

function stemsIn(words: string): string[] {
  return searchTerms(words)
    .flatMap(stemsOf)
    .filter(({ length }) => length > 1);
}

/**
 * The subject of a story: the root of each stem's weight by ln((N + 1) / df), its inverse document
 * frequency (Spärck Jones, 1972), the heaviest kept, made a vector of length 1 so that the likeness of
 * two is their product. A stem that nobody has counted yet is taken for new.
 */
export function buildSubject(stems: StemWeights, { total, counts }: StemCounts): Subject {
  const heaviest = [...stems]
    .map(([stem, weight]) => {
      const rarity = Math.log((total + 1) / Math.max(1, Math.min(total, counts.get(stem) ?? 1)));
      return { stem, weight: Math.sqrt(weight) * rarity };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || (one.stem < other.stem ? -1 : 1))
    .slice(0, mostWords);
  const length = Math.hypot(...heaviest.map(({ weight }) => weight));
  return {
    words: heaviest.map(({ stem }) => stem),
    weights: heaviest.map(({ weight }) => weight / length),
  };
}

/** The likeness of two subjects: the cosine of their weights, 0 to 1. */
export function likenessOf(one: Subject, other: Subject): number {
  const weights = new Map(one.words.map((word, place) => [word, one.weights[place] ?? 0]));
  return other.words.reduce(
    (sum, word, place) => sum + (weights.get(word) ?? 0) * (other.weights[place] ?? 0),
    0,
  );
}
