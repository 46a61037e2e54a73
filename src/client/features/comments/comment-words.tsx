import { useState } from 'react';
import styles from '#src/client/features/comments/comment-item.module.css';
import { CommentText } from '#src/client/features/comments/comment-text.tsx';
import { useConversationState } from '#src/client/features/comments/conversation-state.ts';
import { isMuted, unmute } from '#src/client/features/comments/mute/muted-authors.ts';
import type { ShownComment } from '#src/client/features/comments/thread/shown-comment.ts';
import { focusComment } from '#src/client/features/comments/use-focus-on-arrival.ts';
import { m } from '#src/i18n/text.ts';

function goneSentence({ removed, own, operation }: ShownComment): string {
  const isOwn = own?.status === 'deleted' || operation?.wish.kind === 'delete';
  if (isOwn) return m.comments_removed_self();
  return removed === 'author' ? m.comments_removed_author() : m.comments_removed_moderator();
}

/** The words of a comment, or what stands in their place. */
export function CommentWords({ comment }: { comment: ShownComment }) {
  const { muted } = useConversationState();
  const [isShown, setIsShown] = useState(false);
  const author = { name: comment.authorName, isRegistered: comment.isRegistered };

  if (comment.removed !== null) return <p className={styles.gone}>{goneSentence(comment)}</p>;
  if (comment.own !== undefined || isShown || !isMuted(muted, author)) {
    return <CommentText text={comment.text} />;
  }
  return (
    <div className={styles.gone}>
      <p>{m.comments_muted({ name: author.name })}</p>
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            setIsShown(true);
            focusComment(comment.id);
          }}
        >
          {m.comments_muted_show()}
        </button>
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            unmute(author);
            focusComment(comment.id);
          }}
        >
          {m.comments_unmute({ name: author.name })}
        </button>
      </p>
    </div>
  );
}
