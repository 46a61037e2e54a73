import { CommentItem } from '#src/client/features/comments/comment-item.tsx';
import styles from '#src/client/features/comments/conversation.module.css';
import { ReplyList } from '#src/client/features/comments/reply-list.tsx';
import type { ShownThread } from '#src/client/features/comments/thread/shown-comment.ts';
import { m } from '#src/i18n/text.ts';

/** Top-level comments with their replies. Elements keep their keys, focus and all, once they are sent. */
export function CommentList({ threads }: { threads: readonly ShownThread[] }) {
  return (
    <ol className={styles.list} aria-label={m.comments_title()}>
      {threads.map((thread) => (
        <li key={thread.id} className={styles.thread} data-picked={thread.isPicked}>
          {thread.isPicked && <p className={styles.picked}>{m.comments_picked()}</p>}
          <CommentItem comment={thread} />
          <ReplyList thread={thread} />
        </li>
      ))}
    </ol>
  );
}
