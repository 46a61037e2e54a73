import type { MiddlewareHandler } from 'hono';
import type { ExportedSite } from '#src/contract/static-site.ts';
import { createApp } from '#src/server/app.ts';
import type { Config } from '#src/server/config.ts';
import type { PageAssets } from '#src/server/html/assets.ts';
import { createPageRenderer } from '#src/server/html/render-page.tsx';
import { documentPolicy } from '#src/server/http/security-headers.ts';
import { createLogger } from '#src/server/log.ts';
import type { Newsroom } from '#src/server/open-newsroom.ts';

/** Where the browser's part comes from: a build, or Vite in development. */
export type ClientBuild = { assets: PageAssets; serveAssets?: MiddlewareHandler };

function toExported({ apiOrigin }: ExportedSite, { siteUrl }: Config) {
  const connectOrigins = apiOrigin === null ? [] : [apiOrigin];
  return { apiOrigin, policy: documentPolicy({ siteUrl, connectOrigins }) };
}

/**
 * The app as it is served: API, pages, files and pictures. Pages reach the API in-process.
 * @param exported where the answers are written to files
 */
export function assembleApp(
  config: Config,
  newsroom: Newsroom,
  client: ClientBuild,
  exported?: ExportedSite,
) {
  const now = () => new Date();
  const log = createLogger(config.logLevel);
  const renderPage = createPageRenderer({
    apiFetch: async (path, init) => {
      const answer = await app.request(path, init);
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
  const app = createApp({
    ...newsroom,
    now,
    log,
    config: {
      siteUrl: config.siteUrl,
      trustedProxies: config.trustedProxies,
      webSubHub: config.webSubHub,
    },
    renderPage,
    areCommentsClosed: exported?.apiOrigin === null,
    ...(client.serveAssets ? { serveAssets: client.serveAssets } : {}),
  });
  return app;
}
