/**
 * Every address of the site in one place: builders for links, patterns for the route tables.
 * `tests/architecture` proves that each pattern has its route, and each route its pattern.
 */
const encode = encodeURIComponent;

/** Query key that asks a list for the stories before a cursor. */
export const beforeParam = 'sebelum';
/** Query key with which a page without JavaScript asks for its comments. */
export const commentsParam = 'komentar';

/** Patterns of pages, as React Router reads them. */
export const pagePatterns = {
  front: '/',
  section: '/kanal/:section',
  topic: '/topik/:topic',
  author: '/penulis/:author',
  article: '/artikel/:slug',
  popular: '/terpopuler',
} as const;

/** Builders of page addresses, relative to the site's origin. */
export const pagePaths = {
  front: () => '/',
  section: (slug: string) => `/kanal/${encode(slug)}`,
  topic: (slug: string) => `/topik/${encode(slug)}`,
  author: (slug: string) => `/penulis/${encode(slug)}`,
  article: (slug: string) => `/artikel/${encode(slug)}`,
  popular: () => '/terpopuler',
} as const;

/** Patterns of the JSON API, as OpenAPI writes them. */
export const apiPatterns = {
  articles: '/api/articles',
  article: '/api/articles/{slug}',
  related: '/api/articles/{slug}/related',
  comments: '/api/articles/{slug}/comments',
  views: '/api/articles/{slug}/views',
  sections: '/api/sections',
  popular: '/api/popular',
} as const;

type Query = Readonly<Record<string, string | number | undefined>>;

/** Appends the defined values of a query to a path, in the order given. */
export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) search.set(key, String(value));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Builders of API addresses, relative to the site's origin. */
export const apiPaths = {
  articles: (query: Query = {}) => withQuery('/api/articles', query),
  article: (slug: string) => `/api/articles/${encode(slug)}`,
  related: (slug: string) => `/api/articles/${encode(slug)}/related`,
  comments: (slug: string, query: Query = {}) =>
    withQuery(`/api/articles/${encode(slug)}/comments`, query),
  views: (slug: string) => `/api/articles/${encode(slug)}/views`,
  sections: () => '/api/sections',
  popular: (query: Query = {}) => withQuery('/api/popular', query),
} as const;

/** The id of the conversation's element, and so the fragment that leads to it. */
export const conversationAnchor = 'komentar';
/** Files in which a list of stories is offered to feed readers, and what each is. */
export const feedTypes = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const;
export type FeedFile = keyof typeof feedTypes;
export const feedFiles: readonly FeedFile[] = ['rss.xml', 'atom.xml', 'feed.json'];

/** Builders of feed addresses, relative to the site's origin. */
export const feedPaths = {
  site: (file: FeedFile) => `/${file}`,
  section: (slug: string, file: FeedFile) => `${pagePaths.section(slug)}/${file}`,
  topic: (slug: string, file: FeedFile) => `${pagePaths.topic(slug)}/${file}`,
} as const;

/** Builders of sitemap addresses, relative to the site's origin. Stories are numbered pages from 1. */
export const sitemapPaths = {
  index: () => '/sitemap.xml',
  lists: () => '/sitemap-lists.xml',
  stories: (page: number) => `/sitemap-stories-${page}.xml`,
  news: () => '/sitemap-news.xml',
} as const;

/** The id of a comment's element, and so the fragment of its permalink. */
export const commentAnchor = (id: string) => `${conversationAnchor}-${id}`;
