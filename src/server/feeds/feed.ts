import type { Article } from '#src/contract/articles.ts';

/** What one feed says, whatever its format. Addresses are absolute. */
export type Feed = {
  title: string;
  description: string;
  /** The page whose stories these are. */
  homeUrl: string;
  /** Where this very document is. */
  selfUrl: string;
  /** Public origin without a slash at the end. */
  siteUrl: string;
  /** A WebSub hub that tells subscribers of news; https://www.w3.org/TR/websub/ */
  hubUrl?: string | undefined;
  /** Newest first. */
  articles: readonly Article[];
};

/**
 * When anything in the feed last changed, ISO 8601. It follows from the stories alone, so that the
 * same stories make the same document; a feed without stories is as old as can be.
 */
export function lastChange({ articles }: Feed): string {
  const latest = Math.max(0, ...articles.map(({ dateModified }) => Date.parse(dateModified)));
  return new Date(latest).toISOString();
}
