import styles from '#src/client/features/comments/comment-item.module.css';
import { useConversationState } from '#src/client/features/comments/conversation-state.ts';
import { keyOf } from '#src/client/features/comments/outbox/operation.ts';
import { useOutbox } from '#src/client/features/comments/outbox/use-outbox.ts';
import type { ShownComment } from '#src/client/features/comments/thread/shown-comment.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

function Heart({ isFilled }: { isFilled: boolean }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="16"
      height="16"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M10 16.8 3.7 10.6a3.9 3.9 0 0 1 5.5-5.5l.8.8.8-.8a3.9 3.9 0 0 1 5.5 5.5z" />
    </svg>
  );
}

/** Likes a comment, or takes that back: seen at once, sent when the network allows. */
export function LikeButton({ comment }: { comment: ShownComment }) {
  const { slug, own, operations } = useConversationState();
  const getOutbox = useOutbox();
  const isHydrated = useIsHydrated();
  const waiting = operations.find(({ key }) => key === keyOf(comment.id, 'like'));
  const isStored = own?.likedIds.includes(comment.id) ?? false;
  const isLiked = waiting?.wish.kind === 'like' ? waiting.wish.isLiked : isStored;
  const count = comment.likeCount + Number(isLiked) - Number(isStored);
  const formatted = count.toLocaleString(currentLocale());

  function handleClick() {
    const wish = { kind: 'like' as const, isLiked: !isLiked };
    // Back to what the server knows already: then it need not hear of it.
    if (waiting?.attempts === 0) void getOutbox().cancel(waiting.key);
    else void getOutbox().enqueue({ slug, commentId: comment.id, wish });
  }

  if (comment.own !== undefined) {
    return count === 0 ? null : <span className={styles.likes}>{m.comments_likes({ count })}</span>;
  }
  return (
    <button
      type="button"
      className={styles.action}
      aria-pressed={isLiked}
      aria-label={`${m.comments_like_of({ name: comment.authorName })}, ${m.comments_likes({ count })}`}
      disabled={!isHydrated}
      onClick={handleClick}
    >
      <Heart isFilled={isLiked} /> {count > 0 ? formatted : m.comments_like()}
    </button>
  );
}
