import { spellings } from '#src/server/services/search/indonesian-spellings.ts';
import {
  innerKinds,
  type Opening,
  openWord,
  type PrefixKind,
} from '#src/server/services/search/stem-affixes.ts';
import {
  type Closing,
  closeWord,
  costOfPairing,
} from '#src/server/services/search/stem-endings.ts';
import { roots } from '#src/server/services/search/stem-roots.ts';

/** Stems of words seen lately; the same few thousand words make up most of every text. */
const memory = new Map<string, string>();
const mostRemembered = 50_000;
/** No Indonesian word is longer. */
const longestWord = 32;
const mostPrefixes = 3;

/**
 * The root of an Indonesian word in lower case: `mengirim`, `pengiriman` and `kiriman` give `kirim`;
 * other spellings give the dictionary's (`resiko`: `risiko`). Of all ways to take affixes off that
 * lead to a known root, the one that takes off least is chosen, after Nazief and Adriani and what was
 * added to them (doi 10.1145/1316457.1316459). What is no form of a known root comes back as it is,
 * but for `-nya` and for what stands between `di-`, `me-` and `-kan`.
 */
export function stemWord(word: string): string {
  if (word.length > longestWord) return word;
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= mostRemembered) memory.clear();
  const stem = findStem(word);
  memory.set(word, stem);
  return stem;
}

function findStem(word: string): string {
  const standard = spellings.get(word);
  if (standard !== undefined) return standard;
  if (word.length <= 3 || roots.has(word)) return word;
  const root = findRoot(word) ?? guessRoot(word);
  return spellings.get(root) ?? root;
}

const isRoot = (word: string) => roots.has(word) || spellings.has(word);

/** The root that is reached by taking off least. */
function findRoot(word: string): string | undefined {
  let [best, leastCost] = ['', Number.POSITIVE_INFINITY];
  const consider = (
    text: string,
    cost: number,
    closing: Closing,
    outer?: PrefixKind,
    depth = 0,
  ) => {
    if (cost >= leastCost || text.length < 3) return;
    if (isRoot(text)) {
      [best, leastCost] = [text, cost];
      return;
    }
    if (depth === mostPrefixes) return;
    for (const opening of openWord(text)) {
      if (outer !== undefined && !innerKinds[outer].includes(opening.kind)) continue;
      const pairing = outer === undefined ? costOfPairing(opening.kind, closing.ending) : 0;
      consider(opening.rest, cost + costOf(opening) + pairing, closing, opening.kind, depth + 1);
    }
  };
  for (const closing of closeWord(word)) consider(closing.rest, closing.cost, closing);
  return best === '' ? undefined : best;
}

function costOf({ kind, isRestored }: Opening): number {
  return 1.05 + (isRestored ? 0.1 : 0) + (kind === 'nge' || kind === 'ku' ? 0.5 : 0);
}

/** For words whose root is not known, mostly foreign: only what is hardly ever part of a word goes. */
function guessRoot(word: string): string {
  const verb = /^(?:di|meng|meny|mem|men|me)([a-z]{4,})kan$/.exec(word)?.[1];
  if (verb !== undefined) return verb;
  return /^[a-z]{4,}nya$/.test(word) ? word.slice(0, -3) : word;
}
