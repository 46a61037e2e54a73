import type { MouseEvent } from 'react';
import { addressOfComments } from '#src/client/features/comments/comment-addresses.ts';
import styles from '#src/client/features/comments/conversation.module.css';
import { m } from '#src/i18n/text.ts';

type ConversationEndProps = {
  nextCursor: string | null;
  isFetching: boolean;
  hasFailed: boolean;
  onMore: () => void;
};

/** The way on: a real link to older comments that, with JavaScript, appends them in place. */
export function ConversationEnd({
  nextCursor,
  isFetching,
  hasFailed,
  onMore,
}: ConversationEndProps) {
  if (nextCursor === null) return <p className={styles.note}>{m.comments_end()}</p>;

  function handleClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!isFetching) onMore();
  }

  return (
    <div>
      {hasFailed && (
        <p role="alert" className={styles.failure}>
          {m.comments_more_failed()}
        </p>
      )}
      <a
        className={styles.button}
        href={addressOfComments(nextCursor)}
        aria-busy={isFetching}
        onClick={handleClick}
      >
        {isFetching ? m.comments_loading() : hasFailed ? m.comments_retry() : m.comments_more()}
      </a>
    </div>
  );
}
