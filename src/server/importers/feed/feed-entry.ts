/** A picture as a feed names it; the address may be relative. */
export type FeedPicture = { src: string; caption?: string; creditText?: string; width?: number };

/** One story of a feed, whatever its dialect. Texts marked HTML are to be parsed, the others not. */
export type FeedEntry = {
  id?: string | undefined;
  link?: string | undefined;
  titleHtml: string;
  summaryHtml: string;
  contentHtml: string;
  /** As the feed writes it; undefined where it does not say. */
  published?: unknown;
  updated?: unknown;
  authors: string[];
  categories: string[];
  pictures: FeedPicture[];
  /** What addresses in it are relative to, where it says so itself. */
  base?: string | undefined;
};

export type ReadFeed = { title: string; link?: string | undefined; entries: FeedEntry[] };

/** Plain text as HTML that shows the same: paragraphs at blank lines. */
export function plainToHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const blocks = escaped.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  return blocks.length < 2 ? escaped : blocks.map((block) => `<p>${block}</p>`).join('\n');
}

/** Drops what is missing or empty. */
export function present(values: readonly (string | undefined | null)[]): string[] {
  return values.flatMap((value) => (value?.trim() ? [value.trim()] : []));
}
