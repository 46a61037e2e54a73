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
  /** Absent where the source does not say: then it is the moment at which we first saw it. */
  datePublished?: string;
  /** Only when the content changed after publishing. */
  dateModified?: string;
  image?: {
    src: string;
    alt: string;
    caption: string;
    creditText: string;
    /** Pixels, where the source says. */
    width?: number;
    height?: number;
  };
  /** `passage`: the corrected words as they read now, to which readers are led from the correction. */
  corrections: (Correction & { passage?: string | undefined })[];
  /** Whether readers may comment here; they may unless the source says no. */
  commentsOpen?: boolean;
  body: { format: 'markdown' | 'html'; text: string };
  /** What the addresses of pictures, here and in the body, are relative to; the importer's own form. */
  base: string;
  /** Who published it first and where, for stories that are not the newsroom's own. */
  sourceName?: string;
  sourceUrl?: string;
  /** Its address at the source, so that links between stories lead to ours. */
  originUrl?: string;
};

/** Something in the source that is no story; `where` is file and line, `reason` says what and why. */
export type ImportProblem = { sourceId: string; where: string; reason: string };

/** One comment of a source; `articleSourceId` is its story there, `parentSourceId` what it answers. */
export type ImportedComment = {
  sourceId: string;
  articleSourceId: string;
  /** The story here, where the source has comments alone. */
  articleId?: string;
  parentSourceId: string | null;
  /** Whether readers see it there, or it waits for a moderator. */
  status: 'published' | 'held';
  authorName: string;
  /** Plain text with newlines, as it came: the store cleans it. */
  text: string;
  /** ISO 8601 with offset. */
  dateCreated: string;
};

/**
 * What an importer yields, one by one, so that a large source never stands in memory whole: stories
 * and what is no story, ids that the source took back, comments, how many stories are still to come,
 * and `cursor`: the importer's own JSON to go on from once all before it is stored.
 */
export type ImportedItem =
  | { item: NewsItem }
  | { problem: ImportProblem }
  | { gone: string[] }
  | { comments: ImportedComment[] }
  | { goneComments: string[] }
  | { expected: number }
  | { cursor: unknown };

/** What a source yields that has stories and nothing else. */
export type StoryItem = Extract<ImportedItem, { item: unknown } | { problem: unknown }>;

/** A source that cannot be read any further. Its message is one clause for the operator. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** Reads the bytes of a picture as a story names it; undefined when it is not to be had. */
export type ReadSourcePicture = (src: string, base: string) => Promise<Buffer | undefined>;
