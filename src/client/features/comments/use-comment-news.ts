import { useQuery } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import type { CommentPages } from '#src/client/features/comments/comment-pages.ts';
import { readerQueries } from '#src/client/features/comments/reader-queries.ts';
import { useIsOnScreen } from '#src/client/features/comments/use-is-on-screen.ts';

const pause = 45_000;
/** Readers who came together do not ask together. */
const jitter = 10_000;
const beginning = '1970-01-01T00:00:00.000Z';

function newestIn(pages: CommentPages): string {
  const comments = pages.pages.flatMap((page) => page.items);
  const times = comments.flatMap((comment) => [comment, ...comment.replies]);
  return (
    times
      .map(({ dateCreated }) => dateCreated)
      .sort()
      .at(-1) ?? beginning
  );
}

/**
 * How many comments have come since the list was read. Asked for now and then, while the conversation
 * is on the screen of a tab that is looked at; most answers are a 304 without a body.
 */
export function useCommentNews(
  slug: string,
  pages: CommentPages | undefined,
  conversation: RefObject<Element | null>,
): number {
  const isOnScreen = useIsOnScreen(conversation);
  const [interval] = useState(() => pause + Math.random() * jitter);
  const [since, setSince] = useState<string>();
  // The same question as long as the page is open: only then can the answer be the same.
  if (since === undefined && pages !== undefined) setSince(newestIn(pages));
  const total = pages?.pages[0]?.total;

  const { data } = useQuery({
    ...readerQueries.news(slug, since ?? beginning),
    enabled: isOnScreen && since !== undefined,
    initialData: total === undefined ? undefined : { total, newCount: 0 },
    staleTime: pause,
    refetchInterval: interval,
  });
  // By the totals: one's own comments are counted on both sides, whenever they came.
  return data === undefined || total === undefined ? 0 : Math.max(0, data.total - total);
}
