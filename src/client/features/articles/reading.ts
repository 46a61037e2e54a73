import type { ArticleSummary } from '#src/contract/articles.ts';

/** What a device knows of its reader that lists show; a page hands it in. */
export type ListReading = {
  /** ISO time until which the reader was here before this visit; undefined on the first one. */
  previousVisit: string | undefined;
  /** What the reader has not seen of a story; undefined where it was not read. */
  unseenOf: (story: ArticleSummary) => { isChanged: boolean; newComments: number } | undefined;
};

/** Where the line since the last visit runs: in front of the first story that was there then. */
export function firstSeenIndex(
  stories: readonly Pick<ArticleSummary, 'datePublished'>[],
  previousVisit: string | undefined,
): number | undefined {
  if (previousVisit === undefined) return undefined;
  const index = stories.findIndex(
    ({ datePublished }) => Date.parse(datePublished) <= Date.parse(previousVisit),
  );
  return index > 0 ? index : undefined;
}
