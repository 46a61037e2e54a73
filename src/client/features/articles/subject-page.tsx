import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router-dom';
import { type ArticleFilter, articleQueries } from '#src/client/features/articles/article-queries.ts';
import { StoryRiver } from '#src/client/features/articles/story-river.tsx';
import styles from '#src/client/features/articles/subject-page.module.css';
import type { PageContext, PageModule } from '#src/client/lib/page-module.ts';
import { Link } from '#src/client/ui/link.tsx';
import type { ListSubject } from '#src/contract/articles.ts';
import { beforeParam, pagePaths, withQuery } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

type Kind = ListSubject['kind'];

const kindNames: Record<Kind, () => string> = {
  section: m.list_kind_section,
  topic: m.list_kind_topic,
  author: m.list_kind_author,
};
const titles: Record<Kind, (subject: { name: string }) => string> = {
  section: m.list_title_section,
  topic: m.list_title_topic,
  author: m.list_title_author,
};

const filterOf = (kind: Kind, slug: string): ArticleFilter => ({ [kind]: slug });

/** The page of one section, topic or author: three addresses, one design. */
export function createSubjectPage(kind: Kind): PageModule {
  const queryOf = (slug: string, before: string | null) =>
    articleQueries.list(filterOf(kind, slug), before ?? undefined);

  async function load({ queryClient, params, url }: PageContext) {
    await queryClient.ensureInfiniteQueryData(
      queryOf(params[kind] ?? '', url.searchParams.get(beforeParam)),
    );
  }

  function head({ queryClient, params, url }: PageContext) {
    const slug = params[kind] ?? '';
    const before = url.searchParams.get(beforeParam);
    const subject = queryClient.getQueryData(queryOf(slug, before).queryKey)?.pages[0]?.subject;
    if (subject === undefined || subject === null) return undefined;
    const path = withQuery(pagePaths[kind](slug), { [beforeParam]: before ?? undefined });
    return {
      title: titles[kind](subject),
      description: subject.description || m.list_description(subject),
      path,
      breadcrumbs: [{ name: subject.name, path: pagePaths[kind](slug) }],
    };
  }

  function Component() {
    const slug = useParams()[kind] ?? '';
    const before = useSearchParams()[0].get(beforeParam);
    const subject = useInfiniteQuery(queryOf(slug, before)).data?.pages[0]?.subject;
    return (
      <div className={styles.page} data-section={kind === 'section' ? slug : undefined}>
        <header className={styles.header}>
          <p className={styles.kind}>{kindNames[kind]()}</p>
          <h1 className={styles.title} tabIndex={-1}>
            {subject?.name ?? slug}
          </h1>
          {subject?.description && <p className={styles.description}>{subject.description}</p>}
          {before !== null && (
            <p className={styles.newest}>
              <Link to={pagePaths[kind](slug)}>{m.list_newest()}</Link>
            </p>
          )}
        </header>
        <StoryRiver
          filter={filterOf(kind, slug)}
          before={before ?? undefined}
          path={pagePaths[kind](slug)}
        />
      </div>
    );
  }

  return { load, head, Component };
}
