import { assembleApp } from '#src/server/assemble-app.ts';
import { clientDir, readPageAssets } from '#src/server/client-build.ts';
import type { Config } from '#src/server/config.ts';
import { serveStaticFiles } from '#src/server/http/static-files.ts';
import { keepInStep } from '#src/server/keep-in-step.ts';
import { checkAddress, listen } from '#src/server/listen.ts';
import { createLogger } from '#src/server/log.ts';
import { openNewsroom } from '#src/server/open-newsroom.ts';

export type RunningServer = { port: number; stop: () => Promise<void> };

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
  const assets = readPageAssets();
  const newsroom = await openNewsroom({ config, log, now: () => new Date(), say });
  try {
    const imports = keepInStep(config, newsroom, log);
    const { fetch } = assembleApp(
      config,
      { ...newsroom, ...(imports.door && { imports: imports.door }) },
      { assets, serveAssets: serveStaticFiles(clientDir) },
    );
    const { port, stop } = await listen({ fetch, host: config.host, port: config.port });
    imports.begin();
    return {
      port,
      stop: async () => {
        await Promise.all([stop(), imports.stop()]);
        await newsroom.db.close();
      },
    };
  } catch (error) {
    await newsroom.db.close();
    throw error;
  }
}
