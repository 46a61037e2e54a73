import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestSchema, type PageAssets, toPageAssets } from '#src/server/html/assets.ts';
import { StartError } from '#src/server/listen.ts';
import { packageRoot } from '#src/server/package-root.ts';

/** The folder of the browser's build. */
export const clientDir = join(packageRoot(), 'dist/client');

/** What pages need to know of the browser's build. @throws StartError where there is none */
export function readPageAssets(): PageAssets {
  const path = join(clientDir, '.vite/manifest.json');
  if (!existsSync(path)) {
    throw new StartError('The pages are not built yet; run "npm run build" first.');
  }
  return toPageAssets(manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
}
