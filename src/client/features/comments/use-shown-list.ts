import {
  keepPreviousData,
  type QueryClient,
  useInfiniteQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useState } from 'react';
import { holdsComment } from '#src/client/features/comments/comment-pages.ts';
import {
  type CommentListOptions,
  commentQueries,
} from '#src/client/features/comments/comment-queries.ts';
import { firstOptions, rememberSort } from '#src/client/features/comments/remembered-sort.ts';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { commentListSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { CommentSort } from '#src/contract/requests.ts';

/** Whether a comment or reply is among those that the cache holds of a list. */
function isInCache(
  client: QueryClient,
  slug: string,
  options: CommentListOptions,
  id: string,
): boolean {
  const list = client.getQueryData(commentQueries.list(slug, options).queryKey);
  const parents = list?.pages.flatMap((page) => page.items) ?? [];
  return (
    holdsComment(list, id) ||
    parents.some((parent) =>
      holdsComment(client.getQueryData(commentQueries.replies(slug, parent.id).queryKey), id),
    )
  );
}

/**
 * The list to show: the one the address asks for, until a comment is sought that it does not hold;
 * then the page of the conversation that does. `asked` is the value of `?komentar=`.
 */
export function useShownList(slug: string, asked: string | null, target: string | undefined) {
  const client = useQueryClient();
  const [options, setOptions] = useState(() => firstOptions(asked));
  const [sought, setSought] = useState<string>();

  if (target !== undefined && target !== sought) {
    setSought(target);
    const { sort } = options;
    if (!isInCache(client, slug, options, target)) setOptions({ sort, focus: target });
  }

  const query = useInfiniteQuery({
    ...commentQueries.list(slug, options),
    // The list that is being read stays until the one that was asked for has come.
    placeholderData: keepPreviousData,
  });
  const { data, isPlaceholderData } = query;

  /** Reads the newest page anew, and only then shows it. @throws ApiError */
  async function showNews(): Promise<void> {
    const page = await apiClientOf(client).get(apiPaths.comments(slug), commentListSchema);
    const { queryKey } = commentQueries.list(slug);
    client.setQueryData(queryKey, { pages: [page], pageParams: [null] });
    setOptions({});
  }

  return {
    query,
    options,
    sort: options.sort ?? 'newest',
    setSort: (sort: CommentSort) => {
      rememberSort(sort);
      setOptions({ sort: sort === 'newest' ? undefined : sort });
    },
    isMissing:
      options.focus !== undefined &&
      data !== undefined &&
      !isPlaceholderData &&
      !holdsComment(data, options.focus),
    /** True where the conversation goes on above the list. */
    startsLater: data?.pages[0]?.hasNewer === true || options.cursor !== undefined,
    showFirst: () => setOptions({ sort: options.sort }),
    showNews,
  };
}
