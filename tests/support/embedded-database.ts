import { cp } from 'node:fs/promises';
import type { DbLogger } from '#src/server/db/database.ts';
import { type OpenPglite, openPglite, type PgliteOptions } from '#src/server/db/open-pglite.ts';
import { migratedTemplate } from '#tests/support/test-database.ts';

const log: DbLogger = { warn: () => undefined, error: () => undefined };

/** Puts a migrated, empty database into a folder; nobody has it open. */
export async function placeDatabase(dataDir: string): Promise<void> {
  await cp(await migratedTemplate(), dataDir, { recursive: true });
}

/** PGlite as the server opens it, but for `options`. */
export function openEmbedded(
  dataDir: string,
  options: Partial<PgliteOptions> = {},
): Promise<OpenPglite> {
  const defaults = { dataDir, log, queryTimeoutMs: 20_000, minFreeBytes: 0 };
  return openPglite({ ...defaults, ...options });
}
