import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '#src/server/config.ts';
import { createSafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import type { Newsroom } from '#src/server/open-newsroom.ts';
import { packageRoot } from '#src/server/package-root.ts';
import type { ImportRunner } from '#src/server/services/import/run-import.ts';

const packageSchema = z.object({ version: z.string() });

/** How we call ourselves on other servers: a name, a version, and where to ask about it. */
function userAgent(siteUrl: string): string {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
  return `URtech/${packageSchema.parse(JSON.parse(text)).version} (+${siteUrl})`;
}

/** What imports run with. @param signal ends fetches and imports under way */
export function createImportRunner(
  { siteUrl, imports: { allowedHosts, pictures: pictureHome, wordpressCredential } }: Config,
  { db, mediaStore }: Newsroom,
  signal: AbortSignal,
): ImportRunner {
  return {
    store: db,
    mediaStore,
    now: () => new Date(),
    siteUrl,
    pictureHome,
    fetch: createSafeFetch({ userAgent: userAgent(siteUrl), allowedHosts, signal }),
    ...(wordpressCredential === undefined ? {} : { wordpressCredential }),
    signal,
  };
}
