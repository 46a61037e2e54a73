import type { Token } from '#src/server/services/search/tokenise.ts';

/**
 * The kinds of lexemes in `search_entries.vector`, told apart by signs that no word has: words as
 * written, `~` stems, `h/` words of the headline, and what a search is narrowed by.
 */
export const stemLexeme = (stem: string) => `~${stem}`;
export const headlineLexeme = (literal: string) => `h/${literal}`;
export const sectionLexeme = (slug: string) => `s/${slug}`;
export const topicLexeme = (slug: string) => `t/${slug}`;
export const authorLexeme = (slug: string) => `a/${slug}`;
/** The calendar month, in UTC, of a moment. */
export const monthLexeme = (moment: Date) => `m/${moment.toISOString().slice(0, 7)}`;

/** Whether a lexeme is a word as it was written; the same in SQL is `!~ '^~|/'`. */
export const isWordLexeme = (lexeme: string) => !/^~|\//.test(lexeme);

/**
 * A lexeme as `tsvector` and `tsquery` read it, whatever stands in it.
 * https://www.postgresql.org/docs/current/datatype-textsearch.html
 */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, '$&$&')}'`;
}

/** The stems by which a word of a text is found: its own and those of its parts. */
export function stemsOf({ stem, parts }: Pick<Token, 'stem' | 'parts'>): string[] {
  return [...new Set([stem, ...parts])];
}
