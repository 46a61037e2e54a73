import type { TextPart } from '#src/contract/search.ts';
import type { ParsedQuery } from '#src/server/services/search/parse-query.ts';
import { tokensOf, type WordCounts } from '#src/server/services/search/word-counts.ts';

/** Finds the sought words in a text, in whatever form they stand there. */
export type HitFinder = (text: string) => { start: number; end: number; word: number }[];

/** Forms of one query that are looked for: a common stem has many, and each is a search of its own. */
const mostForms = 80;

/** A finder for the words of a query: as typed, and the forms of their stems that the newsroom wrote. */
export function createHitFinder(query: ParsedQuery, counts: WordCounts): HitFinder {
  const tokens = query.groups.flat().flatMap(tokensOf);
  const forms = new Map<string, number>();
  const add = (form: string, word: number) => {
    if (forms.size < mostForms && !forms.has(form)) forms.set(form, word);
  };
  for (const [word, { literal }] of tokens.entries()) add(literal, word);
  for (const [word, { stem, parts }] of tokens.entries()) {
    for (const root of [stem, ...parts]) {
      for (const form of counts.forms.get(root) ?? []) add(form, word);
    }
  }
  return (text) => findForms(text, forms, true);
}

/** A finder for the beginnings of words: what is typed of a word that is not finished. */
export function createPrefixFinder(words: readonly string[]): HitFinder {
  const forms = new Map(words.map((word, index) => [word, index]));
  return (text) => findForms(text, forms, false);
}

const inWord = /[\p{L}\p{N}]/u;

/** Looks for each form by itself: many times faster than one pattern for all. */
function findForms(text: string, forms: ReadonlyMap<string, number>, isWhole: boolean) {
  const lower = text.toLowerCase();
  // A few letters of other scripts grow when they are made small; places would be wrong then.
  const searched = lower.length === text.length ? lower : text;
  const hits: { start: number; end: number; word: number }[] = [];
  for (const [form, word] of forms) {
    for (
      let start = searched.indexOf(form);
      start >= 0;
      start = searched.indexOf(form, start + 1)
    ) {
      const end = start + form.length;
      if (start > 0 && inWord.test(searched.charAt(start - 1))) continue;
      if (isWhole && inWord.test(searched.charAt(end))) continue;
      hits.push({ start, end, word });
    }
  }
  hits.sort((one, other) => one.start - other.start || other.end - one.end);
  let done = 0;
  return hits.filter(({ start, end }) => {
    const isFree = start >= done;
    if (isFree) done = end;
    return isFree;
  });
}

/** A text cut at the edges of what was found in it. */
export function markHits(text: string, find: HitFinder): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  const add = (end: number, isHit: boolean) => {
    if (end > done) parts.push({ text: text.slice(done, end), isHit });
    done = end;
  };
  for (const { start, end } of find(text)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}
