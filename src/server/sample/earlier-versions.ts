import { z } from 'zod';
import type { ImportedItem } from '#src/server/importers/news-item.ts';

/** `earlier.yaml`: words of a story, and what stood in their place before it was corrected. */
export const earlierSchema = z.array(
  z.strictObject({ article: z.string(), now: z.string(), before: z.string() }),
);
export type EarlierWords = z.infer<typeof earlierSchema>[number];

/** The stories that were changed later, as they were published at first. */
export async function* earlierVersions(
  stories: AsyncIterable<ImportedItem>,
  earlier: readonly EarlierWords[],
): AsyncGenerator<ImportedItem> {
  for await (const entry of stories) {
    if (!('item' in entry)) continue;
    const { dateModified: _, ...item } = entry.item;
    const words = earlier.find(({ article }) => article === item.sourceId);
    if (words === undefined) continue;
    const text = item.body.text.replace(words.now, () => words.before);
    yield { item: { ...item, corrections: [], body: { ...item.body, text } } };
  }
}
