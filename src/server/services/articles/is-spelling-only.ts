import type { ChangedWords } from '#src/contract/changes.ts';
import { editDistance } from '#src/server/services/search/edit-distance.ts';
import { roots } from '#src/server/services/search/stem-roots.ts';
import { stemWord } from '#src/server/services/search/stem-word.ts';

/** Letters that a slip of the fingers leaves wrong, at most. */
const mostWrongLetters = 2;
/** In shorter words two letters make another word. */
const longWord = 6;

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * Whether a passage says the same as before, better spelt: other punctuation, capitals or spaces, or
 * words that were none and came out a letter or two different. A changed number, a word that is
 * left out, put in or exchanged for another is more than that.
 */
export function isSpellingOnly(changes: readonly ChangedWords[]): boolean {
  return groupsOf(changes).every(({ removed, added }) => {
    const before = wordsOf(removed);
    const after = wordsOf(added);
    if (before.join('').toLowerCase() === after.join('').toLowerCase()) return true;
    return (
      before.length === after.length &&
      before.every((word, index) => isMisspelling(word, after[index] ?? ''))
    );
  });
}

function isMisspelling(before: string, after: string): boolean {
  const [one, other] = [before.toLowerCase(), after.toLowerCase()];
  if (one === other) return true;
  if (/\p{N}/u.test(one + other)) return false;
  const allowed = Math.min(one.length, other.length) >= longWord ? mostWrongLetters : 1;
  return !roots.has(stemWord(one)) && editDistance(one, other) <= allowed;
}

/** What was taken out and put in at one place, without what stayed. */
function groupsOf(changes: readonly ChangedWords[]): { removed: string; added: string }[] {
  const groups: { removed: string; added: string }[] = [];
  let open: { removed: string; added: string } | undefined;
  for (const { kind, text } of changes) {
    if (kind === 'same') {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { removed: '', added: '' };
      groups.push(open);
    }
    open[kind] += text;
  }
  return groups;
}
