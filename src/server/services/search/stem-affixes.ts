/**
 * The prefixes of Indonesian by how they behave: `me` and `pe` change with the sound that follows, and
 * what may stand inside another is limited (`di-per-`, never `per-di-`).
 */
export type PrefixKind = 'me' | 'pe' | 'di' | 'ber' | 'ter' | 'per' | 'ke' | 'se' | 'ku' | 'nge';

/** One way to take a prefix off: what is left, with its first sound restored where the prefix ate it. */
export type Opening = { kind: PrefixKind; rest: string; isRestored: boolean };

/** Which prefixes may follow directly inside which. */
export const innerKinds: Record<PrefixKind, readonly PrefixKind[]> = {
  me: ['per', 'ber', 'ke', 'se', 'pe', 'ter'],
  di: ['per', 'ber', 'ke', 'se', 'pe', 'me', 'ter'],
  ter: ['per', 'ke', 'se', 'pe', 'ber'],
  ber: ['ke', 'pe', 'per', 'se', 'ter'],
  ke: ['ber', 'ter', 'se', 'per', 'pe', 'me'],
  se: ['pe', 'per', 'ke', 'ber', 'ter', 'me'],
  pe: ['ber', 'per', 'ke', 'se', 'ter'],
  per: ['ber', 'se', 'ke'],
  ku: ['per', 'ber', 'ke'],
  nge: [],
};

const isVowel = (letter: string | undefined) => letter !== undefined && 'aiueo'.includes(letter);

/** All ways to take one prefix off a word, the likelier before the less likely. */
export function openWord(word: string): Opening[] {
  switch (word[0]) {
    case 'm':
      return word.startsWith('me') ? openNasal(word, 'me') : [];
    case 'p':
      return word.startsWith('pe') ? [...openR(word, 'pe', 'per'), ...openNasal(word, 'pe')] : [];
    case 'b':
      return word.startsWith('be') ? openR(word, 'be', 'ber') : [];
    case 't':
      return word.startsWith('te') ? openR(word, 'te', 'ter') : [];
    case 'd':
      return word.startsWith('di') ? [plain('di', word.slice(2))] : [];
    case 's':
      return word.startsWith('se') ? [plain('se', word.slice(2))] : [];
    case 'k':
      if (word.startsWith('ke')) return [plain('ke', word.slice(2))];
      if (word.startsWith('kau')) return [plain('ku', word.slice(3))];
      return word.startsWith('ku') ? [plain('ku', word.slice(2))] : [];
    case 'n':
      return openInformal(word);
    default:
      return [];
  }
}

const plain = (kind: PrefixKind, rest: string): Opening => ({ kind, rest, isRestored: false });
const restored = (kind: PrefixKind, rest: string): Opening => ({ kind, rest, isRestored: true });

/** ber-, ter-, per-, which lose their r before another (be-renang, te-rasa, be-kerja), and bel-ajar. */
function openR(word: string, short: string, kind: 'ber' | 'ter' | 'per'): Opening[] {
  const rest = word.slice(short.length);
  const found: Opening[] = [];
  if (rest[0] === 'r') found.push(plain(kind, rest.slice(1)));
  if (rest[0] === 'r' || (/^[^aiueo]er/.test(rest) && kind !== 'per'))
    found.push(plain(kind, rest));
  if (rest.startsWith('lajar')) found.push(plain(kind, rest.slice(1)));
  return found;
}

/**
 * me- and pe-: the nasal that the prefix ends in stands before the root's first sound, or has eaten it.
 */
function openNasal(word: string, kind: 'me' | 'pe'): Opening[] {
  const rest = word.slice(2);
  const [first, second = ''] = rest;
  const found: Opening[] = [];
  if (kind === 'pe' || 'lrwymn'.includes(first ?? '-')) found.push(plain(kind, rest));
  if (first === 'm') {
    if ('bfpv'.includes(second)) found.push(plain(kind, rest.slice(1)));
    if (isVowel(second) || second === 'r') found.push(restored(kind, `p${rest.slice(1)}`));
  } else if (rest.startsWith('ny')) {
    found.push(restored(kind, `s${rest.slice(2)}`));
  } else if (rest.startsWith('nge')) {
    found.push(plain(kind, rest.slice(2)), restored(kind, `k${rest.slice(2)}`));
    // menge- before a root of one syllable: mengecek, pengeboman.
    if (/^[^aiueo]*[aiueo][^aiueo]*$/.test(rest.slice(3)))
      found.push(restored(kind, rest.slice(3)));
  } else if (rest.startsWith('ng')) {
    found.push(plain(kind, rest.slice(2)));
    if (isVowel(rest[2])) found.push(restored(kind, `k${rest.slice(2)}`));
  } else if (first === 'n') {
    if ('cdjtsz'.includes(second)) found.push(plain(kind, rest.slice(1)));
    if (isVowel(second)) found.push(restored(kind, `t${rest.slice(1)}`));
  }
  return found;
}

/** What is left of me- in speech: ngirim, ngecek, nyapu. */
function openInformal(word: string): Opening[] {
  if (word.startsWith('ny')) return [restored('nge', `s${word.slice(2)}`)];
  if (!word.startsWith('ng')) return [];
  const rest = word.slice(2);
  const found = [plain('nge', rest)];
  if (isVowel(rest[0])) found.push(restored('nge', `k${rest}`));
  if (rest[0] === 'e') found.push(restored('nge', rest.slice(1)));
  return found;
}
