import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Search } from '#src/client/features/search/search-address.ts';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { searchResultsSchema, searchSuggestionsSchema } from '#src/contract/search.ts';

const minute = 60_000;

/** Query options of searches. Keys run from general to specific. */
export const searchQueries = {
  /** Pages of hits, from the cursor in the address on. */
  results: ({ cursor, ...search }: Search) =>
    infiniteQueryOptions({
      queryKey: ['search', 'results', search, cursor ?? ''],
      queryFn: ({ client, signal, pageParam }) =>
        apiClientOf(client).get(
          apiPaths.search({ ...search, cursor: pageParam ?? undefined }),
          searchResultsSchema,
          signal,
        ),
      initialPageParam: cursor ?? null,
      getNextPageParam: (page) => page.nextCursor,
      staleTime: 2 * minute,
      // What was refused stays refused until the reader changes it.
      retryOnMount: false,
    }),

  suggestions: (q: string) =>
    queryOptions({
      queryKey: ['search', 'suggestions', q],
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.searchSuggestions({ q }), searchSuggestionsSchema, signal),
      staleTime: 5 * minute,
      // The list stays in place while the next letter's is on its way.
      placeholderData: keepPreviousData,
      retry: false,
    }),
};
