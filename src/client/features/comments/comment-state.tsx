import { useState } from 'react';
import styles from '#src/client/features/comments/comment-item.module.css';
import { sentenceFor, waitSentenceFor } from '#src/client/features/comments/comment-sentences.ts';
import { useConversationState } from '#src/client/features/comments/conversation-state.ts';
import { stateSentence } from '#src/client/features/comments/hold-sentences.ts';
import { needsSignIn } from '#src/client/features/comments/outbox/deliver.ts';
import { isCreate, type Operation } from '#src/client/features/comments/outbox/operation.ts';
import { useOutbox } from '#src/client/features/comments/outbox/use-outbox.ts';
import type { ShownComment } from '#src/client/features/comments/thread/shown-comment.ts';
import { focusComment } from '#src/client/features/comments/use-focus-on-arrival.ts';
import { m } from '#src/i18n/text.ts';

type Told = { label: string; reason?: string };

function tell({ status, failure, wish }: Operation, isSending: boolean): Told {
  if (isSending) return { label: m.comments_state_sending() };
  const told = (label: string): string => {
    if (wish.kind === 'edit') return `${m.comments_state_edit()} · ${label}`;
    return wish.kind === 'delete' ? `${m.comments_state_delete()} · ${label}` : label;
  };
  if (status === 'refused') {
    const label = told(m.comments_state_refused());
    return failure === undefined ? { label } : { label, reason: sentenceFor(failure) };
  }
  if (failure === undefined || failure.code === 'offline' || failure.code === 'timeout') {
    return { label: told(m.comments_state_waiting()), reason: m.comments_state_waiting_text() };
  }
  const label = needsSignIn({ failure }) ? m.comments_state_sign_in() : m.comments_state_later();
  return { label: told(label), reason: waitSentenceFor(failure) };
}

type CommentStateProps = { comment: ShownComment; onEdit: () => void };

/** Where a comment of one's own stands: on its way, held, refused, and what can be done about it. */
export function CommentState({ comment, onEdit }: CommentStateProps) {
  const { sendingKey, isAtWork } = useConversationState();
  const getOutbox = useOutbox();
  const { operation, own } = comment;
  const isSending =
    operation !== undefined &&
    (operation.key === sendingKey ||
      (isAtWork && operation.status === 'waiting' && operation.failure === undefined));
  // Whoever saw it wait is told of the end; what went at once, the form has told of.
  const [hasWaited, setHasWaited] = useState(false);
  if (operation !== undefined && !isSending && !hasWaited) setHasWaited(true);
  const held = own && stateSentence(own);

  if (operation === undefined && held === undefined && !hasWaited) return null;
  const told = operation && tell(operation, isSending);

  function handleCancel(key: string) {
    focusComment(comment.id);
    void getOutbox().cancel(key);
  }

  return (
    <div className={styles.state} data-refused={operation?.status === 'refused'}>
      <p role={hasWaited ? 'status' : undefined}>
        {told && (
          <>
            <strong>{told.label}</strong> {told.reason}
          </>
        )}
        {told === undefined && (held ?? m.comments_state_sent())}
      </p>
      {operation !== undefined && !isSending && (
        <p className={styles.actions}>
          {isCreate(operation) && (
            <button type="button" className={styles.action} onClick={onEdit}>
              {m.comments_edit()}
            </button>
          )}
          <button
            type="button"
            className={styles.action}
            onClick={() => handleCancel(operation.key)}
          >
            {operation.status === 'refused'
              ? m.comments_state_discard()
              : m.comments_state_cancel()}
          </button>
          <button
            type="button"
            className={styles.action}
            onClick={() => {
              focusComment(comment.id);
              void getOutbox().retry(operation.key);
            }}
          >
            {operation.status === 'refused' ? m.comments_retry() : m.comments_state_retry()}
          </button>
        </p>
      )}
    </div>
  );
}
