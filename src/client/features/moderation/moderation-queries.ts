import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { commentRulesSchema } from '#src/contract/comment-rules.ts';
import {
  banListSchema,
  commentContextSchema,
  moderationCountsSchema,
  moderationLogSchema,
  moderationQueueSchema,
  moderationStatsSchema,
  type QueueView,
} from '#src/contract/moderation.ts';
import { apiPaths } from '#src/contract/paths.ts';

/** What the queue is narrowed to, as the address says it. */
export type QueueFilter = {
  view: QueueView;
  story?: string | undefined;
  author?: string | undefined;
  text?: string | undefined;
};

const all = ['moderation'] as const;

/** Query options of the moderators' pages. Nothing is kept for long: others decide as well. */
export const moderationQueries = {
  all,
  queues: [...all, 'queue'] as const,
  comments: [...all, 'comment'] as const,

  /** How much waits, asked for every 15 seconds while the page is looked at. */
  counts: () =>
    queryOptions({
      queryKey: [...all, 'counts'] as const,
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.moderationCounts(), moderationCountsSchema, signal),
      refetchInterval: 15_000,
      refetchOnWindowFocus: true,
      staleTime: 5_000,
    }),

  queue: (filter: QueueFilter) =>
    infiniteQueryOptions({
      queryKey: [...moderationQueries.queues, filter] as const,
      queryFn: ({ client, signal, pageParam }) =>
        apiClientOf(client).get(
          apiPaths.moderationQueue({ ...filter, cursor: pageParam ?? undefined }),
          moderationQueueSchema,
          signal,
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      staleTime: 0,
      gcTime: 60_000,
    }),

  comment: (id: string) =>
    queryOptions({
      queryKey: [...moderationQueries.comments, id] as const,
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.moderationComment(id), commentContextSchema, signal),
      staleTime: 5_000,
      gcTime: 60_000,
    }),

  rules: () =>
    queryOptions({
      queryKey: [...all, 'rules'] as const,
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.moderationRules(), commentRulesSchema, signal),
      staleTime: 0,
    }),

  bans: () =>
    queryOptions({
      queryKey: [...all, 'bans'] as const,
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.moderationBans(), banListSchema, signal),
      staleTime: 0,
    }),

  log: () =>
    infiniteQueryOptions({
      queryKey: [...all, 'log'] as const,
      queryFn: ({ client, signal, pageParam }) =>
        apiClientOf(client).get(
          apiPaths.moderationLog({ cursor: pageParam ?? undefined }),
          moderationLogSchema,
          signal,
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      staleTime: 0,
    }),

  stats: () =>
    queryOptions({
      queryKey: [...all, 'stats'] as const,
      queryFn: ({ client, signal }) =>
        apiClientOf(client).get(apiPaths.moderationStats(), moderationStatsSchema, signal),
      staleTime: 0,
    }),
};
