import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleApp } from '#src/server/assemble-app.ts';
import type { Config } from '#src/server/config.ts';
import { manifestSchema, type PageAssets, toPageAssets } from '#src/server/html/assets.ts';
import { serveStaticFiles } from '#src/server/http/static-files.ts';
import { checkAddress, listen, StartError } from '#src/server/listen.ts';
import { createLogger } from '#src/server/log.ts';
import { openNewsroom } from '#src/server/open-newsroom.ts';
import { packageRoot } from '#src/server/package-root.ts';

export type RunningServer = { port: number; stop: () => Promise<void> };

const clientDir = join(packageRoot(), 'dist/client');

function readAssets(): PageAssets {
  const path = join(clientDir, '.vite/manifest.json');
  if (!existsSync(path)) {
    throw new StartError('The pages are not built yet; run "npm run build" first.');
  }
  return toPageAssets(manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
}

/**
 * Opens everything and serves it. @param say takes a line for the operator
 * @returns the port, and a stop that finishes answers under way (5 s at most) and closes the store
 * @throws StartError or DatabaseError, each with one sentence for the operator
 */
export async function startServer(
  config: Config,
  say: (line: string) => void,
): Promise<RunningServer> {
  const log = createLogger(config.logLevel);
  // What can be refused at once is, before a store is opened and filled.
  await checkAddress(config.host, config.port);
  const assets = readAssets();
  const newsroom = await openNewsroom({ config, log, now: () => new Date(), say });
  try {
    const { fetch } = assembleApp(config, newsroom, {
      assets,
      serveAssets: serveStaticFiles(clientDir),
    });
    const { port, stop } = await listen({ fetch, host: config.host, port: config.port });
    return {
      port,
      stop: async () => {
        await stop();
        await newsroom.db.close();
      },
    };
  } catch (error) {
    await newsroom.db.close();
    throw error;
  }
}
