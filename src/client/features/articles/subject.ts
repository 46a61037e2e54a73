import {
  type ArticleFilter,
  articleQueries,
} from '#src/client/features/articles/article-queries.ts';
import { cardSizes } from '#src/client/features/articles/card-sizes.ts';
import type { PageHead } from '#src/client/lib/page-head.ts';
import type { PageContext } from '#src/client/lib/page-module.ts';
import type { ListSubject } from '#src/contract/articles.ts';
import { beforeParam, pagePaths, withQuery } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

/** What a list can be about; also the name of its parameter in the address. */
export type SubjectKind = ListSubject['kind'];

const titles: Record<SubjectKind, (subject: { name: string }) => string> = {
  section: m.list_title_section,
  topic: m.list_title_topic,
  author: m.list_title_author,
};

export const subjectFilter = (kind: SubjectKind, slug: string): ArticleFilter => ({ [kind]: slug });

function subjectQuery(kind: SubjectKind, { params, url }: PageContext) {
  const before = url.searchParams.get(beforeParam) ?? undefined;
  return articleQueries.list(subjectFilter(kind, params[kind] ?? ''), before);
}

/** Loads the first page of a section's, topic's or author's list. @throws ApiError */
export async function loadSubject(kind: SubjectKind, context: PageContext): Promise<void> {
  await context.queryClient.ensureInfiniteQueryData(subjectQuery(kind, context));
}

/** The head of such a list's page; undefined where the list is not loaded. */
export function subjectHead(kind: SubjectKind, context: PageContext): PageHead | undefined {
  const list = context.queryClient.getQueryData(subjectQuery(kind, context).queryKey);
  const subject = list?.pages[0]?.subject;
  if (subject === undefined || subject === null) return undefined;
  const path = pagePaths[kind](subject.slug);
  const before = context.url.searchParams.get(beforeParam) ?? undefined;
  const image = before === undefined ? list?.pages[0]?.items[0]?.image : undefined;
  return {
    ...(image ? { leadPicture: { image, sizes: cardSizes.feature } } : {}),
    subject,
    title: titles[kind](subject),
    description: subject.description || m.list_description(subject),
    path: withQuery(path, { [beforeParam]: before }),
    breadcrumbs: [{ name: subject.name, path }],
  };
}
