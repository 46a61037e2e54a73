import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { CommentForm } from '#src/client/features/comments/comment-form.tsx';
import styles from '#src/client/features/comments/conversation.module.css';
import { focusComment } from '#src/client/features/comments/use-focus-on-arrival.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import type { Comment } from '#src/contract/comments.ts';
import { m } from '#src/i18n/text.ts';

/** The button that answers a comment, and the form it opens in its place. */
export function ReplyBox({ slug, comment }: { slug: string; comment: Comment }) {
  const [isOpen, setIsOpen] = useState(false);
  const isHydrated = useIsHydrated();
  const box = useRef<HTMLDivElement>(null);

  function handleOpen() {
    flushSync(() => setIsOpen(true));
    const fields = [...(box.current?.querySelectorAll<HTMLInputElement>('[name]') ?? [])];
    (fields.find((field) => field.value === '') ?? fields.at(-1))?.focus();
  }

  function handleCancel() {
    flushSync(() => setIsOpen(false));
    box.current?.querySelector('button')?.focus();
  }

  function handleSent(reply: Comment) {
    focusComment(reply.id);
    setIsOpen(false);
  }

  return (
    <div ref={box} className={styles.replyBox}>
      {isOpen ? (
        <CommentForm
          slug={slug}
          parentId={comment.id}
          onSent={handleSent}
          onCancel={handleCancel}
        />
      ) : (
        <button
          type="button"
          className={styles.quiet}
          aria-label={m.comments_reply_to({ name: comment.authorName })}
          disabled={!isHydrated}
          onClick={handleOpen}
        >
          {m.comments_reply()}
        </button>
      )}
    </div>
  );
}
