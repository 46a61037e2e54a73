import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { commentQueries } from '#src/client/features/comments/comment-queries.ts';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { commentRulesSchema } from '#src/contract/comment-rules.ts';
import { commentNewsSchema, ownActivitySchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';

/** Finds the name of whoever is signed in, null for guests. */
export type LoadAccountName = (client: QueryClient) => Promise<string | null>;

/** What an opened conversation asks for beside its comments; in no first view. */
export const readerQueries = {
  /** What this reader wrote and liked in a conversation: theirs alone, so never on the server. */
  own: (slug: string) =>
    queryOptions({
      queryKey: [...commentQueries.all(slug), 'own'] as const,
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.ownComments(slug), ownActivitySchema, signal),
      staleTime: 60_000,
    }),

  /** How much was published since a time; the browser asks with the ETag of the last answer. */
  news: (slug: string, since: string) =>
    queryOptions({
      queryKey: [...commentQueries.all(slug), 'news', since] as const,
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.commentNews(slug, { since }), commentNewsSchema, signal),
      staleTime: 0,
      gcTime: 0,
      retry: false,
    }),

  /** The rules of the house, for saying beforehand what the server would say. */
  rules: () =>
    queryOptions({
      queryKey: ['comment-rules'] as const,
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.commentRules(), commentRulesSchema, signal),
      staleTime: 5 * 60_000,
      retry: false,
    }),

  /** Under which name whoever is signed in writes; null for guests. @param load asks whom the page knows */
  accountName: (load: LoadAccountName | undefined) =>
    queryOptions({
      queryKey: ['comment-account'] as const,
      queryFn: ({ client }) => load?.(client) ?? null,
      enabled: load !== undefined && !import.meta.env.SSR,
      retry: false,
    }),
};
