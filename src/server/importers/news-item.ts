import type { Correction } from '#src/contract/articles.ts';

/**
 * One story as it comes in, from whatever source, in schema.org's words. Times are ISO 8601 with
 * offset. `source` and `sourceId` together name it for ever: the same pair again is the same story.
 */
export type NewsItem = {
  source: string;
  sourceId: string;
  slug: string;
  /** Addresses it had before and that must keep working. */
  formerSlugs?: string[];
  headline: string;
  description: string;
  section: { slug: string; name: string };
  /** Names, most important first. */
  topics: string[];
  authors: { name: string; description?: string }[];
  editor?: string;
  /** The place alone, without a dash. */
  dateline?: string;
  datePublished: string;
  /** Only when the content changed after publishing. */
  dateModified?: string;
  image?: { src: string; alt: string; caption: string; creditText: string };
  corrections: Correction[];
  body: { format: 'markdown' | 'html'; text: string };
  /** What the addresses of pictures, here and in the body, are relative to; the importer's own form. */
  base: string;
  /** Who published it first and where, for stories that are not the newsroom's own. */
  sourceName?: string;
  sourceUrl?: string;
};

/** Something in the source that is no story; `where` is file and line, `reason` says what and why. */
export type ImportProblem = { sourceId: string; where: string; reason: string };

/** What an importer yields, one by one, so that a large source never stands in memory whole. */
export type ImportedItem = { item: NewsItem } | { problem: ImportProblem };

/** Reads the bytes of a picture as a story names it; undefined when it is not to be had. */
export type ReadSourcePicture = (src: string, base: string) => Promise<Buffer | undefined>;
