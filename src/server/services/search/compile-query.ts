import { quoteLexeme, stemLexeme } from '#src/server/services/search/lexemes.ts';
import type { ParsedQuery, Sought } from '#src/server/services/search/parse-query.ts';
import { countStories, type WordCounts } from '#src/server/services/search/word-counts.ts';

/** One group of a query as PostgreSQL asks for it. */
export type CompiledGroup = {
  /** A tsquery of `search_entries.vector`, always in brackets. */
  tsquery: string;
  /** The same for ranking, where the word as written counts besides its stem. */
  ranked: string;
  /** The most stories that it can be in, 0 where the newsroom never wrote it. */
  stories: number;
  /** Hundredths of its inverse document frequency: how much a hit says. */
  weight: number;
};

export type CompiledQuery = {
  groups: readonly CompiledGroup[];
  /** tsqueries of two words that follow one another, and which group the second is. */
  pairs: readonly { tsquery: string; second: number }[];
  /** What no hit may have, as tsqueries. */
  excluded: readonly string[];
  total: number;
};

function compileSought(sought: Sought, isRanked = false): string {
  if (sought.kind === 'phrase') {
    const words = sought.tokens.map(({ literal }) => quoteLexeme(literal));
    return `(${words.join(' <-> ')})`;
  }
  const { literal, stem, parts } = sought.token;
  const ways = [quoteLexeme(stemLexeme(stem))];
  // Whatever has a word that is a stem has the stem; the longest lists of the index are looked up once.
  if (isRanked || literal !== stem) ways.unshift(quoteLexeme(literal));
  if (parts.length > 1) {
    ways.push(`(${parts.map((part) => quoteLexeme(stemLexeme(part))).join(' & ')})`);
  }
  return `(${ways.join(' | ')})`;
}

/**
 * ln(1 + (N − n + 0.5) / (n + 0.5)), as BM25 weighs a term that n of N stories have, in hundredths.
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), 3.
 */
function weigh(stories: number, total: number): number {
  const rarity = (Math.max(0, total - stories) + 0.5) / (stories + 0.5);
  return Math.max(1, Math.round(100 * Math.log(1 + rarity)));
}

/** A query as it is put to PostgreSQL. Nothing of what was typed reaches it but as quoted lexemes. */
export function compileQuery(query: ParsedQuery, counts: WordCounts): CompiledQuery {
  const { total } = counts;
  const groups = query.groups.map((group) => {
    const stories = Math.min(
      total,
      group.reduce((sum, sought) => sum + countStories(counts, sought), 0),
    );
    return {
      tsquery: `(${group.map((sought) => compileSought(sought)).join(' | ')})`,
      ranked: `(${group.map((sought) => compileSought(sought, true)).join(' | ')})`,
      stories,
      weight: weigh(stories, total),
    };
  });
  const pairs = query.groups.flatMap((group, second) => {
    const [before] = query.groups[second - 1] ?? [];
    const [after] = group;
    if (before?.kind !== 'word' || after?.kind !== 'word') return [];
    const stems = [before, after].map(({ token }) => quoteLexeme(stemLexeme(token.stem)));
    return [{ tsquery: stems.join(' <-> '), second }];
  });
  return { groups, pairs, excluded: query.excluded.map((sought) => compileSought(sought)), total };
}
