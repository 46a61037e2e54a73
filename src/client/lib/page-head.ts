import type { Article, Image } from '#src/contract/articles.ts';

/**
 * What a page says about itself outside its body. The browser uses the title; the server writes all
 * of it into `<head>` for search engines and link previews.
 */
export type PageHead = {
  title: string;
  description: string;
  /** Canonical address, relative to the site's origin. */
  path: string;
  breadcrumbs: readonly { name: string; path: string }[];
  image?: Image | null;
  article?: Article;
  /** The lead picture, when the page paints one above the fold: preloaded. */
  isIndexed?: boolean;
};
