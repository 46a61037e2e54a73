import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import { PopularList } from '#src/client/features/articles/popular-list.tsx';
import type { PageHead } from '#src/client/lib/page-head.ts';
import type { PageContext } from '#src/client/lib/page-module.ts';
import styles from '#src/client/pages/popular-page.module.css';
import { Link } from '#src/client/ui/link.tsx';
import { type PopularWindow, popularWindows } from '#src/contract/articles.ts';
import { limits } from '#src/contract/limits.ts';
import { pagePaths, popularWindowParams, windowParam } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

const names: Readonly<Record<PopularWindow, () => string>> = {
  day: m.popular_day,
  week: m.popular_week,
  month: m.popular_month,
};
const descriptions: Readonly<Record<PopularWindow, () => string>> = {
  day: m.popular_description_day,
  week: m.popular_description,
  month: m.popular_description_month,
};

/** The span that an address asks for: seven days where it names none that is known. */
function windowOf(search: URLSearchParams): PopularWindow {
  const asked = search.get(windowParam);
  return popularWindows.find((window) => popularWindowParams[window] === asked) ?? 'week';
}

export async function load({ queryClient, url }: PageContext): Promise<void> {
  await queryClient.ensureQueryData(articleQueries.popular(windowOf(url.searchParams)));
}

export function head({ url }: PageContext): PageHead {
  const window = windowOf(url.searchParams);
  return {
    title: m.popular_title(),
    description: descriptions[window](),
    path: pagePaths.popular(window),
    breadcrumbs: [{ name: m.site_popular(), path: pagePaths.popular() }],
  };
}

/** What was read most in the last 24 hours, seven days or 30. */
export function Component() {
  const shown = windowOf(useSearchParams()[0]);
  const popular = useQuery(articleQueries.popular(shown)).data;
  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {m.site_popular()}
      </h1>
      <p className={styles.description}>{descriptions[shown]()}</p>
      <ul className={styles.windows} aria-label={m.popular_windows()}>
        {popularWindows.map((window) => (
          <li key={window}>
            <Link
              to={pagePaths.popular(window)}
              aria-current={window === shown || undefined}
              preventScrollReset
            >
              {names[window]()}
            </Link>
          </li>
        ))}
      </ul>
      {popular !== undefined && (
        <PopularList popular={popular} count={limits.popularArticles} headingLevel="h2" />
      )}
    </div>
  );
}
