import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CommentItem } from '#src/client/features/comments/comment-item.tsx';
import { commentsOf, mergeReplies } from '#src/client/features/comments/comment-pages.ts';
import { commentQueries } from '#src/client/features/comments/comment-queries.ts';
import styles from '#src/client/features/comments/conversation.module.css';
import { useFocusOnArrival } from '#src/client/features/comments/use-focus-on-arrival.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import type { Comment, Reply } from '#src/contract/comments.ts';
import type { NewComment } from '#src/contract/requests.ts';
import { m } from '#src/i18n/text.ts';

type ReplyListProps = {
  slug: string;
  comment: Comment;
  /** Replies to this comment that are on their way. */
  sending: readonly NewComment[];
  target: string | undefined;
};

/** The answers to one comment, oldest first; those beyond the first page come on demand. */
export function ReplyList({ slug, comment, sending, target }: ReplyListProps) {
  const [wantsAll, setWantsAll] = useState(false);
  const all = useInfiniteQuery({ ...commentQueries.replies(slug, comment.id), enabled: wantsAll });
  const isHydrated = useIsHydrated();
  const replies = mergeReplies(comment.replies, all.data ? commentsOf(all.data) : []);
  const ids = replies.map((reply) => reply.id);
  const awaitFocus = useFocusOnArrival(ids);
  const onTheirWay = sending.filter(({ id }) => !ids.includes(id));
  // One array: an element stays the same, focus and all, when its reply has arrived.
  const shown: (Reply | NewComment)[] = [...replies, ...onTheirWay];
  const hiddenCount = comment.replyCount - replies.length;

  function handleMore() {
    awaitFocus();
    if (!wantsAll) setWantsAll(true);
    else if (all.hasNextPage) void all.fetchNextPage();
    else void all.refetch();
  }

  if (shown.length + hiddenCount <= 0) return null;
  return (
    <div className={styles.replies}>
      <ol className={styles.list} aria-label={m.comments_replies_of({ name: comment.authorName })}>
        {shown.map((reply) => (
          <li key={reply.id}>
            <CommentItem
              {...reply}
              dateCreated={'dateCreated' in reply ? reply.dateCreated : undefined}
              isTarget={reply.id === target}
            />
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
          {all.isFetching ? m.comments_loading() : m.comments_replies_more({ count: hiddenCount })}
        </button>
      )}
    </div>
  );
}
