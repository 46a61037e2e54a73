import type { QueryClient } from '@tanstack/react-query';

/** Any cached answer with its stories renewed; the same object where the story is not in it. */
function withCount(data: unknown, slug: string, count: number): unknown {
  if (Array.isArray(data)) {
    const items = data.map((item) => withCount(item, slug, count));
    return items.every((item, index) => item === data[index]) ? data : items;
  }
  if (typeof data !== 'object' || data === null) return data;
  if ('slug' in data && data.slug === slug && 'commentCount' in data) {
    return data.commentCount === count ? data : { ...data, commentCount: count };
  }
  for (const key of ['pages', 'items'] as const) {
    const list = key in data ? (data as Record<string, unknown>)[key] : undefined;
    if (!Array.isArray(list)) continue;
    const renewed = withCount(list, slug, count);
    return renewed === list ? data : { ...data, [key]: renewed };
  }
  return data;
}

/** Makes every card and header that shows a story agree with what its conversation counted. */
export function setCommentCount(queryClient: QueryClient, slug: string, count: number): void {
  queryClient.setQueriesData<unknown>({ queryKey: ['articles'] }, (data: unknown) =>
    withCount(data, slug, count),
  );
}
