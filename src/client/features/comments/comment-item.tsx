import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { CommentActions } from '#src/client/features/comments/comment-actions.tsx';
import { CommentByline } from '#src/client/features/comments/comment-byline.tsx';
import { CommentEditor } from '#src/client/features/comments/comment-editor.tsx';
import { CommentForm } from '#src/client/features/comments/comment-form.tsx';
import styles from '#src/client/features/comments/comment-item.module.css';
import { CommentState } from '#src/client/features/comments/comment-state.tsx';
import { CommentWords } from '#src/client/features/comments/comment-words.tsx';
import { useConversationState } from '#src/client/features/comments/conversation-state.ts';
import { isCreate } from '#src/client/features/comments/outbox/operation.ts';
import type { ShownComment } from '#src/client/features/comments/thread/shown-comment.ts';
import {
  focusComment,
  useWantedFocus,
  wantFocus,
} from '#src/client/features/comments/use-focus-on-arrival.ts';
import { commentAnchor } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

/** Puts the focus into the first empty field of a form that has just come, else into the last. */
function focusForm(box: HTMLElement | null) {
  const fields = [
    ...(box?.querySelectorAll<HTMLInputElement>('form :is([name=authorName], [name=text])') ?? []),
  ];
  (fields.find((field) => field.value === '') ?? fields.at(-1))?.focus();
}

/** One comment or reply. It can take the focus, so that a permalink leads a screen reader to it. */
export function CommentItem({ comment }: { comment: ShownComment }) {
  const { slug, canWrite, accountName, target } = useConversationState();
  const [mode, setMode] = useState<'read' | 'edit' | 'reply'>('read');
  const article = useRef<HTMLElement>(null);
  const { id, removed, operation, own } = comment;
  useWantedFocus(id);
  const anchor = commentAnchor(id);
  const isUnsent = operation !== undefined && isCreate(operation);
  const isThere = removed === null && !isUnsent;
  const canReply = canWrite && (own === undefined || own.status === 'published');

  function handleReply() {
    flushSync(() => setMode('reply'));
    focusForm(article.current);
  }

  function handleCancelReply() {
    flushSync(() => setMode('read'));
    article.current?.querySelector<HTMLElement>('[data-reply]')?.focus();
  }

  function handleHandedOver(replyId: string) {
    wantFocus(replyId);
    setMode('read');
  }

  function handleEdited() {
    flushSync(() => setMode('read'));
    focusComment(id);
  }

  return (
    <article
      ref={article}
      id={anchor}
      tabIndex={-1}
      aria-labelledby={removed === null ? `${anchor}-author` : undefined}
      aria-label={removed === null ? undefined : m.comments_removed_label()}
      className={styles.comment}
      data-target={id === target}
      data-sending={isUnsent}
    >
      {removed === null && <CommentByline comment={comment} isStored={!isUnsent} />}
      {mode === 'edit' ? (
        <CommentEditor comment={comment} onClose={handleEdited} />
      ) : (
        <>
          <CommentWords comment={comment} />
          <CommentState comment={comment} onEdit={() => setMode('edit')} />
          {isThere && (
            <CommentActions
              comment={comment}
              onEdit={() => setMode('edit')}
              onReply={canReply && mode === 'read' ? handleReply : undefined}
            />
          )}
        </>
      )}
      {mode === 'reply' && (
        <CommentForm
          slug={slug}
          parentId={id}
          accountName={accountName}
          onHandedOver={handleHandedOver}
          onCancel={handleCancelReply}
        />
      )}
    </article>
  );
}
