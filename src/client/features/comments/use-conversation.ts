import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { type CommentPages, holdsComment } from '#src/client/features/comments/comment-pages.ts';
import { commentQueries } from '#src/client/features/comments/comment-queries.ts';
import type { ConversationState } from '#src/client/features/comments/conversation-state.ts';
import { mutedAuthors } from '#src/client/features/comments/mute/muted-authors.ts';
import { isCreate } from '#src/client/features/comments/outbox/operation.ts';
import { useOutbox, useOutboxView } from '#src/client/features/comments/outbox/use-outbox.ts';
import { readerQueries } from '#src/client/features/comments/reader-queries.ts';
import { threadsOf } from '#src/client/features/comments/thread/shown-comment.ts';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import type { CommentSort } from '#src/contract/requests.ts';
import { m } from '#src/i18n/text.ts';

type Own = Pick<ConversationState, 'own' | 'operations' | 'sendingKey' | 'isAtWork' | 'muted'>;

/** What this reader wrote, liked and muted, and what of it is on its way. */
export function useOwnSide(slug: string): Own {
  const { data: own } = useQuery(readerQueries.own(slug));
  const { operations: all, sendingKey, isAtWork } = useOutboxView();
  const operations = all.filter((operation) => operation.slug === slug);
  return { own, operations, sendingKey, isAtWork, muted: useDeviceValue(mutedAuthors) };
}

/** The conversation's top level, with what this reader wrote in its place. */
export function useThreads(
  slug: string,
  pages: CommentPages | undefined,
  sort: CommentSort,
  { own, operations }: Own,
) {
  const client = useQueryClient();
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const unseen = operations.filter(isCreate).filter(({ commentId }) => !fresh.has(commentId));
  if (unseen.length > 0) {
    setFresh(new Set([...fresh, ...unseen.map(({ commentId }) => commentId)]));
  }

  function isThere(id: string): boolean {
    const replies = client.getQueriesData<CommentPages>({
      queryKey: commentQueries.allReplies(slug),
    });
    return (
      holdsComment(pages, id) ||
      replies.some(([, some]) => holdsComment(some, id)) ||
      operations.some(({ commentId }) => commentId === id)
    );
  }

  return threadsOf({ pages, sort, own, operations, fresh, isThere });
}

/** Drops likes that the server refused, and says so: they have no place of their own to say it at. */
export function useRefusedLikes({ operations }: Own, announce: (text: string) => void): void {
  const getOutbox = useOutbox();
  const refused = operations.find(
    ({ wish, status }) => wish.kind === 'like' && status === 'refused',
  )?.key;
  const drop = useEffectEvent((key: string) => {
    announce(m.comments_like_failed());
    void getOutbox().cancel(key);
  });
  useEffect(() => {
    if (refused !== undefined) drop(refused);
  }, [refused]);
}
