import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { OlderStories } from '#src/client/features/articles/older-stories.tsx';
import { firstSeenIndex, type ListReading } from '#src/client/features/articles/reading.ts';
import { storiesOf } from '#src/client/features/articles/stories-of.ts';
import { StoryCard } from '#src/client/features/articles/story-card.tsx';
import styles from '#src/client/features/articles/story-rows.module.css';
import type { ArticleList } from '#src/contract/articles.ts';
import { m } from '#src/i18n/text.ts';

export type StoryRowsProps = {
  list: UseInfiniteQueryResult<InfiniteData<ArticleList>>;
  /** The address of the page that begins at a cursor. */
  pathOf: (cursor: string) => string;
  reading: ListReading;
  /** What is said where there is no story at all. */
  emptyText?: string;
  /** How many of the first stories stand elsewhere on the page. */
  skip?: number;
  headingLevel?: 'h2' | 'h3';
  /** True where the first story of the list opens the page. */
  hasFeature?: boolean;
  /** True where every story is of the section that the page is about. */
  isOneSection?: boolean;
};

/** One row a story, as many pages as the reader asked for, with a line where the last visit ended. */
export function StoryRows(props: StoryRowsProps) {
  const { list, pathOf, reading, skip = 0, headingLevel = 'h2', emptyText } = props;
  const { hasFeature = false, isOneSection = false } = props;
  const rows = useRef<HTMLUListElement>(null);
  /** Where the stories that were asked for will begin. */
  const awaited = useRef<number>(undefined);
  const all = storiesOf(list.data?.pages ?? []);
  const stories = all.slice(skip);
  const lineAt = firstSeenIndex(all, reading.previousVisit);
  const pageCount = list.data?.pages.length ?? 0;
  const lastPage = list.data?.pages.at(-1);
  const nextCursor = lastPage?.nextCursor ?? null;

  // The first of the new stories takes the focus, so that a keyboard or a screen reader goes on there.
  useEffect(() => {
    const first = awaited.current;
    if (first === undefined || stories.length <= first) return;
    awaited.current = undefined;
    rows.current
      ?.querySelectorAll<HTMLAnchorElement>(':scope > li :is(h2, h3) > a')
      [first]?.focus({ preventScroll: true });
  }, [stories.length]);

  function handleMore() {
    awaited.current = stories.length;
    void list.fetchNextPage();
  }

  if (stories.length === 0 && skip === 0) {
    return <p className={styles.empty}>{emptyText ?? m.list_empty()}</p>;
  }
  return (
    <>
      <ul className={styles.rows} ref={rows}>
        {stories.map((story, index) => (
          <li key={story.id} className={styles.row}>
            {lineAt === index + skip && <VisitLine />}
            <StoryCard
              story={story}
              weight={hasFeature && index === 0 ? 'feature' : 'river'}
              headingLevel={headingLevel}
              isFirst={hasFeature && index === 0}
              unseen={reading.unseenOf(story)}
              {...(isOneSection ? { note: '' } : {})}
            />
          </li>
        ))}
      </ul>
      <p role="status" className="visually-hidden">
        {pageCount > 1 ? m.list_added({ count: lastPage?.items.length ?? 0 }) : ''}
      </p>
      <OlderStories
        nextPath={nextCursor === null ? null : pathOf(nextCursor)}
        isFetching={list.isFetchingNextPage}
        hasFailed={list.isFetchNextPageError}
        onMore={handleMore}
      />
    </>
  );
}

/** Between what is new and what was there: it lies on the rule between two rows and takes no room. */
function VisitLine() {
  return (
    <p className={styles.visit}>
      <span>{m.news_since_visit()}</span>
    </p>
  );
}
