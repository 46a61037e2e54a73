import type { MiddlewareHandler } from 'hono';
import type { ExportedSite } from '#src/contract/static-site.ts';
import { createApp } from '#src/server/app.ts';
import type { Config } from '#src/server/config.ts';
import type { Remember } from '#src/server/export/remember-answers.ts';
import type { PageAssets } from '#src/server/html/assets.ts';
import { lookScriptHash } from '#src/server/html/look-script-hash.ts';
import { createPageRenderer } from '#src/server/html/render-page.tsx';
import { widenRateLimits } from '#src/server/http/rate-limit.ts';
import { documentPolicy } from '#src/server/http/security-headers.ts';
import { createLogger } from '#src/server/log.ts';
import { newsroomGauges } from '#src/server/newsroom-gauges.ts';
import type { Newsroom } from '#src/server/open-newsroom.ts';
import { createAkismet } from '#src/server/services/abuse/akismet.ts';
import { writeLimits } from '#src/server/services/abuse/write-guard.ts';
import { site } from '#src/site.ts';

/** Where the browser's part comes from: a build, or Vite in development. */
export type ClientBuild = { assets: PageAssets; serveAssets?: MiddlewareHandler };

// Where pictures stay at their source, pages may show them from there; never otherwise.
const hasRemotePictures = ({ imports }: Config) => imports.pictures === 'link';

function toExported({ apiOrigin }: ExportedSite, config: Config) {
  const connectOrigins = apiOrigin === null ? [] : [apiOrigin];
  const { siteUrl } = config;
  const policy = documentPolicy({
    siteUrl,
    connectOrigins,
    hasRemotePictures: hasRemotePictures(config),
    scriptHashes: [lookScriptHash],
  });
  return { apiOrigin, policy };
}

/** What readers may write, and who else looks at it. */
function guardsOf({ commentsPerHour, akismetKey, siteUrl }: Config) {
  const userAgent = `${site.name} (+${siteUrl})`;
  return {
    rateLimits: widenRateLimits(commentsPerHour),
    writeLimits: writeLimits(commentsPerHour),
    ...(akismetKey !== undefined && {
      isSpam: createAkismet({ key: akismetKey, siteUrl, userAgent }),
    }),
  };
}

/**
 * The app as it is served: API, pages, files and pictures. Pages reach the API in-process.
 * @param exported where the answers are written to files
 */
export function assembleApp(
  config: Config,
  newsroom: Newsroom,
  client: ClientBuild,
  exported?: ExportedSite & { remember: Remember },
) {
  const now = () => new Date();
  const log = createLogger(config.logLevel);
  const renderPage = createPageRenderer({
    apiFetch: async (path, init) => {
      const ask = async () => app.request(path, init);
      const answer = await (exported === undefined ? ask() : exported.remember(path, ask));
      const location = answer.headers.get('location');
      // The browser's fetch follows redirects by itself: a story's old address, for instance.
      return answer.status === 308 && location ? app.request(location, init) : answer;
    },
    assets: client.assets,
    siteUrl: config.siteUrl,
    exported: exported && toExported(exported, config),
    now,
    onError: (error, path) => log.error('page failed', { path, error }),
  });
  const { metricsToken: token } = config;
  const app = createApp({
    ...newsroom,
    ...(token !== undefined && { metrics: { token, gauges: newsroomGauges(newsroom.db) } }),
    now,
    log,
    config: {
      siteUrl: config.siteUrl,
      hasRemotePictures: hasRemotePictures(config),
      trustedProxies: config.trustedProxies,
      webSubHub: config.webSubHub,
    },
    renderPage,
    ...guardsOf(config),
    areCommentsClosed: exported?.apiOrigin === null,
    google: config.google,
    pushKey: config.push?.publicKey,
    ...(client.serveAssets ? { serveAssets: client.serveAssets } : {}),
  });
  return app;
}
