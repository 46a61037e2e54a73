/** Limits that both sides know: the browser says them early, the server holds them. */
export const limits = {
  /** Items in one page of a list of stories. */
  articlesPage: 20,
  articlesPageMax: 50,
  /** Top-level comments in one page, and replies shown beneath each. */
  commentsPage: 20,
  commentsPageMax: 50,
  repliesPage: 20,
  /** Characters as a reader counts them (graphemes). */
  commentText: 2_000,
  authorName: 60,
  /** Bytes of a request body; more is 413 before it is read. */
  requestBody: 16 * 1024,
  /** Milliseconds after which the browser gives up on one request. */
  requestTimeout: 12_000,
  relatedArticles: 6,
  popularArticles: 10,
  slug: 120,
} as const;

/** Lower-case ASCII words joined by single hyphens: what stands in an address. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
