import { infiniteQueryOptions } from '@tanstack/react-query';
import { loadConversation } from '#src/client/features/comments/load-conversation.ts';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { commentListSchema } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { CommentSort } from '#src/contract/requests.ts';

/** Which part of a conversation: from a cursor on, or the page that holds one comment. */
export type CommentListOptions = { sort?: CommentSort; focus?: string; cursor?: string };

/** Value of `?komentar=` that asks for the newest comments; any other value is a cursor. */
export const newestComments = 'semua';

/** What an address asks for, given the value of its `?komentar=`. */
export function optionsOfAddress(asked: string | null): CommentListOptions {
  return asked === null || asked === newestComments ? {} : { cursor: asked };
}

/** Query options of conversations. Keys run from general to specific. */
export const commentQueries = {
  all: (slug: string) => ['comments', slug] as const,
  lists: (slug: string) => ['comments', slug, 'list'] as const,
  allReplies: (slug: string) => ['comments', slug, 'replies'] as const,

  list: (slug: string, { sort, focus, cursor }: CommentListOptions = {}) =>
    infiniteQueryOptions({
      queryKey: [...commentQueries.lists(slug), { sort, focus, cursor }] as const,
      queryFn: async ({ client, signal, pageParam }) => {
        // The server renders in one go: who has the comments there must have their view as well.
        if (import.meta.env.SSR) await loadConversation();
        const before = pageParam ?? undefined;
        const path = apiPaths.comments(slug, {
          sort,
          cursor: before,
          focus: before === undefined ? focus : undefined,
        });
        return apiClientOf(client).get(path, commentListSchema, signal);
      },
      initialPageParam: cursor ?? null,
      getNextPageParam: (page) => page.nextCursor,
      staleTime: 5 * 60_000,
      // What is being read stays where it is; only a list that never came is asked for again.
      refetchOnReconnect: ({ state }) => state.data === undefined,
    }),

  /** All replies to one comment, oldest first. */
  replies: (slug: string, parentId: string) =>
    infiniteQueryOptions({
      queryKey: [...commentQueries.allReplies(slug), parentId] as const,
      queryFn: ({ client, signal, pageParam }) =>
        apiClientOf(client).get(
          apiPaths.comments(slug, {
            parent: parentId,
            cursor: pageParam ?? undefined,
            limit: limits.commentsPageMax,
          }),
          commentListSchema,
          signal,
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      staleTime: 5 * 60_000,
      refetchOnReconnect: ({ state }) => state.data === undefined,
    }),
};
