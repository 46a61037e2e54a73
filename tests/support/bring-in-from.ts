import { join } from 'node:path';
import { createSafeFetch, type SafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import type { ImportSummary } from '#src/server/services/import/import-summary.ts';
import {
  type ImportRunner,
  type RunOptions,
  runImportSource,
} from '#src/server/services/import/run-import.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore } from '#src/server/services/media/media-store.ts';
import { testSiteUrl } from '#tests/support/test-app.ts';
import type { TestDb } from '#tests/support/test-database.ts';

/** Where a WordPress is and what it comes into; `folder` is for the pictures. */
export type ImportPlace = { db: TestDb; folder: string; address: string };

/** The real door to other servers, open to this machine, and without patience. */
export function createTestFetch(): SafeFetch {
  return createSafeFetch({
    userAgent: 'URtech/test',
    allowedHosts: ['127.0.0.1'],
    wait: async () => undefined,
    attempts: 2,
  });
}

/** Imports a WordPress, at the present moment unless `more` says otherwise. */
export async function bringInFrom(
  { db, folder, address }: ImportPlace,
  options: RunOptions = {},
  more: Partial<ImportRunner> = {},
): Promise<ImportSummary> {
  const runner: ImportRunner = {
    store: db,
    mediaStore: createMediaStore(createFolderFiles(join(folder, 'media'))),
    now: () => new Date(),
    siteUrl: testSiteUrl,
    fetch: createTestFetch(),
    ...more,
  };
  const source = { name: 'wordpress', kind: 'wordpress', address } as const;
  const summary = await runImportSource(runner, source, options);
  if (summary === undefined) throw new Error('another import is under way');
  return summary;
}
