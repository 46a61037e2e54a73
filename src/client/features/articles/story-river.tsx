import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import {
  type ArticleFilter,
  articleQueries,
} from '#src/client/features/articles/article-queries.ts';
import { OlderStories } from '#src/client/features/articles/older-stories.tsx';
import { storiesOf } from '#src/client/features/articles/stories-of.ts';
import { StoryCard } from '#src/client/features/articles/story-card.tsx';
import styles from '#src/client/features/articles/story-river.module.css';
import { m } from '#src/i18n/text.ts';

type StoryRiverProps = {
  filter: ArticleFilter;
  before: string | undefined;
  /** The list's own address, without a cursor. */
  path: string;
  /** How many of the first stories stand elsewhere on the page. */
  skip?: number;
  headingLevel?: 'h2' | 'h3';
  /** True where the first story of the list opens the page. */
  hasFeature?: boolean;
  /** True where every story is of the section that the page is about. */
  isOneSection?: boolean;
};

/** The river: one row a story, as many pages as the reader asked for. */
export function StoryRiver({
  filter,
  before,
  path,
  skip = 0,
  headingLevel = 'h2',
  hasFeature = false,
  isOneSection = false,
}: StoryRiverProps) {
  const list = useInfiniteQuery(articleQueries.list(filter, before));
  const rows = useRef<HTMLUListElement>(null);
  /** Where the stories that were asked for will begin. */
  const awaited = useRef<number>(undefined);
  const stories = storiesOf(list.data?.pages ?? []).slice(skip);
  const pageCount = list.data?.pages.length ?? 0;
  const lastPage = list.data?.pages.at(-1);

  // The first of the new stories takes the focus, so that a keyboard or a screen reader goes on there.
  useEffect(() => {
    const first = awaited.current;
    if (first === undefined || stories.length <= first) return;
    awaited.current = undefined;
    rows.current?.children[first]
      ?.querySelector<HTMLAnchorElement>(':is(h2, h3) > a')
      ?.focus({ preventScroll: true });
  }, [stories.length]);

  function handleMore() {
    awaited.current = stories.length;
    void list.fetchNextPage();
  }

  if (stories.length === 0 && skip === 0) return <p className={styles.empty}>{m.list_empty()}</p>;
  return (
    <>
      <ul className={styles.river} ref={rows}>
        {stories.map((story, index) => (
          <li key={story.id} className={styles.row}>
            <StoryCard
              story={story}
              weight={hasFeature && index === 0 ? 'feature' : 'river'}
              headingLevel={headingLevel}
              isFirst={hasFeature && index === 0}
              {...(isOneSection ? { note: '' } : {})}
            />
          </li>
        ))}
      </ul>
      <p role="status" className="visually-hidden">
        {pageCount > 1 ? m.list_added({ count: lastPage?.items.length ?? 0 }) : ''}
      </p>
      <OlderStories
        path={path}
        nextCursor={lastPage?.nextCursor ?? null}
        isFetching={list.isFetchingNextPage}
        hasFailed={list.isFetchNextPageError}
        onMore={handleMore}
      />
    </>
  );
}
