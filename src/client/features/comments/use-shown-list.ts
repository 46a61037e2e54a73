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
  optionsOfAddress,
} from '#src/client/features/comments/comment-queries.ts';

function isInCache(client: QueryClient, slug: string, options: CommentListOptions, id: string) {
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
  const [options, setOptions] = useState(() => optionsOfAddress(asked));
  const [sought, setSought] = useState<string>();

  if (target !== undefined && target !== sought) {
    setSought(target);
    if (!isInCache(client, slug, options, target)) setOptions({ focus: target });
  }

  const query = useInfiniteQuery({
    ...commentQueries.list(slug, options),
    // The list that is being read stays until the one that was asked for has come.
    placeholderData: keepPreviousData,
  });
  const { data, isPlaceholderData } = query;
  return {
    query,
    isMissing:
      options.focus !== undefined &&
      data !== undefined &&
      !isPlaceholderData &&
      !holdsComment(data, options.focus),
    /** True where the conversation goes on above the list. */
    startsLater: data?.pages[0]?.hasNewer === true || options.cursor !== undefined,
    showNewest: () => setOptions({}),
  };
}
