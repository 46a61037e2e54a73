import styles from '#src/client/features/search/search-trouble.module.css';
import { ApiError } from '#src/client/lib/api-error.ts';
import { limits } from '#src/contract/limits.ts';
import { m } from '#src/i18n/text.ts';

function textOf(error: Error): string {
  if (!(error instanceof ApiError)) return m.search_failed();
  if (error.code === 'invalid_request') {
    return error.fields?.q === undefined
      ? m.search_refused()
      : m.search_too_long({ limit: limits.searchQuery });
  }
  return error.code === 'offline' ? m.search_offline() : m.search_failed();
}

/** The search could not be done. What was typed stays in the field above. */
export function SearchTrouble({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const canRetry = !(error instanceof ApiError) || error.isTransient;
  return (
    <div className={styles.trouble} role="alert">
      <p>{textOf(error)}</p>
      {canRetry && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          {m.error_retry()}
        </button>
      )}
    </div>
  );
}
