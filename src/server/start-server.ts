import { assembleApp } from '#src/server/assemble-app.ts';
import { clientDir, readPageAssets } from '#src/server/client-build.ts';
import type { Config } from '#src/server/config.ts';
import { serveStaticFiles } from '#src/server/http/static-files.ts';
import { keepHouse } from '#src/server/keep-house.ts';
import { keepInStep } from '#src/server/keep-in-step.ts';
import { keepModeratorsTold } from '#src/server/keep-moderators-told.ts';
import { keepPushed } from '#src/server/keep-pushed.ts';
import { keepSearchable } from '#src/server/keep-searchable.ts';
import { keepTold } from '#src/server/keep-told.ts';
import { keepWeighed } from '#src/server/keep-weighed.ts';
import { checkAddress, listen } from '#src/server/listen.ts';
import { createLogger } from '#src/server/log.ts';
import { openNewsroom } from '#src/server/open-newsroom.ts';
import { createMailer } from '#src/server/services/mail/create-mailer.ts';

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
    const mailer = config.mail && createMailer(config.mail);
    const { fetch, request } = assembleApp(
      config,
      { ...newsroom, ...(imports.door && { imports: imports.door }), ...(mailer && { mailer }) },
      { assets, serveAssets: serveStaticFiles(clientDir) },
    );
    const { port, stop } = await listen({ fetch, host: config.host, port: config.port });
    imports.begin();
    const { db, canWrite } = newsroom.db;
    const searchable = keepSearchable(newsroom.db, () => new Date(), log);
    const weighed = keepWeighed(newsroom, {
      now: () => new Date(),
      log,
      ask: async (path) => request(path, { headers: { 'accept-encoding': 'br' } }),
    });
    const house = keepHouse({ db, canWrite, now: () => new Date() }, log);
    const notices = { db, canWrite, now: () => new Date(), siteUrl: config.siteUrl };
    const { commentWebhookUrl: url } = config;
    const posting =
      url === undefined ? undefined : keepModeratorsTold(notices, { url, store: newsroom.db, log });
    const telling = mailer && keepTold({ ...notices, mailer }, newsroom.db, log);
    const { push: keys } = config;
    const pushing = keys && keepPushed(notices, { keys, store: newsroom.db, log });
    const jobs = [imports, house, searchable, weighed, telling, posting, pushing];
    return {
      port,
      stop: async () => {
        await Promise.all([stop(), ...jobs.map((job) => job?.stop())]);
        mailer?.close();
        await newsroom.db.close();
      },
    };
  } catch (error) {
    await newsroom.db.close();
    throw error;
  }
}
