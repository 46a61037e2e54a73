import { useQuery } from '@tanstack/react-query';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import { PopularList } from '#src/client/features/articles/popular-list.tsx';
import type { PageHead } from '#src/client/lib/page-head.ts';
import type { PageContext } from '#src/client/lib/page-module.ts';
import styles from '#src/client/pages/popular-page.module.css';
import { limits } from '#src/contract/limits.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

export async function load({ queryClient }: PageContext): Promise<void> {
  await queryClient.ensureQueryData(articleQueries.popular('week'));
}

export function head(): PageHead {
  return {
    title: m.popular_title(),
    description: m.popular_description(),
    path: pagePaths.popular(),
    breadcrumbs: [{ name: m.site_popular(), path: pagePaths.popular() }],
  };
}

/** What was read most in the last seven days. */
export function Component() {
  const popular = useQuery(articleQueries.popular('week')).data;
  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {m.site_popular()}
      </h1>
      <p className={styles.description}>{m.popular_description()}</p>
      {popular !== undefined && (
        <PopularList popular={popular} count={limits.popularArticles} headingLevel="h2" />
      )}
    </div>
  );
}
