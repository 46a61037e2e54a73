import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { ArticleFilter } from '#src/client/features/articles/article-queries.ts';
import type { ArticleList, PopularWindow } from '#src/contract/articles.ts';
import { apiPaths } from '#src/contract/paths.ts';

/** An answer of the API as it was received. `receivedAt` is in milliseconds since 1970. */
export type ReceivedAnswer = { path: string; answer: unknown; receivedAt: number };

type Pages = InfiniteData<ArticleList, string | null>;

/** Under which paths the API answered what a query of stories holds. */
function answersUnder(key: readonly unknown[], data: unknown): [path: string, answer: unknown][] {
  const [, kind, subject] = key;
  switch (kind) {
    case 'detail':
      return [[apiPaths.article(String(subject)), data]];
    case 'related':
      return [[apiPaths.related(String(subject)), data]];
    case 'popular':
      return [[apiPaths.popular({ window: subject as PopularWindow }), data]];
    case 'list': {
      const { pages, pageParams } = data as Pages;
      return pages.map((page, index) => {
        const cursor = pageParams[index] ?? undefined;
        return [apiPaths.articles({ ...(subject as ArticleFilter), cursor }), page];
      });
    }
    default:
      return [];
  }
}

/** Everything of stories that the cache holds, as the API answered it. */
export function keptAnswersOf(client: QueryClient): ReceivedAnswer[] {
  const queries = client.getQueryCache().findAll({ queryKey: ['articles'] });
  const answered = queries.filter(({ state }) => state.status === 'success');
  return answered.flatMap(({ queryKey, state }) =>
    answersUnder(queryKey, state.data).map(([path, answer]) => ({
      path,
      answer,
      receivedAt: state.dataUpdatedAt,
    })),
  );
}
