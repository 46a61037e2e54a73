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
  reportText: 500,
  /** Characters of a solved challenge as it is sent. */
  proof: 4_000,
  /** Milliseconds in which an author may change the words of a comment. */
  commentEditWindow: 15 * 60_000,
  /** Own comments and likes that one answer about a conversation holds at most. */
  ownComments: 200,
  ownLikes: 1_000,
  /** Comments in one page of the moderators' queue, and that one decision may be about. */
  moderationPage: 30,
  moderationBatch: 50,
  /** Characters of a reason or a note. */
  moderationReason: 300,
  /** Milliseconds in which a moderator may take back what they did. */
  undoWindow: 10_000,
  /** Words in each list of the rules of the house. */
  ruleWords: 500,
  /** Days after which a reader's network is forgotten; a ban of a network ends by then. */
  networkDays: 30,
  /** Editors' picks that are pinned above one conversation. */
  pinnedComments: 3,
  /** Characters of the address that a browser is told at, and browsers that one reader is told in. */
  pushEndpoint: 1_000,
  pushBrowsers: 5,
  /** Bytes of a request body; more is 413 before it is read. */
  requestBody: 64 * 1024,
  /** Bytes of what one device hands to another, sealed; of the body that brings it; and the milliseconds for which it can be had. */
  handoverBytes: 256 * 1024,
  handoverBody: 352 * 1024,
  handoverLife: 15 * 60_000,
  /** Milliseconds after which the browser gives up on one request. */
  requestTimeout: 12_000,
  /** Changes of a story that one answer shows. */
  revisions: 20,
  /** New stories that are counted for a list that is open. */
  newsCount: 99,
  /** Sections, topics and authors that one device follows at most. */
  followed: 60,
  /** Views of one story that are counted from one network in a day. */
  viewsPerNetwork: 100,
  relatedArticles: 6,
  /** Stories of a running event that are shown on either side of one. */
  developmentsAround: 5,
  popularArticles: 10,
  /** Graphemes of a search query, and words of it that are sought. */
  searchQuery: 200,
  searchTerms: 16,
  searchPage: 20,
  searchPageMax: 50,
  /** Hits that one search counts and ranks: the newest, where there are more. */
  searchHits: 1_000,
  /** Sections, topics and authors that a search offers to narrow by, of each. */
  searchFacets: 10,
  /** Stories, topics and authors that are suggested while one types, of each. */
  suggestions: 5,
  slug: 120,
} as const;

/** Lower-case ASCII words joined by single hyphens: what stands in an address. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
