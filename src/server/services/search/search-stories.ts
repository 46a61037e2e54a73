import { limits } from '#src/contract/limits.ts';
import type { SearchMatch, SearchResults } from '#src/contract/search.ts';
import type { SearchQuery } from '#src/contract/search-requests.ts';
import { type CompiledQuery, compileQuery } from '#src/server/services/search/compile-query.ts';
import { correctQuery } from '#src/server/services/search/correct-query.ts';
import { type FoundHits, findHits } from '#src/server/services/search/find-hits.ts';
import { loadHits } from '#src/server/services/search/load-hits.ts';
import { matchAll, matchSome } from '#src/server/services/search/match-query.ts';
import { type ParsedQuery, parseQuery } from '#src/server/services/search/parse-query.ts';
import { readText } from '#src/server/services/search/read-text.ts';
import { scoreHits } from '#src/server/services/search/score-hits.ts';
import {
  decodeSearchCursor,
  encodeSearchCursor,
  type SearchCursor,
} from '#src/server/services/search/search-cursor.ts';
import { createHitFinder } from '#src/server/services/search/sought-forms.ts';
import { loadWordCounts, type WordCounts } from '#src/server/services/search/word-counts.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** Fewer hits than this are filled up with stories that have some of the words. */
const fewHits = 3;
/** Where a story need not have every word, what is worth less than this part of the best is left out. */
const leastShareOfSome = 0.35;

/** A query that was read, with how common its words are. */
type Reading = { query: ParsedQuery; counts: WordCounts };
type Answer = { found: FoundHits; match: SearchMatch; reading: Reading; compiled: CompiledQuery };

/**
 * One page of stories that have the words of a query, how many there are, and what was probably meant.
 * See `searchQuerySchema` for the query, docs/search.md for how hits are found and ranked.
 * @throws ServiceError invalid_request naming `q` (required, too_long) or `cursor`
 */
export async function searchStories(
  context: ServiceContext,
  request: SearchQuery,
): Promise<SearchResults> {
  const text = readText(request.q);
  const now = context.now();
  const cursor = request.cursor === undefined ? undefined : decodeSearchCursor(request.cursor, now);
  const search = { context, request, cursor, at: cursor?.at ?? now.toISOString() };
  const reading = await read(context, text);
  if (reading.query.groups.length === 0) return nothing;
  const { answer, correction } = await answerQuery(search, text, reading);
  return toResults(search, answer, correction);
}

type Search = {
  context: ServiceContext;
  request: SearchQuery;
  cursor: SearchCursor | undefined;
  at: string;
};

const nothing: SearchResults = {
  items: [],
  total: 0,
  isTotalCapped: false,
  match: 'all',
  facets: { sections: [], topics: [], authors: [] },
  nextCursor: null,
  correction: null,
};

async function read({ db }: ServiceContext, text: string): Promise<Reading> {
  const query = parseQuery(text);
  return { query, counts: await loadWordCounts(db, query) };
}

/** Hits of all words; else, where those are few, of what was meant, or of the telling words. */
async function answerQuery(
  search: Search,
  text: string,
  reading: Reading,
): Promise<{ answer: Answer; correction: string | null }> {
  const { context, cursor } = search;
  const first = await ask(search, reading, cursor?.match === 'some' ? 'some' : 'all');
  const isEnough =
    first.found.total >= fewHits || cursor?.match === 'all' || cursor?.match === 'some';
  if (isEnough) return { answer: first, correction: null };
  const better = await correctQuery(context.db, text, reading);
  const correction = better?.text ?? null;
  if (better?.isSure && first.found.total === 0) {
    const meant = await ask(search, await read(context, better.text), 'corrected');
    if (meant.found.total > 0) return { answer: meant, correction };
  }
  const isLoose = reading.query.isPlain && reading.query.groups.length > 1;
  if (!isLoose) return { answer: first, correction };
  const loose = await ask(search, reading, 'some');
  return { answer: loose.found.total > first.found.total ? loose : first, correction };
}

async function ask(search: Search, reading: Reading, match: SearchMatch): Promise<Answer> {
  const { context, request, cursor, at } = search;
  const compiled = weighAsBefore(compileQuery(reading.query, reading.counts), cursor, match);
  const isSome = match === 'some';
  const { tsquery, expected } = isSome ? matchSome(compiled, request) : matchAll(compiled, request);
  const found =
    expected === 0
      ? { ...nothing, page: [] }
      : await findHits(context.db, {
          tsquery,
          expected,
          total: compiled.total,
          isNarrowed: (request.section ?? request.topic ?? request.author) !== undefined,
          hasPhrases: reading.query.groups.flat().some(({ kind }) => kind === 'phrase'),
          score: scoreHits(compiled, at, isSome),
          leastShare: isSome ? leastShareOfSome : 0,
          at,
          from: request.from,
          to: request.to,
          sort: request.sort ?? 'relevance',
          after: cursor?.match === match ? cursor : undefined,
          limit: request.limit ?? limits.searchPage,
        });
  return { found, match, reading, compiled };
}

/** Later pages are ranked by the weights of the first. @throws ServiceError for another query's cursor */
function weighAsBefore(
  compiled: CompiledQuery,
  cursor: SearchCursor | undefined,
  match: SearchMatch,
): CompiledQuery {
  if (cursor === undefined || cursor.match !== match) return compiled;
  const { weights } = cursor;
  if (weights.length !== compiled.groups.length) {
    throw new ServiceError('invalid_request', { cursor: 'invalid' });
  }
  const groups = compiled.groups.map((group, index) => ({
    ...group,
    weight: weights[index] ?? group.weight,
  }));
  return { ...compiled, groups };
}

async function toResults(
  { context, request, at }: Search,
  { found, match, reading, compiled }: Answer,
  correction: string | null,
): Promise<SearchResults> {
  const limit = request.limit ?? limits.searchPage;
  const page = found.page.slice(0, limit);
  const last = page.at(-1);
  const hasMore = found.page.length > limit && last !== undefined;
  const weights = compiled.groups.map(({ weight }) => weight);
  const find = createHitFinder(reading.query, reading.counts);
  return {
    items: await loadHits(
      context,
      page.map(({ id }) => id),
      find,
    ),
    total: found.total,
    isTotalCapped: found.isTotalCapped,
    match,
    facets: found.facets,
    nextCursor: hasMore
      ? encodeSearchCursor({ match, at, weights, score: last.score, hit: last })
      : null,
    correction,
  };
}
