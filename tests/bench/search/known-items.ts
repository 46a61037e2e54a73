import { indonesianStopWords } from '#src/server/services/search/indonesian-stop-words.ts';
import { readOtherForms } from '#tests/bench/search/other-forms.ts';
import { createDice, type Dice } from '#tests/bench/search/seeded-dice.ts';

export const changes = ['clean', 'order', 'inflection', 'typing error'] as const;
export type Change = (typeof changes)[number];

/** A query that somebody types who remembers a headline, more or less. */
export type KnownItem = { text: string; slug: string; change: Change };

const wordsRemembered = 4;

/**
 * Queries made of headlines: four of their telling words as they stand, in another order, in other
 * forms, or with one wrong letter; `perStory` of each. The same on every run.
 */
export function makeKnownItems(
  stories: readonly { slug: string; headline: string }[],
  perStory: number,
): KnownItem[] {
  const dice = createDice(20_200_914);
  const forms = readOtherForms();
  return stories.flatMap(({ slug, headline }) =>
    changes.flatMap((change) =>
      Array.from({ length: perStory }, () => {
        const words = remember(headline, dice);
        return { slug, change, text: changeWords(words, change, forms, dice).join(' ') };
      }),
    ),
  );
}

/** Some of the telling words, in the order of the headline. */
function remember(headline: string, dice: Dice): string[] {
  const words = headline
    .split(/[^\p{L}\p{N}.,’'-]+/u)
    .map((word) => word.replace(/^[.,'’-]+|[.,'’-]+$/g, ''))
    .filter((word) => word.length > 1 && !indonesianStopWords.has(word.toLowerCase()));
  while (words.length > wordsRemembered) words.splice(dice.below(words.length), 1);
  return words;
}

function changeWords(
  words: readonly string[],
  change: Change,
  forms: ReadonlyMap<string, string>,
  dice: Dice,
): string[] {
  switch (change) {
    case 'clean':
      return [...words];
    case 'order':
      return dice.shuffle(words);
    case 'inflection':
      return words.map((word) => forms.get(word.toLowerCase()) ?? word);
    case 'typing error': {
      const long = words.filter((word) => /^\p{L}{5,}$/u.test(word));
      const wrong = long[dice.below(Math.max(1, long.length))];
      return words.map((word) => (word === wrong ? mistype(word, dice) : word));
    }
  }
}

const neighbours: Readonly<Record<string, string>> = {
  a: 's',
  b: 'v',
  c: 'x',
  d: 's',
  e: 'r',
  f: 'g',
  g: 'h',
  h: 'g',
  i: 'o',
  j: 'k',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'p',
  p: 'o',
  r: 't',
  s: 'a',
  t: 'y',
  u: 'i',
  w: 'e',
  y: 'u',
};

/** One letter left out, typed twice, swapped with the next, or missed by a key; never the first. */
function mistype(word: string, dice: Dice): string {
  const at = 1 + dice.below(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const ways = [
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + (neighbours[letter.toLowerCase()] ?? 'z') + after,
  ];
  const other = ways[dice.below(ways.length)] ?? word;
  return other === word ? before + after : other;
}
