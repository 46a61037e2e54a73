import { compounds } from '#src/server/services/search/indonesian-compounds.ts';
import { stemWord } from '#src/server/services/search/stem-word.ts';

/** How a word is found: by its stem, and by the stems of what it is put together from. */
export type Reading = { stem: string; parts: readonly string[] };

/** In UTF-16 units. A longer word is nothing that anybody types; PostgreSQL takes none above 2 kB. */
export const longestWord = 64;

/**
 * A word in lower case, without diacritics, apostrophes and invisible characters; at most 64 UTF-16
 * units of it, and '' where nothing is left.
 */
export function foldWord(written: string): string {
  const cut = written.slice(0, 2 * longestWord).toLowerCase();
  if (/^[a-z0-9]*$/.test(cut)) return cut.slice(0, longestWord);
  return cut
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}.,:&+#]/gu, '')
    .normalize('NFC')
    .slice(0, longestWord)
    .replace(/[.,:&]+$|[\uD800-\uDBFF]$/, '');
}

const none: readonly string[] = [];

/** What a folded word without hyphens is found by. */
export function readWord(word: string): Reading {
  if (/^\p{L}+$/u.test(word)) {
    const stem = stemWord(word);
    return { stem, parts: compounds.get(stem) ?? none };
  }
  if (/[+#]$/.test(word)) {
    const name = word.replace(/[+#]+$/, '');
    return { stem: word, parts: name.length > 1 ? [stemWord(name)] : [] };
  }
  const runs = (word.match(/\d+(?:[.,:]\d+)*|[^\d.,:&+#]+/g) ?? []).map(toPlainRun);
  const stem = runs.join('') || word;
  const isSpoken = runs.length > 1 && runs.every((part) => part.length > 1 || /\d/.test(part));
  return { stem, parts: isSpoken ? runs.map(stemWord) : [] };
}

/** Numbers are the same however they are written: 10.000 and 10,000, 3,5 and 3.5, 09.51 and 09:51. */
function toPlainRun(part: string): string {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(part)) return part.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(part)) return part.replaceAll(',', '');
  return /^\d/.test(part) ? part.replace(/[,:]/g, '.') : part;
}
