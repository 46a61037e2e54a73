import { sql } from 'drizzle-orm';
import { searchWords } from '#src/server/db/schema.ts';
import { editDistance } from '#src/server/services/search/edit-distance.ts';
import type { ParsedQuery } from '#src/server/services/search/parse-query.ts';
import type { Token } from '#src/server/services/search/tokenise.ts';
import {
  countStories,
  tokensOf,
  type WordCounts,
} from '#src/server/services/search/word-counts.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Words of a query that are looked at, each the dearest part of a search. */
const mostWords = 4;
/** Shorter ones are like too many others; numbers and codes are meant as they stand. */
const correctable = /^\p{L}{4,}$/u;
/** What is much commoner than the word that was typed, by so much. */
const muchCommoner = 20;
/** Trigrams that two words share, of all they have: one wrong letter leaves this much of five. */
const leastLikeness = 0.2;

/**
 * A query as it was probably meant. `isSure` where every word that the newsroom never wrote is one
 * letter from one that it did.
 */
export type Correction = { text: string; isSure: boolean };

/**
 * What was probably meant by words that the newsroom never wrote, or hardly ever where another is much
 * commoner: the nearest of its words, by one letter (by two from eight letters on), then the commonest.
 * Undefined where no word has a better one. @param text the query that was parsed
 */
export async function correctQuery(
  db: Database,
  text: string,
  { query, counts }: { query: ParsedQuery; counts: WordCounts },
): Promise<Correction | undefined> {
  const doubtful = query.groups
    .flat()
    .flatMap((sought) =>
      tokensOf(sought).map((token) => ({
        token,
        stories: countStories(counts, { kind: 'word', token }),
      })),
    )
    .filter(({ stories }) => stories * muchCommoner < counts.total);
  const words = doubtful
    .filter(({ token }) => correctable.test(token.literal))
    .sort((one, other) => one.stories - other.stories)
    .slice(0, mostWords);
  if (words.length === 0) return undefined;
  const likely = await findLikeWords(
    db,
    words.map(({ token }) => token.literal),
  );
  const replaced = new Map<Token, string>();
  const sure = new Set<Token>();
  for (const { token, stories } of words) {
    const better = likely
      .filter(({ typed, word, stories: of }) => typed === token.literal && word !== typed && of > 0)
      .filter((one) => one.stories >= Math.max(1, stories * muchCommoner))
      .map((one) => ({ ...one, distance: editDistance(token.literal, one.word) }))
      .filter(({ distance }) => distance <= (token.literal.length < 8 ? 1 : 2))
      .sort((one, other) => one.distance - other.distance || other.stories - one.stories);
    const [best] = better;
    if (best === undefined) continue;
    replaced.set(token, best.word);
    if (best.distance === 1) sure.add(token);
  }
  if (replaced.size === 0) return undefined;
  const isSure = doubtful.every(({ token, stories }) => stories > 0 || sure.has(token));
  return { text: replaceWords(text, replaced), isSure };
}

type LikeWord = { typed: string; word: string; stories: number };

async function findLikeWords(db: Database, typed: readonly string[]): Promise<LikeWord[]> {
  // What the words are looked up by waits for the setting: for this statement alone, in one round trip.
  const { rows } = await db.execute<LikeWord>(sql`
    with setting as materialized (
      select set_config('pg_trgm.similarity_threshold', ${String(leastLikeness)}, true) as likeness)
    select t.typed, found.word, found.stories
    from (select unnest(${sql.param(typed)}::text[]) as typed, likeness from setting offset 0) t
    cross join lateral (
      select word, stories from ${searchWords}
      where word % t.typed and t.likeness <> ''
        and length(word) between length(t.typed) - 2 and length(t.typed) + 2
      order by similarity(word, t.typed) desc, stories desc, word limit 40) found`);
  return rows;
}

/** Puts words in place, from the end on, with a capital where one was typed. */
function replaceWords(text: string, replaced: ReadonlyMap<Token, string>): string {
  const inOrder = [...replaced].sort(([one], [other]) => other.start - one.start);
  return inOrder.reduce((done, [{ start, end }, word]) => {
    const first = done.charAt(start);
    const isCapital = first !== first.toLowerCase();
    const written = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    return done.slice(0, start) + written + done.slice(end);
  }, text);
}
