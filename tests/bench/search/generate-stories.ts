import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDice, type Dice } from '#tests/bench/search/seeded-dice.ts';
import { sampleFolder } from '#tests/support/sample-stories.ts';

/** A made-up story of the length and the words that news has. */
export type GeneratedStory = {
  number: number;
  headline: string;
  description: string;
  bodyText: string;
  datePublished: Date;
  section: number;
  topics: number[];
  author: number;
};

export const topicCount = 2_000;
export const authorCount = 150;
export const sectionCount = 6;

const lastDay = Date.parse('2026-11-23T00:00:00Z');
const days = 3_650;
const inventedWords = 60_000;

/** The words of the sample newsroom, as often as they stand there, and then names that nobody knows. */
function readVocabulary(): string[] {
  const folder = join(sampleFolder, 'stories');
  const counts = new Map<string, number>();
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8').toLowerCase();
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}-])\p{L}{2,}(?![\p{L}\p{N}-])/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const known = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const dice = createDice(7);
  const syllables = 'ba ke ti mu ra sa lo pen di ja ku ri nga we ta ho me si pu la'.split(' ');
  const invent = () =>
    Array.from({ length: 2 + dice.below(3) }, () => syllables[dice.below(syllables.length)]).join(
      '',
    );
  return [...new Set([...known, ...Array.from({ length: inventedWords }, invent)])];
}

/**
 * Makes stories, the same on every run. Words come as often as Zipf has it: the word of rank r with
 * chance 1 / r, so the commonest stand in every story and most in hardly any.
 * https://doi.org/10.3758/s13423-014-0585-6
 */
export function createStoryMaker(): (number: number, count: number) => GeneratedStory {
  const vocabulary = readVocabulary();
  const word = (dice: Dice) =>
    vocabulary[Math.floor(vocabulary.length ** dice.fraction()) - 1] ?? '';
  const words = (dice: Dice, length: number) => Array.from({ length }, () => word(dice)).join(' ');
  // News speaks of its subject more than once: a dozen of its words come back.
  const about = (dice: Dice, subject: string[], length: number) =>
    Array.from({ length }, () =>
      dice.fraction() < 0.12 ? subject[dice.below(subject.length)] : word(dice),
    ).join(' ');
  return (number, count) => {
    const dice = createDice(number * 7_919 + 1);
    const subject = Array.from({ length: 12 }, () => word(dice));
    const sentences = Array.from({ length: 18 + dice.below(18) }, () =>
      about(dice, subject, 9 + dice.below(10)),
    );
    return {
      number,
      headline: `${subject.slice(0, 5).join(' ')} ${words(dice, 4)}`,
      description: about(dice, subject, 22),
      bodyText: `${sentences.join('. ')}.`,
      datePublished: new Date(lastDay - Math.floor(((count - number) / count) * days * 86_400_000)),
      section: dice.below(sectionCount),
      topics: [...new Set([1, 2, 3].map(() => Math.floor(topicCount ** dice.fraction()) - 1))],
      author: dice.below(authorCount),
    };
  };
}
