import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import {
  articleListSchema,
  articleSchema,
  type PopularWindow,
  popularListSchema,
  relatedListSchema,
  sectionListSchema,
} from '#src/contract/articles.ts';
import { changeListSchema, newsCountSchema } from '#src/contract/changes.ts';
import { apiPaths } from '#src/contract/paths.ts';

/** Narrows a list to one section, topic or author; an empty object is the whole site. */
export type ArticleFilter = { section?: string; topic?: string; author?: string };

const minute = 60_000;

/** Query options of stories. Keys run from general to specific. */
export const articleQueries = {
  detail: (slug: string) =>
    queryOptions({
      queryKey: ['articles', 'detail', slug],
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.article(slug), articleSchema, signal),
      staleTime: 2 * minute,
    }),

  related: (slug: string) =>
    queryOptions({
      queryKey: ['articles', 'related', slug],
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.related(slug), relatedListSchema, signal),
      staleTime: 10 * minute,
    }),

  /** Pages of a list, newest first; `before` is the cursor in the address, where there is one. */
  list: (filter: ArticleFilter, before?: string) =>
    infiniteQueryOptions({
      queryKey: ['articles', 'list', filter, before ?? ''],
      queryFn: ({ client, signal, pageParam }) =>
        apiClientOf(client).get(
          apiPaths.articles({ ...filter, cursor: pageParam ?? undefined }),
          articleListSchema,
          signal,
        ),
      initialPageParam: before ?? null,
      getNextPageParam: (page) => page.nextCursor,
      staleTime: 2 * minute,
    }),

  /** Stories of any of what is followed; `of` is as `GET /api/followed` takes it. */
  followed: (of: string) =>
    infiniteQueryOptions({
      queryKey: ['articles', 'followed', of],
      queryFn: ({ client, signal, pageParam }) =>
        apiClientOf(client).get(
          apiPaths.followed({ of, cursor: pageParam ?? undefined }),
          articleListSchema,
          signal,
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      staleTime: 2 * minute,
    }),

  changes: (slug: string, since?: string) =>
    queryOptions({
      queryKey: ['articles', 'changes', slug, since ?? ''],
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.changes(slug, { since }), changeListSchema, signal),
      staleTime: minute,
    }),

  news: (filter: ArticleFilter, since: string) =>
    queryOptions({
      queryKey: ['articles', 'news', filter, since],
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.news({ ...filter, since }), newsCountSchema, signal),
      staleTime: minute,
    }),

  popular: (window: PopularWindow) =>
    queryOptions({
      queryKey: ['articles', 'popular', window],
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.popular({ window }), popularListSchema, signal),
      staleTime: 5 * minute,
    }),

  sections: () =>
    queryOptions({
      queryKey: ['sections'],
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.sections(), sectionListSchema, signal),
      staleTime: 60 * minute,
    }),
};
