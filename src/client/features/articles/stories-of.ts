import type { ArticleList } from '#src/contract/articles.ts';

/** Stories of a list's pages in order, each once: a story published meanwhile shifts the pages. */
export function storiesOf(pages: readonly ArticleList[]): ArticleList['items'] {
  return [...new Map(pages.flatMap((page) => page.items).map((item) => [item.id, item])).values()];
}
