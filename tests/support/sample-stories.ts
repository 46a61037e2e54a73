import { fileURLToPath } from 'node:url';
import { readMarkdownStories } from '#src/server/importers/markdown/read-markdown-stories.ts';
import { importNewsItems } from '#src/server/services/import/import-news-items.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { importContext } from '#tests/support/news-items.ts';

export const sampleFolder = fileURLToPath(new URL('../../src/server/sample', import.meta.url));

/** Brings in the stories of the sample newsroom without their pictures, which takes seconds. */
export async function importSampleStories(db: Database, folder: string): Promise<void> {
  const stories = readMarkdownStories(sampleFolder, 'sample');
  const { refused } = await importNewsItems(importContext(db, folder), stories);
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
}
