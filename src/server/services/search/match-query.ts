import type { SearchQuery } from '#src/contract/search-requests.ts';
import type { CompiledGroup, CompiledQuery } from '#src/server/services/search/compile-query.ts';
import {
  authorLexeme,
  quoteLexeme,
  sectionLexeme,
  topicLexeme,
} from '#src/server/services/search/lexemes.ts';

/** A tsquery of `search_entries.vector`, and how many stories it may match as far as is known. */
export type Match = { tsquery: string; expected: number };
type Narrowing = Pick<SearchQuery, 'section' | 'topic' | 'author'>;

/** Words of which two must be there, where not all need be: the most telling ones. */
const wordsPaired = 5;
/** A word in no more stories than this is enough by itself. */
const fewStories = 200;

/** Stories that have every group of a query, and nothing that it excludes. */
export function matchAll(query: CompiledQuery, narrowing: Narrowing): Match {
  const ways = query.groups.map(({ tsquery }) => tsquery);
  const expected = expectAll(query.groups, query.total);
  return { tsquery: narrow(ways, query, narrowing), expected };
}

/** As many as chance has it at least, as many as have the rarest at most: the geometric mean of both. */
function expectAll(groups: readonly CompiledGroup[], total: number): number {
  const most = Math.min(...groups.map(({ stories }) => stories));
  const least = groups.reduce((left, { stories }) => (left * stories) / Math.max(1, total), total);
  return Math.ceil(Math.sqrt(most * least));
}

/** Stories that have two of the most telling groups of a query, or one that is rare. */
export function matchSome(query: CompiledQuery, narrowing: Narrowing): Match {
  const telling = query.groups
    .filter(({ stories }) => stories > 0)
    .sort((one, other) => one.stories - other.stories)
    .slice(0, wordsPaired);
  const [rarest] = telling;
  const alone = telling.filter((group) => group.stories <= fewStories);
  if (alone.length === 0 && telling.length === 1 && rarest !== undefined) alone.push(rarest);
  const pairs = telling.flatMap((one, index) =>
    telling.slice(index + 1).map((other) => [one, other] as const),
  );
  const ways = [
    ...alone.map(({ tsquery }) => tsquery),
    ...pairs.map((pair) => `(${pair.map(({ tsquery }) => tsquery).join(' & ')})`),
  ];
  const expected =
    alone.reduce((sum, { stories }) => sum + stories, 0) +
    pairs.reduce((sum, pair) => sum + expectBoth(pair, query.total), 0);
  if (ways.length === 0) return { tsquery: '', expected: 0 };
  return { tsquery: narrow([`(${ways.join(' | ')})`], query, narrowing), expected };
}

/** Words that are asked for together are together more often than chance has it. */
function expectBoth([one, other]: readonly [CompiledGroup, CompiledGroup], total: number): number {
  return Math.min(one.stories, (4 * one.stories * other.stories) / Math.max(1, total));
}

function narrow(ways: readonly string[], { excluded }: CompiledQuery, by: Narrowing): string {
  const { section, topic, author } = by;
  return [
    ...ways,
    ...excluded.map((tsquery) => `!${tsquery}`),
    ...(section === undefined ? [] : [quoteLexeme(sectionLexeme(section))]),
    ...(topic === undefined ? [] : [quoteLexeme(topicLexeme(topic))]),
    ...(author === undefined ? [] : [quoteLexeme(authorLexeme(author))]),
  ].join(' & ');
}
