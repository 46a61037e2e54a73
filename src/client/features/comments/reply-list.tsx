import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { CommentItem } from '#src/client/features/comments/comment-item.tsx';
import { commentsOf } from '#src/client/features/comments/comment-pages.ts';
import { commentQueries } from '#src/client/features/comments/comment-queries.ts';
import styles from '#src/client/features/comments/conversation.module.css';
import { useConversationState } from '#src/client/features/comments/conversation-state.ts';
import { repliesOf, type ShownThread } from '#src/client/features/comments/thread/shown-comment.ts';
import { useFocusOnArrival } from '#src/client/features/comments/use-focus-on-arrival.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import { m } from '#src/i18n/text.ts';

/** Whether the thread is folded; never while the address, or the reader's own words, are in it. */
function useFold(ids: readonly string[], isWriting: boolean) {
  const { target } = useConversationState();
  const [isFolded, setIsFolded] = useState(false);
  const [opened, setOpened] = useState(target);
  const isSought = target !== undefined && ids.includes(target);
  if (isSought && target !== opened) {
    setOpened(target);
    setIsFolded(false);
  }
  return { isFolded: isFolded && !isWriting, fold: () => setIsFolded(!isFolded) };
}

/** The answers to one comment, oldest first; those beyond the first page come on demand. */
export function ReplyList({ thread }: { thread: ShownThread }) {
  const state = useConversationState();
  const [wantsAll, setWantsAll] = useState(false);
  const all = useInfiniteQuery({
    ...commentQueries.replies(state.slug, thread.id),
    enabled: wantsAll,
  });
  const isHydrated = useIsHydrated();
  const listId = useId();
  const replies = repliesOf(thread, all.data ? commentsOf(all.data) : [], state);
  const ids = replies.map((reply) => reply.id);
  const awaitFocus = useFocusOnArrival(ids);
  const stored = replies.filter(({ operation, own }) => {
    const isHeld = own !== undefined && own.status !== 'published';
    return operation?.wish.kind !== 'create' && !isHeld;
  });
  const { isFolded, fold } = useFold(ids, stored.length < replies.length);
  const hiddenCount = thread.replyCount - stored.length;

  function handleMore() {
    awaitFocus();
    if (!wantsAll) setWantsAll(true);
    else if (all.hasNextPage) void all.fetchNextPage();
    else void all.refetch();
  }

  if (replies.length + hiddenCount <= 0) return null;
  const count = Math.max(thread.replyCount, replies.length);
  return (
    <div className={styles.replies}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={!isFolded}
        aria-controls={listId}
        disabled={!isHydrated}
        onClick={fold}
      >
        {isFolded ? m.comments_thread_show({ count }) : m.comments_thread_hide({ count })}
      </button>
      <div id={listId} hidden={isFolded}>
        <ol className={styles.list} aria-label={m.comments_replies_of({ name: thread.authorName })}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentItem comment={reply} />
            </li>
          ))}
        </ol>
        {all.isError && <p role="alert">{m.comments_replies_failed()}</p>}
        {hiddenCount > 0 && (
          <button
            type="button"
            className={styles.quiet}
            disabled={!isHydrated}
            aria-busy={all.isFetching}
            onClick={handleMore}
          >
            {all.isFetching
              ? m.comments_loading()
              : m.comments_replies_more({ count: hiddenCount })}
          </button>
        )}
      </div>
    </div>
  );
}
