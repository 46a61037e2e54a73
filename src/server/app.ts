import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { timeout } from 'hono/timeout';
import { limits } from '#src/contract/limits.ts';
import { compress } from '#src/server/http/compress.ts';
import { crossSiteGuard, jsonOnly, readableFromSite } from '#src/server/http/cross-site.ts';
import { createErrorHandler, errorAnswer } from '#src/server/http/on-error.ts';
import { defaultRateLimits, type RateLimit, rateLimit } from '#src/server/http/rate-limit.ts';
import { requestId } from '#src/server/http/request-id.ts';
import { createRouter } from '#src/server/http/router.ts';
import {
  readableElsewhere,
  type SecurityOptions,
  securityHeaders,
} from '#src/server/http/security-headers.ts';
import type { Logger } from '#src/server/log.ts';
import { articleRoutes } from '#src/server/routes/articles.ts';
import { commentRoutes } from '#src/server/routes/comments.ts';
import { type FeedOptions, feedRoutes } from '#src/server/routes/feeds.ts';
import { type Health, healthRoutes } from '#src/server/routes/health.ts';
import { type ImportDoor, importRoutes } from '#src/server/routes/imports.ts';
import { mediaRoutes } from '#src/server/routes/media.ts';
import { openApiRoutes } from '#src/server/routes/open-api.ts';
import { pageRoutes, type RenderPage } from '#src/server/routes/pages.ts';
import { popularRoutes } from '#src/server/routes/popular.ts';
import { robotsRoutes } from '#src/server/routes/robots.ts';
import { sectionRoutes } from '#src/server/routes/sections.ts';
import { sitemapRoutes } from '#src/server/routes/sitemaps.ts';
import { viewRoutes } from '#src/server/routes/views.ts';
import type { MediaStore } from '#src/server/services/media/media-store.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';

export type AppOptions = {
  db: Health & { db: Database };
  now: () => Date;
  log: Logger;
  config: SecurityOptions & FeedOptions & { trustedProxies: number };
  /** Where pictures are; without it there are none. */
  mediaStore?: MediaStore;
  /** Starts imports for whoever knows the secret; without it nobody can. */
  imports?: ImportDoor;
  /** Draws every page; without it there is the API alone. */
  renderPage?: RenderPage;
  /** Answers with the build's files, or passes on. */
  serveAssets?: MiddlewareHandler;
  /** True where comments are not taken at all. */
  areCommentsClosed?: boolean;
  rateLimits?: { comments: RateLimit; views: RateLimit };
};

// Shorter than the browser's patience, so that it hears of a slow server rather than guessing.
const answerWithin = limits.requestTimeout - 2_000;

// What the pages of an exported site ask a server of another name for.
const conversationPaths = [
  '/api/articles/:slug/comments',
  '/api/articles/:slug/views',
  '/api/comments/*',
];

function apiRoutes(context: ServiceContext, options: AppOptions) {
  const { now, config, rateLimits = defaultRateLimits } = options;
  const limit = (rate: RateLimit) => rateLimit(rate, now, config.trustedProxies);
  const api = createRouter();
  api.post('/api/articles/:slug/comments', limit(rateLimits.comments));
  api.post('/api/articles/:slug/views', limit(rateLimits.views));
  api.route('/', articleRoutes(context));
  api.route('/', sectionRoutes(context));
  api.route('/', popularRoutes(context));
  api.route('/', viewRoutes(context));
  api.route('/', commentRoutes(context));
  api.route(
    '/',
    openApiRoutes(() => api),
  );
  return api;
}

/** Puts the server together; nothing is opened, read or started by it. */
export function createApp(options: AppOptions) {
  const { db, now, log, config, mediaStore, renderPage, serveAssets } = options;
  const context: ServiceContext = {
    db: db.db,
    now,
    siteUrl: config.siteUrl,
    canWrite: () => db.canWrite(),
    areCommentsClosed: options.areCommentsClosed ?? false,
  };
  const api = apiRoutes(context, options);
  const app = createRouter();
  app.onError(createErrorHandler(log));
  app.notFound((c) => errorAnswer(c, 'not_found'));
  app.use(requestId, securityHeaders(config), compress, etag({ weak: true }));
  if (serveAssets !== undefined) app.use(serveAssets);
  app.use('/media/*', readableElsewhere);
  // Before the time limit: a picture that is made for the first time may wait for others.
  if (mediaStore !== undefined) app.route('/', mediaRoutes(mediaStore));
  app.use(timeout(answerWithin, new HTTPException(503)));
  for (const path of conversationPaths) app.use(path, readableFromSite(config.siteUrl));
  // Before the guard of forms: a secret that no browser sends by itself stands in for it.
  if (options.imports !== undefined) app.route('/', importRoutes(options.imports));
  app.use(crossSiteGuard(config.siteUrl), jsonOnly);
  app.use(
    bodyLimit({
      maxSize: limits.requestBody,
      onError: (c) => errorAnswer(c, 'payload_too_large'),
    }),
  );
  app.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: (c, methods) => {
        c.header('allow', methods.sort().join(', '));
        return errorAnswer(c, 'method_not_allowed');
      },
    }),
  );
  app.route('/', healthRoutes(db));
  app.route('/', api);
  app.route('/', feedRoutes(context, config));
  app.route('/', sitemapRoutes(context));
  app.route('/', robotsRoutes(config.siteUrl));
  if (renderPage !== undefined) app.route('/', pageRoutes(renderPage));
  return app;
}
