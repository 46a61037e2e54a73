import styles from '#src/client/features/comments/conversation.module.css';
import { ApiError } from '#src/client/lib/api-error.ts';
import { m } from '#src/i18n/text.ts';

/** Stands where comments would be, had they come. */
export function ConversationFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const isOffline = error instanceof ApiError && error.code === 'offline';
  return (
    <div role="alert" className={styles.failure}>
      <p>{isOffline ? m.comments_failed_offline() : m.comments_failed()}</p>
      <button type="button" className={styles.quiet} onClick={onRetry}>
        {m.comments_retry()}
      </button>
    </div>
  );
}
