import { useQuery } from '@tanstack/react-query';
import { redirect, useParams, useSearchParams } from 'react-router-dom';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import { ChangeList } from '#src/client/features/articles/change-list.tsx';
import type { PageHead } from '#src/client/lib/page-head.ts';
import type { PageContext } from '#src/client/lib/page-module.ts';
import styles from '#src/client/pages/changes-page.module.css';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths, sinceParam } from '#src/contract/paths.ts';
import { formatDateTime } from '#src/i18n/dates.ts';
import { currentLocale, m, newsroomLang } from '#src/i18n/text.ts';

/** A moment that nobody's address bar can get wrong: what is none asks for all changes. */
function sinceOf(search: URLSearchParams): string | undefined {
  const time = Date.parse(search.get(sinceParam) ?? '');
  const isKnown = time >= 0 && time < Date.UTC(9999, 0);
  return isKnown ? new Date(time).toISOString() : undefined;
}

export async function load({ queryClient, params, url }: PageContext): Promise<void> {
  const slug = params.slug ?? '';
  const since = sinceOf(url.searchParams);
  const changes = await queryClient.fetchQuery(articleQueries.changes(slug, since));
  if (changes.slug !== slug) throw redirect(pagePaths.changes(changes.slug, since), 308);
}

export function head({ queryClient, params, url }: PageContext): PageHead | undefined {
  const { queryKey } = articleQueries.changes(params.slug ?? '', sinceOf(url.searchParams));
  const changes = queryClient.getQueryData(queryKey);
  if (changes === undefined) return undefined;
  const { slug, headline, section } = changes;
  return {
    title: m.changes_of({ headline }),
    description: m.changes_description({ headline }),
    path: pagePaths.changes(slug),
    isUnlisted: true,
    breadcrumbs: [
      { name: section.name, path: pagePaths.section(section.slug) },
      { name: headline, path: pagePaths.article(slug) },
      { name: m.changes_title(), path: pagePaths.changes(slug) },
    ],
  };
}

/** How a story changed, since it was published or since somebody read it. */
export function Component() {
  const slug = useParams().slug ?? '';
  const since = sinceOf(useSearchParams()[0]);
  const { data: changes } = useQuery(articleQueries.changes(slug, since));
  if (changes === undefined) return null;

  return (
    <div className={styles.page} data-section={changes.section.slug}>
      <h1 className={styles.title} tabIndex={-1}>
        {m.changes_title()}
      </h1>
      <p className={styles.story}>
        <Link to={pagePaths.article(slug)} lang={newsroomLang()}>
          {changes.headline}
        </Link>
      </p>
      {since !== undefined && (
        <p className={styles.since}>
          {m.changes_since({ moment: formatDateTime(since, currentLocale()) })}{' '}
          <Link to={pagePaths.changes(slug)}>{m.changes_all()}</Link>
        </p>
      )}
      <ChangeList revisions={changes.revisions} />
      {changes.isCapped && <p className={styles.since}>{m.changes_capped()}</p>}
    </div>
  );
}
