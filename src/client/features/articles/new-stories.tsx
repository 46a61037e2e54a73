import { type InfiniteData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type ArticleFilter,
  articleQueries,
} from '#src/client/features/articles/article-queries.ts';
import styles from '#src/client/features/articles/new-stories.module.css';
import { isExported } from '#src/client/lib/is-exported.ts';
import type { ArticleList } from '#src/contract/articles.ts';
import { limits } from '#src/contract/limits.ts';
import { m } from '#src/i18n/text.ts';

const pause = 60_000;
/** Readers who came together do not ask together. */
const jitter = 15_000;

type NewStoriesProps = {
  filter: ArticleFilter;
  list: InfiniteData<ArticleList> | undefined;
  /** When the list was fetched, in milliseconds. */
  fetchedAt: number;
};

/**
 * Offers what was published since the list was read. The button lies above the page: nothing moves
 * until it is pressed, which brings the list's first page and its top.
 */
export function NewStories({ filter, list, fetchedAt }: NewStoriesProps) {
  const queryClient = useQueryClient();
  const [interval] = useState(() => pause + Math.random() * jitter);
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const newest = list?.pages[0]?.items[0]?.datePublished;
  const { data } = useQuery({
    ...articleQueries.news(filter, newest ?? ''),
    enabled: newest !== undefined && !isExported(),
    initialData: { newCount: 0 },
    initialDataUpdatedAt: fetchedAt,
    refetchInterval: interval,
    // Which queries that do not wait for a network leave out by themselves.
    refetchOnReconnect: true,
  });

  async function handleClick() {
    if (state === 'loading') return;
    setState('loading');
    try {
      await queryClient.fetchInfiniteQuery({
        ...articleQueries.list(filter),
        staleTime: 0,
        pages: 1,
      });
      setState('idle');
      scrollTo({ top: 0 });
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    } catch {
      setState('failed');
    }
  }

  const { newCount: count } = data;
  const offer =
    count < limits.newsCount ? m.news_waiting({ count }) : m.news_waiting_many({ count });
  return (
    <div role="status" className={styles.news}>
      {count > 0 && (
        <button type="button" aria-busy={state === 'loading'} onClick={() => void handleClick()}>
          {state === 'failed' ? m.news_failed() : offer}
        </button>
      )}
    </div>
  );
}
