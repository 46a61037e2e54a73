import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MarkedText } from '#src/client/features/search/marked-text.tsx';
import { addRecent } from '#src/client/features/search/recent-searches.ts';
import { type Search, searchPath } from '#src/client/features/search/search-address.ts';
import { SearchFilters } from '#src/client/features/search/search-filters.tsx';
import { SearchNotice } from '#src/client/features/search/search-notice.tsx';
import { searchQueries } from '#src/client/features/search/search-queries.ts';
import styles from '#src/client/features/search/search-results.module.css';
import { SearchTrouble } from '#src/client/features/search/search-trouble.tsx';
import { Link } from '#src/client/ui/link.tsx';
import type { SearchHit } from '#src/contract/search.ts';
import { m } from '#src/i18n/text.ts';

type Marked = { headline: ReactNode; description: ReactNode };

export type MoreHits = {
  nextPath: string | null;
  isFetching: boolean;
  hasFailed: boolean;
  onMore: () => void;
};

type SearchResultsProps = {
  search: Search;
  renderHit: (hit: SearchHit, marked: Marked) => ReactNode;
  renderMore: (more: MoreHits) => ReactNode;
};

const markedOf = ({ highlights }: SearchHit): Marked => ({
  headline: <MarkedText parts={highlights.headline} />,
  description: <MarkedText parts={highlights.passage} />,
});

function SortLinks({ search }: { search: Search }) {
  const orders = [
    [undefined, m.search_best()],
    ['date', m.search_newest()],
  ] as const;
  return (
    <ul className={styles.sorts} aria-label={m.search_order()}>
      {orders.map(([sort, name]) => (
        <li key={name}>
          <Link to={searchPath(search, { sort })} aria-current={search.sort === sort || undefined}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Everything that a search found: how many, in which order, narrowed how, and the hits themselves. */
export function SearchResults({ search, renderHit, renderMore }: SearchResultsProps) {
  const list = useInfiniteQuery(searchQueries.results(search));
  const [first] = list.data?.pages ?? [];
  if (first === undefined) {
    return list.error ? (
      <SearchTrouble error={list.error} onRetry={() => void list.refetch()} />
    ) : (
      <p className={styles.pending} role="status">
        {m.search_pending()}
      </p>
    );
  }
  const hits = list.data?.pages.flatMap((page) => page.items) ?? [];
  const cursor = list.data?.pages.at(-1)?.nextCursor ?? null;

  return (
    <div className={styles.results}>
      <div className={styles.filters}>
        <SearchFilters search={search} results={first} />
      </div>
      <div className={styles.hits}>
        <div className={styles.head}>
          <p role="status" className={styles.total}>
            {first.isTotalCapped
              ? m.search_total_capped({ count: first.total })
              : m.search_total({ count: first.total })}
          </p>
          {first.total > 1 && <SortLinks search={search} />}
        </div>
        <SearchNotice search={search} results={first} />
        {/* A hit that is opened tells that the search was worth remembering. */}
        <ol
          className={styles.list}
          onClickCapture={({ target }) => {
            if (target instanceof Element && target.closest('a')) addRecent(search.q);
          }}
        >
          {hits.map((hit) => (
            <li key={hit.id} className={styles.hit}>
              {renderHit(hit, markedOf(hit))}
            </li>
          ))}
        </ol>
        {hits.length > 0 &&
          renderMore({
            nextPath: cursor === null ? null : searchPath(search, { cursor }),
            isFetching: list.isFetchingNextPage,
            hasFailed: list.isFetchNextPageError,
            onMore: () => void list.fetchNextPage(),
          })}
      </div>
    </div>
  );
}
