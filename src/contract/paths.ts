/**
 * Every address of the site in one place: builders for links, patterns for the route tables.
 * `tests/architecture` proves that each pattern has its route, and each route its pattern.
 */
const encode = encodeURIComponent;

/** Query key that asks a list for the stories before a cursor. */
export const beforeParam = 'sebelum';
/** Query key that asks for the changes of a story after a moment. */
export const sinceParam = 'sejak';
/** Query key with which a page without JavaScript asks for its comments. */
export const commentsParam = 'komentar';
/** Query key that narrows the moderators' queue to one story. */
export const queueStoryParam = 'cerita';

/**
 * Query keys of the search page, by what `GET /api/search` calls them; `urut` is `terbaru` for
 * `sort=date` and absent for relevance, `dari` and `sampai` are days as `2026-11-24`.
 */
export const searchParams = {
  q: 'q',
  section: 'kanal',
  topic: 'topik',
  author: 'penulis',
  from: 'dari',
  to: 'sampai',
  sort: 'urut',
  cursor: 'lanjut',
} as const;
/** What stands for `sort=date` in the address of the search page. */
export const newestFirstParam = 'terbaru';

/** Query key of the span over which the most read are counted, and what stands for each there. */
export const windowParam = 'rentang';
export const popularWindowParams = { day: 'hari', week: undefined, month: 'bulan' } as const;

/** Patterns of pages, as React Router reads them. */
export const pagePatterns = {
  front: '/',
  section: '/kanal/:section',
  topic: '/topik/:topic',
  author: '/penulis/:author',
  article: '/artikel/:slug',
  changes: '/artikel/:slug/perubahan',
  forYou: '/untuk-anda',
  saved: '/tersimpan',
  history: '/riwayat',
  handover: '/pindah',
  popular: '/terpopuler',
  search: '/cari',
  settings: '/pengaturan',
  moderation: '/moderasi',
  moderationRules: '/moderasi/aturan',
  moderationBans: '/moderasi/larangan',
  moderationLog: '/moderasi/catatan',
  moderationStats: '/moderasi/statistik',
  signIn: '/masuk',
  profile: '/profil',
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

/**
 * The address of the search page.
 * @param query in the words of `GET /api/search`; what is undefined or '' is left out
 */
function searchPagePath(
  query: Readonly<{ [Key in keyof typeof searchParams]?: string | undefined }> = {},
): string {
  const keys = Object.keys(searchParams) as (keyof typeof searchParams)[];
  const named = keys.flatMap((key) => {
    const value = key === 'sort' ? (query.sort === 'date' ? newestFirstParam : '') : query[key];
    return value ? [[searchParams[key], value] as const] : [];
  });
  return withQuery(pagePatterns.search, Object.fromEntries(named));
}

/** Builders of page addresses, relative to the site's origin. */
export const pagePaths = {
  front: () => '/',
  section: (slug: string) => `/kanal/${encode(slug)}`,
  topic: (slug: string) => `/topik/${encode(slug)}`,
  author: (slug: string) => `/penulis/${encode(slug)}`,
  article: (slug: string) => `/artikel/${encode(slug)}`,
  /** @param since ISO time after which changes are shown; all of them without it */
  changes: (slug: string, since?: string) =>
    withQuery(`/artikel/${encode(slug)}/perubahan`, { [sinceParam]: since }),
  forYou: () => '/untuk-anda',
  saved: () => '/tersimpan',
  history: () => '/riwayat',
  /** @param secret what a link to what another device packed carries, behind `#` */
  handover: (secret?: string) => (secret === undefined ? '/pindah' : `/pindah#${secret}`),
  /** @param window the last 24 hours, seven days (which is what it shows by itself) or 30 days */
  popular: (window: keyof typeof popularWindowParams = 'week') =>
    withQuery('/terpopuler', { [windowParam]: popularWindowParams[window] }),
  search: searchPagePath,
  settings: () => '/pengaturan',
  moderation: () => '/moderasi',
  moderationRules: () => '/moderasi/aturan',
  moderationBans: () => '/moderasi/larangan',
  moderationLog: () => '/moderasi/catatan',
  moderationStats: () => '/moderasi/statistik',
  signIn: () => '/masuk',
  profile: () => '/profil',
} as const;

/** Patterns of the JSON API, as OpenAPI writes them. */
export const apiPatterns = {
  articles: '/api/articles',
  article: '/api/articles/{slug}',
  related: '/api/articles/{slug}/related',
  changes: '/api/articles/{slug}/changes',
  news: '/api/news',
  followed: '/api/followed',
  comments: '/api/articles/{slug}/comments',
  ownComments: '/api/articles/{slug}/comments/mine',
  commentNews: '/api/articles/{slug}/comments/news',
  comment: '/api/comments/{id}',
  commentLike: '/api/comments/{id}/like',
  commentReport: '/api/comments/{id}/report',
  commentRules: '/api/comment-rules',
  moderationQueue: '/api/moderation/queue',
  moderationCounts: '/api/moderation/counts',
  moderationComment: '/api/moderation/comments/{id}',
  moderationDecisions: '/api/moderation/decisions',
  moderationUndo: '/api/moderation/undo',
  moderationBans: '/api/moderation/bans',
  moderationBan: '/api/moderation/bans/{id}',
  moderationLog: '/api/moderation/log',
  moderationStory: '/api/moderation/stories/{slug}',
  moderationRules: '/api/moderation/rules',
  moderationStats: '/api/moderation/stats',
  commentProof: '/api/comment-proof',
  views: '/api/articles/{slug}/views',
  sections: '/api/sections',
  popular: '/api/popular',
  search: '/api/search',
  searchSuggestions: '/api/search/suggest',
  me: '/api/me',
  myAccess: '/api/me/access',
  mySession: '/api/me/sessions/{id}',
  myPasskey: '/api/me/passkeys/{id}',
  myComments: '/api/me/comments',
  myExport: '/api/me/export',
  signInCode: '/api/auth/code',
  signIn: '/api/auth/sign-in',
  signOut: '/api/auth/sign-out',
  signInWithGoogle: '/api/auth/google',
  passkeyRegistration: '/api/auth/passkey/registration',
  passkeySignIn: '/api/auth/passkey/sign-in',
  pushKey: '/api/push-key',
  pushSubscription: '/api/push-subscription',
  handovers: '/api/handovers',
  handover: '/api/handovers/{id}',
} as const;

/** Builders of API addresses, relative to the site's origin. */
export const apiPaths = {
  articles: (query: Query = {}) => withQuery('/api/articles', query),
  article: (slug: string) => `/api/articles/${encode(slug)}`,
  related: (slug: string) => `/api/articles/${encode(slug)}/related`,
  changes: (slug: string, query: Query = {}) =>
    withQuery(`/api/articles/${encode(slug)}/changes`, query),
  news: (query: Query) => withQuery('/api/news', query),
  followed: (query: Query) => withQuery('/api/followed', query),
  comments: (slug: string, query: Query = {}) =>
    withQuery(`/api/articles/${encode(slug)}/comments`, query),
  ownComments: (slug: string) => `/api/articles/${encode(slug)}/comments/mine`,
  commentNews: (slug: string, query: Query = {}) =>
    withQuery(`/api/articles/${encode(slug)}/comments/news`, query),
  comment: (id: string) => `/api/comments/${encode(id)}`,
  commentLike: (id: string) => `/api/comments/${encode(id)}/like`,
  commentReport: (id: string) => `/api/comments/${encode(id)}/report`,
  commentRules: () => '/api/comment-rules',
  moderationQueue: (query: Query = {}) => withQuery('/api/moderation/queue', query),
  moderationCounts: () => '/api/moderation/counts',
  moderationComment: (id: string) => `/api/moderation/comments/${encode(id)}`,
  moderationDecisions: () => '/api/moderation/decisions',
  moderationUndo: () => '/api/moderation/undo',
  moderationBans: () => '/api/moderation/bans',
  moderationBan: (id: string) => `/api/moderation/bans/${encode(id)}`,
  moderationLog: (query: Query = {}) => withQuery('/api/moderation/log', query),
  moderationStory: (slug: string) => `/api/moderation/stories/${encode(slug)}`,
  moderationRules: () => '/api/moderation/rules',
  moderationStats: () => '/api/moderation/stats',
  commentProof: (query: Query = {}) => withQuery('/api/comment-proof', query),
  views: (slug: string) => `/api/articles/${encode(slug)}/views`,
  sections: () => '/api/sections',
  popular: (query: Query = {}) => withQuery('/api/popular', query),
  search: (query: Query = {}) => withQuery('/api/search', query),
  searchSuggestions: (query: Query = {}) => withQuery('/api/search/suggest', query),
  me: () => '/api/me',
  myAccess: () => '/api/me/access',
  mySession: (id: string) => `/api/me/sessions/${encode(id)}`,
  myPasskey: (id: string) => `/api/me/passkeys/${encode(id)}`,
  myComments: (query: Query = {}) => withQuery('/api/me/comments', query),
  myExport: () => '/api/me/export',
  signInCode: () => '/api/auth/code',
  signIn: () => '/api/auth/sign-in',
  signOut: () => '/api/auth/sign-out',
  signInWithGoogle: () => '/api/auth/google',
  passkeyRegistration: () => '/api/auth/passkey/registration',
  passkeySignIn: () => '/api/auth/passkey/sign-in',
  pushKey: () => '/api/push-key',
  pushSubscription: () => '/api/push-subscription',
  handovers: () => '/api/handovers',
  handover: (id: string) => `/api/handovers/${encode(id)}`,
} as const;

/** Where mails about replies are ended; no page of the application. */
export const unsubscribePattern = '/notifikasi/berhenti';
export const unsubscribePath = (query: Query) => withQuery(unsubscribePattern, query);

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

/** Builders of the addresses of RSS feeds of comments, relative to the site's origin. */
export const commentFeedPaths = {
  site: () => '/komentar/rss.xml',
  article: (slug: string) => `${pagePaths.article(slug)}/komentar/rss.xml`,
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
