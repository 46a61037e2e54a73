/** How long an answer may be kept, by browsers and by the caches in front of the site. */
export const cachePolicies = {
  /** Stories and lists: fresh within a minute, still served while the server is away for a day. */
  shared: 'public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400',
  /** Conversations: always asked for again, answered 304 where nothing was added. */
  revalidate: 'public, max-age=0, must-revalidate',
  /** Files whose name changes with their content. */
  immutable: 'public, max-age=31536000, immutable',
  /** Public files that keep their name. */
  hour: 'public, max-age=3600',
  never: 'no-store',
} as const;
