import styles from '#src/client/features/comments/comment-form.module.css';
import { sentenceFor } from '#src/client/features/comments/comment-sentences.ts';
import type { Draft } from '#src/client/features/comments/drafts.ts';
import type { ApiError } from '#src/client/lib/api-error.ts';
import { m } from '#src/i18n/text.ts';

type SendOutcomeProps = {
  sender: { failure: ApiError | null; isSending: boolean; hasSent: boolean };
  draft: Draft;
};

function statusOf(
  { failure, isSending, hasSent }: SendOutcomeProps['sender'],
  draft: Draft,
): string {
  if (isSending) return m.comments_sending();
  if (hasSent) return m.comments_sent();
  return failure === null && draft.id !== undefined ? m.comments_unsent() : '';
}

/** What became of the last attempt, beside the form; its buttons belong to the form around it. */
export function SendOutcome({ sender, draft }: SendOutcomeProps) {
  const { failure } = sender;

  return (
    <div className={styles.outcome}>
      <p role="status">{statusOf(sender, draft)}</p>
      {failure !== null && (
        <div role="alert" className={styles.failure}>
          <p>{sentenceFor(failure)}</p>
          {failure.code !== 'invalid_request' && (
            <button type="submit" className={styles.quiet}>
              {m.comments_retry()}
            </button>
          )}
        </div>
      )}
      {!draft.isKept && <p className={styles.note}>{m.comments_not_kept()}</p>}
    </div>
  );
}
