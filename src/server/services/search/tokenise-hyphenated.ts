import { stemWord } from '#src/server/services/search/stem-word.ts';
import { type Reading, readWord } from '#src/server/services/search/tokenise-word.ts';

const leading = new Set('di me mem men meng menge nge ber ter se ke pe per ku kau'.split(' '));
const trailing = new Set('nya ku mu lah kah pun kan an i'.split(' '));

/** Words said twice that mean something else than said once: a law is no invitation. */
const lexicalPairs: ReadonlySet<string> = new Set(
  'undang mata laba langit kuda agar oleh gara hati kura paru alun kisi ubur cumi tiba pura'.split(
    ' ',
  ),
);

/** The stem of a word that means something of its own when said twice, else undefined. */
export function stemOfPair(word: string): string | undefined {
  return lexicalPairs.has(word) ? `${word}-${word}` : undefined;
}

/** What folded pieces are found by that were joined by hyphens; there are at least two. */
export function readHyphenated(pieces: readonly string[]): Reading {
  const core = dropAffixes(pieces);
  const [first = '', second = ''] = core;
  if (core.length === 1) return readWord(first);
  const readings = core.map(readWord);
  const stem = readings[0]?.stem ?? first;
  const isRepeated = readings.every((reading) => reading.stem === stem);
  if (isRepeated || (core.length === 2 && isEnding(first, second))) {
    return { stem: stemOfPair(stem) ?? stem, parts: [] };
  }
  const parts = readings.flatMap((reading) =>
    reading.parts.length > 0 ? reading.parts : [reading.stem],
  );
  const isEchoed = core.length === 2 && isEcho(first, second);
  return {
    stem: isEchoed ? stem : stemWord(core.join('')),
    parts: parts.filter((part) => part.length > 1 || /\d/.test(part)),
  };
}

/** Leaves out what only inflects the rest: `di-hack`, `Google-nya`, `90-an`. */
function dropAffixes(pieces: readonly string[]): readonly string[] {
  let [start, end] = [0, pieces.length];
  while (end - start > 1 && trailing.has(pieces[end - 1] ?? '')) end -= 1;
  while (end - start > 1 && leading.has(pieces[start] ?? '')) start += 1;
  return pieces.slice(start, end);
}

/** `mengejar-ngejar`: the second half repeats the sound of the first, not its root. */
function isEnding(first: string, second: string): boolean {
  return second.length >= 4 && /^(n|m)/.test(second) && first.endsWith(second);
}

/** `sayur-mayur`, `warna-warni`: the second half is the first with other sounds. */
function isEcho(first: string, second: string): boolean {
  if (first.length < 4 || first.length !== second.length) return false;
  const same = [...first].filter((letter, place) => letter === second[place]);
  return same.length * 2 >= first.length;
}
