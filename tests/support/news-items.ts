import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ImportedItem, NewsItem } from '#src/server/importers/news-item.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore } from '#src/server/services/media/media-store.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { testNow } from '#tests/support/seed.ts';
import { testSiteUrl } from '#tests/support/test-app.ts';

/** A story of a source; everything but its id has a plain default. */
export function newsItem(sourceId: string, more: Partial<NewsItem> = {}): NewsItem {
  return {
    source: 'test',
    sourceId,
    slug: sourceId,
    headline: `Judul ${sourceId}`,
    description: `Ringkasan ${createHash('sha256').update(sourceId).digest('hex').slice(0, 8)}.`,
    section: { slug: 'gawai', name: 'Gawai' },
    topics: [],
    authors: [{ name: 'Rina Sari' }],
    datePublished: '2026-11-01T07:00:00+07:00',
    corrections: [],
    body: { format: 'markdown', text: 'Isi cerita.' },
    base: '',
    ...more,
  };
}

export async function* streamOf(
  ...items: (NewsItem | ImportedItem)[]
): AsyncGenerator<ImportedItem> {
  for (const item of items) yield 'source' in item ? { item } : item;
}

/** What an import needs, with pictures by name. @param folder for what is stored of them */
export function importContext(
  db: Database,
  folder: string,
  pictures: Readonly<Record<string, Buffer>> = {},
): ImportContext {
  return {
    db,
    now: () => testNow,
    siteUrl: testSiteUrl,
    mediaStore: createMediaStore(createFolderFiles(join(folder, 'media'))),
    readPicture: async (src) => pictures[src],
  };
}
