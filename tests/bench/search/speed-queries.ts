import { apiPaths } from '#src/contract/paths.ts';
import { indonesianStopWords } from '#src/server/services/search/indonesian-stop-words.ts';
import { createStoryMaker } from '#tests/bench/search/generate-stories.ts';
import { createDice } from '#tests/bench/search/seeded-dice.ts';

const each = 200;

/** Addresses to ask for, by the kind of query. */
export function makeSpeedQueries(stories: number): Record<string, string[]> {
  const dice = createDice(11);
  const make = createStoryMaker();
  /** Telling words of one story's headline, which therefore stand together somewhere. */
  const together = (count: number) => {
    const { headline } = make(dice.below(stories), stories);
    const telling = headline.split(' ').filter((word) => !indonesianStopWords.has(word));
    return dice.shuffle(telling).slice(0, count);
  };
  const many = (build: () => string) => Array.from({ length: each }, build);
  const search = (q: string, more: Record<string, string> = {}) => apiPaths.search({ q, ...more });
  const mistype = (word: string) => `${word.slice(0, 2)}${word.slice(3)}`;
  const one = many(() => search(together(1).join(' ')));
  const two = many(() => search(together(2).join(' ')));
  const three = many(() => search(together(3).join(' ')));
  const wrong = many(() =>
    search(mistype(together(3).find((word) => word.length > 5) ?? 'teknologi')),
  );
  return {
    'a mixture as readers ask': dice.shuffle([
      ...one,
      ...two,
      ...two,
      ...three,
      ...wrong.slice(0, 40),
    ]),
    'one word': one,
    'two words': two,
    'three words': three,
    'a word in every story': many(() => search('yang', { section: `kanal-${dice.below(6)}` })),
    'two words of most stories': many(() => search('"untuk dengan" atau yang')),
    'words in a row': many(() => search(`"${together(2).join(' ')}"`)),
    'one wrong letter': wrong,
    'newest first': many(() => search(together(1).join(' '), { sort: 'date' })),
    suggestions: many(() => apiPaths.searchSuggestions({ q: together(1).join(' ').slice(0, 4) })),
  };
}
