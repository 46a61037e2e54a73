import { useSearchParams } from 'react-router-dom';
import { OlderStories } from '#src/client/features/articles/older-stories.tsx';
import { StoryCard } from '#src/client/features/articles/story-card.tsx';
import { readSearch, searchPath } from '#src/client/features/search/search-address.ts';
import { SearchBox } from '#src/client/features/search/search-box.tsx';
import { searchQueries } from '#src/client/features/search/search-queries.ts';
import { SearchResults } from '#src/client/features/search/search-results.tsx';
import { SearchStart } from '#src/client/features/search/search-start.tsx';
import { ApiError } from '#src/client/lib/api-error.ts';
import type { PageHead } from '#src/client/lib/page-head.ts';
import type { PageContext } from '#src/client/lib/page-module.ts';
import styles from '#src/client/pages/search-page.module.css';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

export async function load({ queryClient, url }: PageContext): Promise<void> {
  const search = readSearch(url.searchParams);
  if (search.q === '') return;
  try {
    await queryClient.ensureInfiniteQueryData(searchQueries.results(search));
  } catch (error) {
    // The page says what is the matter beside what was typed; only a first view has its status to tell.
    const isRefused = error instanceof ApiError && error.code === 'invalid_request';
    if (import.meta.env.SSR && !isRefused) throw error;
  }
}

export function head({ url }: PageContext): PageHead {
  const search = readSearch(url.searchParams);
  return {
    title: search.q === '' ? m.search_title() : m.search_title_of({ query: search.q }),
    description: m.search_description(),
    path: searchPath(search, { cursor: search.cursor }),
    breadcrumbs: [{ name: m.search_title(), path: pagePaths.search() }],
    // Somebody's words are no page of the site; the search itself, with its ways into the sections, is.
    isUnlisted: search.q !== '',
  };
}

/** The search: its address says everything that is asked. */
export function Component() {
  const search = readSearch(useSearchParams()[0]);
  const isStart = search.q === '';
  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {m.search_title()}
        {!isStart && <span className="visually-hidden">: {search.q}</span>}
      </h1>
      <SearchBox search={search} isFirst={isStart} />
      {isStart ? (
        <SearchStart />
      ) : (
        <SearchResults
          search={search}
          renderHit={(hit, marked) => <StoryCard story={hit} weight="hit" marked={marked} />}
          renderMore={(more) => <OlderStories {...more} />}
        />
      )}
    </div>
  );
}
