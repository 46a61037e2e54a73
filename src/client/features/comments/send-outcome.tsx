import styles from '#src/client/features/comments/comment-form.module.css';
import { sentenceFor } from '#src/client/features/comments/comment-sentences.ts';
import { useConversationState } from '#src/client/features/comments/conversation-state.ts';
import { needsSignIn } from '#src/client/features/comments/outbox/deliver.ts';
import type { Failure } from '#src/client/features/comments/outbox/operation.ts';
import type { SendPhase } from '#src/client/features/comments/use-comment-sender.ts';
import { m } from '#src/i18n/text.ts';

type SendOutcomeProps = {
  sender: {
    phase: SendPhase;
    failure: Failure | undefined;
    isRefused: boolean;
    commentId: string | undefined;
  };
  /** False where the browser does not keep what is typed. */
  isKept: boolean;
};

function queuedSentence(failure: Failure | undefined): string {
  if (failure !== undefined && needsSignIn({ failure })) return m.comments_queued_sign_in();
  const isNetwork = failure === undefined || failure.code === 'offline';
  return isNetwork ? m.comments_queued() : m.comments_queued_later();
}

/** What became of the last attempt, beside the form; its buttons belong to the form around it. */
export function SendOutcome({ sender, isKept }: SendOutcomeProps) {
  const { phase, failure, isRefused, commentId } = sender;
  const { own } = useConversationState();
  const isHeld = own?.items.some(({ id, status }) => id === commentId && status === 'held');

  function statusOf(): string {
    switch (phase) {
      case 'idle':
        return '';
      case 'sending':
        return m.comments_sending();
      case 'queued':
        return queuedSentence(failure);
      case 'sent':
        return isHeld ? m.comments_sent_held() : m.comments_sent();
    }
  }

  return (
    <div className={styles.outcome}>
      <p role="status">{statusOf()}</p>
      {isRefused && failure !== undefined && (
        <div role="alert" className={styles.failure}>
          <p>{sentenceFor(failure)}</p>
          {failure.code !== 'invalid_request' && (
            <button type="submit" className={styles.quiet}>
              {m.comments_retry()}
            </button>
          )}
        </div>
      )}
      {!isKept && <p className={styles.note}>{m.comments_not_kept()}</p>}
    </div>
  );
}
