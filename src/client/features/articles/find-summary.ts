import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { ArticleList, ArticleSummary } from '#src/contract/articles.ts';

type Cached = Partial<InfiniteData<ArticleList>> & { items?: ArticleSummary[] };

/**
 * What a list already said of a story, so that its page can open with headline and picture while the
 * text is on its way. Undefined where no list in the cache shows it.
 */
export function findSummary(queryClient: QueryClient, slug: string): ArticleSummary | undefined {
  for (const [, data] of queryClient.getQueriesData<Cached>({ queryKey: ['articles'] })) {
    const items = data?.items ?? data?.pages?.flatMap((page) => page.items) ?? [];
    const summary = items.find((item) => item.slug === slug);
    if (summary !== undefined) return summary;
  }
  return undefined;
}
