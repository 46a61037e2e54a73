import { lazy, Suspense, useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate, useNavigation, useRouteError } from 'react-router-dom';
import styles from '#src/client/app/error-page.module.css';
import { ApiError } from '#src/client/lib/api-error.ts';
import { documentTitleOf } from '#src/client/lib/page-head.ts';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

const fetchKeptStories = () => import('#src/client/app/offline/kept-stories.tsx');
const KeptStories = lazy(() =>
  // Its code may be out of reach as well: then the page is what it was before.
  fetchKeptStories().then(
    ({ KeptStories: kept }) => ({ default: kept }),
    () => ({ default: () => null }),
  ),
);

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
  const navigate = useNavigate();
  const location = useLocation();
  const isTrying = useNavigation().state !== 'idle';
  const { title, text, canRetry } = explain(error);
  const isCutOff = error instanceof ApiError && error.code === 'offline';
  const requestId = error instanceof ApiError ? error.requestId : undefined;

  /** A move to where we are. Revalidating may end before the boundary sees that it began, and stay. */
  const handleRetry = () => void navigate(location, { replace: true, preventScrollReset: true });
  const retryOnReturn = useEffectEvent(handleRetry);

  useEffect(() => {
    document.title = documentTitleOf(title);
  });

  useEffect(() => {
    if (!canRetry) return;
    const retry = () => retryOnReturn();
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [canRetry]);

  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.text}>{text}</p>
      <p className={styles.actions}>
        {canRetry && (
          <button type="button" className={styles.retry} disabled={isTrying} onClick={handleRetry}>
            {m.error_retry()}
          </button>
        )}
        <Link to={pagePaths.front()}>{m.error_home()}</Link>
      </p>
      {isCutOff && (
        <Suspense>
          <KeptStories />
        </Suspense>
      )}
      {requestId !== undefined && (
        <p className={styles.reference}>{m.error_request_id({ id: requestId })}</p>
      )}
    </div>
  );
}
