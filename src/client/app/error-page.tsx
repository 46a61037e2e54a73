import { useEffect } from 'react';
import { useRevalidator, useRouteError } from 'react-router-dom';
import styles from '#src/client/app/error-page.module.css';
import { ApiError } from '#src/client/lib/api-error.ts';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

type Explanation = { title: string; text: string; canRetry: boolean };

function explain(error: unknown): Explanation {
  if (error instanceof ApiError) {
    if (error.isNotFound) {
      return {
        title: m.error_not_found_title(),
        text: m.error_not_found_text(),
        canRetry: false,
      };
    }
    if (error.code === 'offline') {
      return { title: m.error_offline_title(), text: m.error_offline_text(), canRetry: true };
    }
    if (error.code === 'timeout') {
      return { title: m.error_slow_title(), text: m.error_slow_text(), canRetry: true };
    }
  }
  return { title: m.error_server_title(), text: m.error_server_text(), canRetry: true };
}

/** Stands where a page should: says what is the matter, and tries again by click or by itself. */
export function ErrorPage() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const { title, text, canRetry } = explain(error);
  const requestId = error instanceof ApiError ? error.requestId : undefined;

  useEffect(() => {
    if (!canRetry) return;
    const retry = () => void revalidate();
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [canRetry, revalidate]);

  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      <p className={styles.actions}>
        {canRetry && (
          <button
            type="button"
            className={styles.retry}
            disabled={state === 'loading'}
            onClick={() => void revalidate()}
          >
            {m.error_retry()}
          </button>
        )}
        <Link to={pagePaths.front()}>{m.error_home()}</Link>
      </p>
      {requestId !== undefined && (
        <p className={styles.reference}>{m.error_request_id({ id: requestId })}</p>
      )}
    </div>
  );
}
