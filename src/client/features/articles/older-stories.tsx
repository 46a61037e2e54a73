import type { MouseEvent } from 'react';
import styles from '#src/client/features/articles/older-stories.module.css';
import { Link } from '#src/client/ui/link.tsx';
import { m } from '#src/i18n/text.ts';

type OlderStoriesProps = {
  /** The address of the next page; null at the end of the list. */
  nextPath: string | null;
  isFetching: boolean;
  hasFailed: boolean;
  onMore: () => void;
};

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

/** The end of a list: a real link to the next page that, with JavaScript, appends it in place. */
export function OlderStories({ nextPath, isFetching, hasFailed, onMore }: OlderStoriesProps) {
  if (nextPath === null) return <p className={styles.end}>{m.list_end()}</p>;

  function handleClick(event: MouseEvent) {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (!isFetching) onMore();
  }

  return (
    <div className={styles.more}>
      {hasFailed && (
        <p className={styles.failure} role="alert">
          {m.list_older_failed()}
        </p>
      )}
      <Link to={nextPath} className={styles.link} aria-busy={isFetching} onClick={handleClick}>
        {isFetching ? m.list_older_loading() : hasFailed ? m.error_retry() : m.list_older()}
      </Link>
    </div>
  );
}
