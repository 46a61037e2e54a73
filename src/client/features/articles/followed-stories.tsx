import { useInfiniteQuery } from '@tanstack/react-query';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import styles from '#src/client/features/articles/followed-stories.module.css';
import type { ListReading } from '#src/client/features/articles/reading.ts';
import { StoryRows } from '#src/client/features/articles/story-rows.tsx';
import { m } from '#src/i18n/text.ts';

type FollowedStoriesProps = {
  /** What is followed, as `GET /api/followed` takes it. */
  of: string;
  path: string;
  reading: ListReading;
};

/** Stories of what a device follows, newest first: no score, no profile. */
export function FollowedStories({ of, path, reading }: FollowedStoriesProps) {
  const list = useInfiniteQuery(articleQueries.followed(of));
  if (list.isPending) {
    return (
      <p className={styles.state} role="status">
        {m.follow_waiting()}
      </p>
    );
  }
  if (list.data === undefined) {
    return (
      <p className={styles.state} role="alert">
        {m.follow_failed()}{' '}
        <button type="button" onClick={() => void list.refetch()}>
          {m.error_retry()}
        </button>
      </p>
    );
  }
  const emptyText = m.follow_no_stories();
  return <StoryRows list={list} pathOf={() => path} reading={reading} emptyText={emptyText} />;
}
