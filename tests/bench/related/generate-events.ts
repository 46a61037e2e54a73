import type { NewsItem } from '#src/server/importers/news-item.ts';
import { createStoryMaker } from '#tests/bench/search/generate-stories.ts';
import { createDice, type Dice } from '#tests/bench/search/seeded-dice.ts';

/** A made-up story, and what it belongs to: '' for none. */
export type EventStory = { item: NewsItem; event: string; saga: string };

const counts = { stories: 1_000, sagas: 36, decoysEach: 2, days: 200, commonTopics: 60 };
const firstDay = Date.parse('2025-09-01T00:00:00Z');
const day = 86_400_000;
const sections = ['gawai', 'aplikasi', 'internet', 'keamanan', 'gim', 'bisnis'];

type Maker = ReturnType<typeof createStoryMaker>;
/** Who and what a matter is about. */
type Matter = { names: string[]; words: string[]; topics: string[]; section: string };

const pick = <Item>(dice: Dice, list: readonly Item[], count: number) =>
  dice.shuffle(list).slice(0, count);

/** Names as a newspaper has them: nobody else's, or of a place that others stories know as well. */
function makeNames(dice: Dice, count: number): string[] {
  const syllables = 'bra dre fi gan hus kal mir nov ost pra qui rus sta tel van wex yar zul'.split(
    ' ',
  );
  const name = () =>
    Array.from({ length: 3 }, () => syllables[dice.below(syllables.length)] ?? '').join('');
  return Array.from({ length: count }, name).map((one) => one[0]?.toUpperCase() + one.slice(1));
}

/** Words of the language at large, by Zipf, as one made-up story has them. */
function drawWords(make: Maker, dice: Dice, count: number): string[] {
  const { bodyText } = make(dice.below(1_000_000), 1_000_000);
  const words = bodyText.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return pick(dice, [...new Set(words)], count);
}

/** Takes some words of a made-up text out for words of a matter, each with this chance. */
function tell(dice: Dice, text: string, matter: readonly string[], chance: number): string {
  if (matter.length === 0) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    dice.fraction() < chance ? (matter[dice.below(matter.length)] ?? word) : word,
  );
}

type Telling = { number: number; at: number; matter: Matter | undefined; words: string[] };

function write(make: Maker, dice: Dice, { number, at, matter, words }: Telling): NewsItem {
  const base = make(number, counts.stories);
  const common = () => `Umum ${Math.floor(counts.commonTopics ** dice.fraction())}`;
  const topics = [
    ...(matter?.topics.filter(() => dice.fraction() < 0.8) ?? []),
    common(),
    common(),
  ];
  return {
    source: 'bench',
    sourceId: `cerita-${number}`,
    slug: `cerita-${number}`,
    headline: tell(dice, base.headline, words, 0.45),
    description: tell(dice, base.description, words, 0.3),
    section: ((slug) => ({ slug, name: slug }))(
      matter?.section ?? sections[dice.below(sections.length)] ?? 'gawai',
    ),
    topics: [...new Set(topics)],
    authors: [{ name: `Penulis ${dice.below(40)}` }],
    datePublished: new Date(at).toISOString(),
    corrections: [],
    body: { format: 'markdown', text: tell(dice, base.bodyText, words, 0.1) },
    base: '',
  };
}

/**
 * A made-up newsroom whose events are known, the same for the same seed, oldest story first. An event
 * has two to eight stories within weeks, three names and words that drift from story to story; two or
 * three events of one saga lie months apart and share a name and a topic. Decoys bear the names and
 * topics of an event in its days and tell of something else; most stories are of no event.
 */
export function generateEvents(seed: number): EventStory[] {
  const make = createStoryMaker();
  const dice = createDice(seed);
  const told: { at: number; matter?: Matter; words: string[]; event: string; saga: string }[] = [];
  for (let saga = 0; saga < counts.sagas; saga += 1) {
    const [hero = '', ...cast] = makeNames(dice, 1 + 3 * 3);
    const section = sections[dice.below(sections.length)] ?? 'gawai';
    const events = 2 + dice.below(2);
    for (let event = 0; event < events; event += 1) {
      const names = [hero, ...cast.slice(event * 3, event * 3 + 2)];
      const matter = { names, words: drawWords(make, dice, 24), topics: [hero], section };
      const start = ((event + dice.fraction() * 0.5) * counts.days) / events;
      let at = firstDay + start * day;
      const length = 2 + dice.below(7);
      for (let part = 0; part < length; part += 1) {
        // The words drift: each story has half of its words from the one before.
        const from = Math.floor((part * 12) / length);
        const words = [...names, ...names, ...matter.words.slice(from, from + 12)];
        const ids = { event: `${saga}.${event}`, saga: `${saga}` };
        told.push({ at, matter, words, ...ids });
        at += day * (0.2 + dice.fraction() ** 2 * 12);
      }
      for (let decoy = 0; decoy < counts.decoysEach; decoy += 1) {
        const words = [...names.slice(0, 2), ...drawWords(make, dice, 14)];
        const near = firstDay + (start + dice.fraction() * 20) * day;
        told.push({ at: near, matter, words, event: '', saga: '' });
      }
    }
  }
  while (told.length < counts.stories) {
    const at = firstDay + dice.fraction() * counts.days * day;
    told.push({ at, words: drawWords(make, dice, 10), event: '', saga: '' });
  }
  return told
    .sort((one, other) => one.at - other.at)
    .map(({ event, saga, at, matter, words }, number) => ({
      item: write(make, dice, { number, at, matter, words }),
      event,
      saga,
    }));
}
