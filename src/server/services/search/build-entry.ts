import {
  authorLexeme,
  headlineLexeme,
  monthLexeme,
  quoteLexeme,
  sectionLexeme,
  stemLexeme,
  stemsOf,
  topicLexeme,
} from '#src/server/services/search/lexemes.ts';
import { type Token, tokenise } from '#src/server/services/search/tokenise.ts';

export type SearchableStory = {
  headline: string;
  description: string;
  bodyText: string;
  datePublished: Date;
  sectionSlug: string;
  topics: readonly { slug: string; name: string }[];
  authors: readonly { slug: string; name: string }[];
};

/** Texts of PostgreSQL's type tsvector, and the stem of every word of the story by the word. */
export type SearchEntry = { vector: string; head: string; words: Map<string, string> };

type Weight = 'A' | 'B' | 'C' | 'D';

/** PostgreSQL's last position of a lexeme, and the most that it keeps of one. */
const lastPosition = 16_383;
const mostPositions = 255;
/** Stems of the body that are ranked: those that come back most often. */
const mostBodyStems = 32;
/** Between texts that follow one another in a vector, so that no phrase reaches across. */
const gap = 8;

/** Lexemes with their positions, each with a weight or none. */
class Vector {
  readonly #positions = new Map<string, string[]>();

  add(lexeme: string, place?: number, weight: Weight = 'D'): void {
    const positions = this.#positions.get(lexeme) ?? [];
    this.#positions.set(lexeme, positions);
    if (place === undefined || place > lastPosition || positions.length >= mostPositions) return;
    positions.push(`${place}${weight === 'D' ? '' : weight}`);
  }

  has(lexeme: string): boolean {
    return this.#positions.has(lexeme);
  }

  toString(): string {
    const words = [...this.#positions].map(([lexeme, positions]) =>
      positions.length === 0
        ? quoteLexeme(lexeme)
        : `${quoteLexeme(lexeme)}:${positions.join(',')}`,
    );
    return words.join(' ');
  }
}

/**
 * What a story is found by. `vector` holds every word and stem, and what a search is narrowed by.
 * `head` holds what is ranked: words and stems of the headline (A), of description, topics and authors
 * (B), and the stems that come back in the body, at least four times (C) or twice (D).
 */
export function buildEntry(story: SearchableStory): SearchEntry {
  const vector = new Vector();
  const head = new Vector();
  const words = new Map<string, string>();
  let offset = 0;

  function addText(text: string, weight?: Weight): Token[] {
    const tokens = tokenise(text);
    for (const token of tokens) {
      const place = offset + token.position;
      words.set(token.literal, token.stem);
      vector.add(token.literal, place);
      for (const stem of stemsOf(token)) vector.add(stemLexeme(stem));
      for (const part of token.parts) {
        if (!words.has(part)) words.set(part, part);
        vector.add(part);
      }
      if (weight === undefined) continue;
      head.add(token.literal, place, weight);
      for (const stem of stemsOf(token)) head.add(stemLexeme(stem), place, weight);
    }
    offset += (tokens.at(-1)?.position ?? 0) + gap;
    return tokens;
  }

  for (const { literal } of addText(story.headline, 'A')) vector.add(headlineLexeme(literal));
  addText(story.description, 'B');
  for (const { name } of [...story.topics, ...story.authors]) addText(name, 'B');
  addBodyStems(head, addText(story.bodyText));
  vector.add(sectionLexeme(story.sectionSlug));
  vector.add(monthLexeme(story.datePublished));
  for (const { slug } of story.topics) vector.add(topicLexeme(slug));
  for (const { slug } of story.authors) vector.add(authorLexeme(slug));
  return { vector: vector.toString(), head: head.toString(), words };
}

/** A stem that is in the head already keeps its better weight there, and gets the body's besides. */
function addBodyStems(head: Vector, body: readonly Token[]): void {
  const places = new Map<string, number[]>();
  for (const token of body) {
    for (const stem of stemsOf(token)) {
      const known = places.get(stem);
      if (known === undefined) places.set(stem, [token.position]);
      else known.push(token.position);
    }
  }
  const recurring = [...places]
    .filter(([, { length }]) => length > 1)
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, mostBodyStems);
  for (const [stem, { length }] of recurring) {
    // Positions past the end are never beside another: they only carry the weight.
    head.add(stemLexeme(stem), lastPosition, length > 3 ? 'C' : 'D');
  }
}
