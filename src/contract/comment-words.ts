/** `mask` hides a letter ("b*doh"); a `mark` or `space` keeps letters apart. */
type Kind = 'letter' | 'digit' | 'disguise' | 'mask' | 'mark' | 'space';
/** A character of a text as it is compared: the letters it may stand for, and where it stands. */
type Sign = { letters: string; kind: Kind; from: number; to: number };

/** Letters of other alphabets that look like these, in pairs (Unicode's confusables, the common ones). */
const lookalikes = new Map(
  'аa еe оo рp сc уy хx іi ѕs һh ԁd ѵv кk мm тt вb нh αa οo ρp νv ιi κk τt υu εe βb ıi ɡg ɑa'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
/** Letters that digits and signs are written for. */
const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'il',
};
const prefixes = new Set('di ter ber ke se me mem men meng meny pe pem pen peng per'.split(' '));
const clitics = ['nya', 'mu', 'ku', 'lah', 'kah', 'pun'];
const suffixes = ['', 'kan', 'an', 'i'].flatMap((suffix) => [
  suffix,
  ...clitics.map((clitic) => suffix + clitic),
]);
const allSuffixes = [...suffixes, 's', 'es', 'ed', 'ing'];

/** Below these lengths affixes make other words of it ("petai", "analis"), so fewer are looked for. */
const longEnough = { suffix: 4, prefix: 5, split: 4, spelled: 3 };

function kindOf(character: string): Kind {
  if (/\p{L}/u.test(character)) return 'letter';
  if (/\p{N}/u.test(character)) return 'digit';
  if (/\s/u.test(character)) return 'space';
  if (character in disguises) return 'disguise';
  return character === '*' ? 'mask' : 'mark';
}

/** A text sign by sign: small letters without accents, each at its place in the text. */
function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  let from = 0;
  for (const written of text) {
    const to = from + written.length;
    for (const part of written.normalize('NFKD').toLowerCase()) {
      if (/[\p{M}\p{Cf}]/u.test(part)) continue;
      const kind = kindOf(part);
      const plain = lookalikes.get(part) ?? part;
      signs.push({ letters: disguises[part] ?? (kind === 'letter' ? plain : ''), kind, from, to });
    }
    from = to;
  }
  return signs;
}

/** `opens`: a new word of a phrase begins with it, so spaces may stand before. */
type Run = { letter: string; least: number; opens: boolean };
/** A word or phrase of a list, ready to be looked for. */
type Sought = { written: string; runs: Run[]; size: number };

/** A word of a list as runs of letters: "goblok" is six, "ass" an a and at least two s. */
function toSought(word: string): Sought {
  const runs: Run[] = [];
  let opens = false;
  for (const { letters, kind } of signsOf(word.trim())) {
    const letter = letters.charAt(0);
    const last = runs.at(-1);
    if (kind === 'space') opens = true;
    if (letter === '') continue;
    if (last?.letter === letter && !opens) last.least += 1;
    else runs.push({ letter, least: 1, opens });
    opens = false;
  }
  const size = runs.reduce((sum, { least }) => sum + least, 0);
  return { written: word.trim().toLowerCase(), runs, size };
}

const isInWord = (sign: Sign | undefined) => sign?.kind === 'letter';

/**
 * Reads a word from a place on, letters repeated at will, one mark between any two ("bo.doh"), `*` in
 * place of an inner letter. @returns every place at which it may end, none where it is not there
 */
function endsOfJoined(signs: Sign[], start: number, { runs, size }: Sought): number[] {
  let at = start;
  let ends: number[] = [];
  for (const [index, { letter, least, opens }] of runs.entries()) {
    if (opens) at += countGap(signs, at, isApart);
    else if (index > 0 && size >= longEnough.split && signs[at]?.kind === 'mark') at += 1;
    let taken = 0;
    ends = [];
    for (;;) {
      const next = signs[at];
      const isHidden = taken < least && at > start && next?.kind === 'mask';
      if (!next?.letters.includes(letter) && !isHidden) break;
      at += 1;
      taken += 1;
      if (taken >= least) ends.push(at);
    }
    if (taken < least) return [];
  }
  return ends;
}

/** Reads a word whose every letter stands apart ("b o d o h", "b-o-d-o-h"). */
function endsOfSpelled(signs: Sign[], start: number, { runs, size }: Sought): number[] {
  if (size < longEnough.spelled) return [];
  const letters = runs.flatMap(({ letter, least }) => Array<string>(least).fill(letter));
  let at = start;
  for (const [index, letter] of letters.entries()) {
    const gap =
      index === 0 ? 0 : countGap(signs, at, (sign) => isApart(sign) || sign.kind === 'mask');
    if ((index > 0 && gap === 0) || !signs[at + gap]?.letters.includes(letter)) return [];
    at += gap + 1;
  }
  return [at];
}

const isApart = ({ kind }: Sign) => kind === 'mark' || kind === 'space';

/** How many signs from a place on, three at most, only keep letters apart. */
function countGap(signs: Sign[], at: number, isGap: (sign: Sign) => boolean): number {
  const near = signs.slice(at, at + 3);
  const end = near.findIndex((sign) => !isGap(sign));
  return end === -1 ? near.length : end;
}

const lettersOf = (signs: Sign[]) => signs.map(({ letters }) => letters.charAt(0)).join('');

/** Whether what stands before a word leaves it a word: nothing, or a prefix of the language. */
function canStartAt(signs: Sign[], start: number, size: number): boolean {
  let before = start;
  while (isInWord(signs[before - 1])) before -= 1;
  if (before === start) return true;
  return size >= longEnough.prefix && prefixes.has(lettersOf(signs.slice(before, start)));
}

/** Whether a word may end here: the letters that follow, digits aside, are none or a suffix. */
function canEndAt(signs: Sign[], end: number, size: number): boolean {
  let after = end;
  while (isInWord(signs[after])) after += 1;
  const rest = lettersOf(signs.slice(end, after));
  if (rest === '') {
    while (signs[after]?.kind === 'digit') after += 1;
    return !isInWord(signs[after]);
  }
  return size >= longEnough.suffix ? allSuffixes.includes(rest) : clitics.includes(rest);
}

/** "A55" is a telephone: digits and `*` may stand for half of the letters, not for more. */
function looksLikeWord(signs: Sign[]): boolean {
  const meant = signs.filter((sign) => !isApart(sign));
  const shown = meant.filter(({ kind }) => kind === 'letter' || kind === 'disguise');
  return shown.some(({ kind }) => kind === 'letter') && shown.length * 2 >= meant.length;
}

/**
 * The words of a list that a text contains, as they are written there, each once. They are found
 * behind repeated letters, digits and look-alike letters in place of letters, marks or spaces between
 * letters, and Indonesian and English affixes; never inside another word ("Scunthorpe").
 */
export function findWords(text: string, words: readonly string[]): string[] {
  const sought = words.map(toSought).filter(({ size }) => size > 0);
  if (sought.length === 0) return [];
  const signs = signsOf(text);
  const found = new Set<string>();
  for (const word of sought) {
    const first = word.runs[0]?.letter ?? '';
    for (let start = 0; start < signs.length; start += 1) {
      if (!signs[start]?.letters.includes(first) || !canStartAt(signs, start, word.size)) continue;
      const ends = [...endsOfJoined(signs, start, word), ...endsOfSpelled(signs, start, word)];
      const end = ends.find((place) => canEndAt(signs, place, word.size));
      if (end === undefined) continue;
      const written = text.slice(signs[start]?.from, signs[end - 1]?.to);
      const isMeant = looksLikeWord(signs.slice(start, end));
      if (!isMeant && written.toLowerCase() !== word.written) continue;
      found.add(written);
      start = end - 1;
    }
  }
  return [...found];
}
