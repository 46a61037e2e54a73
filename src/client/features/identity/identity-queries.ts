import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { accountAccessSchema, meSchema, writtenCommentsSchema } from '#src/contract/accounts.ts';
import { apiPaths } from '#src/contract/paths.ts';

// What is one's own is asked for in the browser alone, and never written into a page.
const isBrowser = !import.meta.env.SSR;

/** Options of everything that the server knows about whoever asks. */
export const identityQueries = {
  all: ['identity'] as const,
  me: () =>
    queryOptions({
      queryKey: [...identityQueries.all, 'me'],
      queryFn: ({ client, signal }) => apiClientOf(client).get(apiPaths.me(), meSchema, signal),
      enabled: isBrowser,
    }),
  access: () =>
    queryOptions({
      queryKey: [...identityQueries.all, 'access'],
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.myAccess(), accountAccessSchema, signal),
      enabled: isBrowser,
    }),
  written: () =>
    infiniteQueryOptions({
      queryKey: [...identityQueries.all, 'written'],
      queryFn: ({ client, signal, pageParam }) => {
        const path = apiPaths.myComments({ cursor: pageParam });
        return apiClientOf(client).get(path, writtenCommentsSchema, signal);
      },
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      enabled: isBrowser,
    }),
};
