import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { timeout } from 'hono/timeout';
import { limits } from '#src/contract/limits.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import { lookScriptHash } from '#src/server/html/look-script-hash.ts';
import { compress } from '#src/server/http/compress.ts';
import { crossSiteGuard, jsonOnly, readableFromSite } from '#src/server/http/cross-site.ts';
import { identify } from '#src/server/http/identify.ts';
import { createMetrics, type MetricsSource } from '#src/server/http/metrics.ts';
import { createErrorHandler, errorAnswer } from '#src/server/http/on-error.ts';
import { defaultRateLimits, rateLimit } from '#src/server/http/rate-limit.ts';
import { requestId } from '#src/server/http/request-id.ts';
import { createRouter } from '#src/server/http/router.ts';
import {
  readableElsewhere,
  type SecurityOptions,
  securityHeaders,
} from '#src/server/http/security-headers.ts';
import type { TrustedProxies } from '#src/server/http/trusted-proxies.ts';
import type { Logger } from '#src/server/log.ts';
import { articleRoutes } from '#src/server/routes/articles.ts';
import { authRoutes } from '#src/server/routes/auth.ts';
import { commentProofRoutes } from '#src/server/routes/comment-proof.ts';
import { commentRoutes } from '#src/server/routes/comments.ts';
import { type FeedOptions, feedRoutes } from '#src/server/routes/feeds.ts';
import { handoverRoutes } from '#src/server/routes/handovers.ts';
import { type Health, healthRoutes } from '#src/server/routes/health.ts';
import { type ImportDoor, importRoutes } from '#src/server/routes/imports.ts';
import { installedAppRoutes } from '#src/server/routes/installed-app.ts';
import { mediaRoutes } from '#src/server/routes/media.ts';
import { moderationRoutes } from '#src/server/routes/moderation.ts';
import { newsRoutes } from '#src/server/routes/news.ts';
import { openApiRoutes } from '#src/server/routes/open-api.ts';
import { pageRoutes, type RenderPage } from '#src/server/routes/pages.ts';
import { popularRoutes } from '#src/server/routes/popular.ts';
import { profileRoutes } from '#src/server/routes/profile.ts';
import { pushRoutes } from '#src/server/routes/push.ts';
import { robotsRoutes } from '#src/server/routes/robots.ts';
import { searchRoutes } from '#src/server/routes/search.ts';
import { sectionRoutes } from '#src/server/routes/sections.ts';
import { sitemapRoutes } from '#src/server/routes/sitemaps.ts';
import { unsubscribeRoutes } from '#src/server/routes/unsubscribe.ts';
import { viewRoutes } from '#src/server/routes/views.ts';
import type { IsSpam } from '#src/server/services/abuse/akismet.ts';
import type { RateLimit } from '#src/server/services/abuse/rate-limit.ts';
import {
  createWriteGuard,
  type WriteLimits,
  writeLimits,
} from '#src/server/services/abuse/write-guard.ts';
import type { Account } from '#src/server/services/identity/actor.ts';
import type { GoogleClient } from '#src/server/services/identity/create-auth.ts';
import { createActorReader } from '#src/server/services/identity/read-actor.ts';
import { createSignIn } from '#src/server/services/identity/sign-in.ts';
import type { Mailer } from '#src/server/services/mail/mailer.ts';
import type { MediaStore } from '#src/server/services/media/media-store.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';

export type AppOptions = {
  db: Health & { db: Database };
  now: () => Date;
  log: Logger;
  config: SecurityOptions & FeedOptions & { trustedProxies: TrustedProxies };
  /** Where pictures are; without it there are none. */
  mediaStore?: MediaStore;
  /** Starts imports for whoever knows the secret; without it nobody can. */
  imports?: ImportDoor;
  /** Tells figures to whoever knows the token; without it nobody is told. */
  metrics?: MetricsSource;
  /** Draws every page; without it there is the API alone. */
  renderPage?: RenderPage;
  /** Answers with the build's files, or passes on. */
  serveAssets?: MiddlewareHandler;
  /** True where comments are not taken at all. */
  areCommentsClosed?: boolean;
  /** Sends mail; without it no codes are mailed. */
  mailer?: Mailer | undefined;
  /** With it readers may sign in with Google. */
  google?: GoogleClient | undefined;
  /** Public key of Web Push; without it no browser is told of anything. */
  pushKey?: string | undefined;
  /** Who is signed in, by the headers of a request, where the session does not say. */
  findAccount?: (headers: Headers) => Promise<Account | undefined>;
  /** What one process takes from one address. */
  rateLimits?: Record<'writes' | 'proofs' | 'views', RateLimit> &
    Partial<Record<'searches' | 'handovers', RateLimit>>;
  /** What readers may write; all processes of the site count together. */
  writeLimits?: WriteLimits;
  /** Asks somebody else whether a comment is spam. */
  isSpam?: IsSpam;
};

// Shorter than the browser's patience, so that it hears of a slow server rather than guessing.
const answerWithin = limits.requestTimeout - 2_000;

// What the pages of an exported site ask a server of another name for.
const conversationPaths = [
  '/api/articles/:slug/comments',
  '/api/articles/:slug/comments/*',
  '/api/articles/:slug/views',
  '/api/comments/*',
  '/api/comment-proof',
  '/api/comment-rules',
];

function apiRoutes(context: ServiceContext, options: AppOptions) {
  const { now, config, rateLimits = defaultRateLimits } = options;
  const limit = (rate: RateLimit) => rateLimit(rate, now, config.trustedProxies);
  const api = createRouter();
  const signIn = createSignIn({
    ...context,
    mailer: options.mailer,
    google: options.google,
    onError: (message, error) => options.log.error(message, { error }),
  });
  const readActor = createActorReader(context, options.findAccount ?? signIn.findAccount);
  const who = identify({
    readActor,
    siteUrl: config.siteUrl,
    trustedProxies: config.trustedProxies,
  });
  // The cheap wall stands before whatever asks the database.
  const writes = limit(rateLimits.writes);
  api.post('/api/articles/:slug/comments', writes);
  api.on(['POST', 'PUT', 'PATCH', 'DELETE'], '/api/comments/*', writes);
  api.on(['PUT', 'DELETE'], '/api/push-subscription', writes);
  // Only where something is written or one's own: reading a story leaves no cookie behind.
  api.use('/api/comments/*', who);
  api.use('/api/moderation/*', who);
  api.use('/api/auth/*', who);
  api.use('/api/push-subscription', who);
  api.use('/api/articles/:slug/comments/mine', who);
  api.post('/api/articles/:slug/comments', who);
  api.get('/api/comment-proof', limit(rateLimits.proofs));
  api.post('/api/articles/:slug/views', limit(rateLimits.views));
  // Of searches and suggestions alike: both come while one types.
  const searches = limit(rateLimits.searches ?? defaultRateLimits.searches);
  // And of what else is worked out for whoever asks, where few ask alike.
  for (const path of ['/api/search/*', '/api/followed', '/api/articles/:slug/changes']) {
    api.use(path, searches);
  }
  api.post(apiPatterns.handovers, limit(rateLimits.handovers ?? defaultRateLimits.handovers));
  api.use(`${apiPatterns.handovers}/*`, searches);
  api.route('/', articleRoutes(context));
  api.route('/', sectionRoutes(context));
  api.route('/', popularRoutes(context));
  api.route('/', searchRoutes(context));
  api.route('/', newsRoutes(context));
  api.route('/', viewRoutes(context, config.trustedProxies));
  api.route('/', commentRoutes(context));
  api.route('/', authRoutes(signIn));
  api.route('/', profileRoutes(context, signIn));
  api.route('/', moderationRoutes(context));
  api.route('/', pushRoutes(context, signIn, options.pushKey));
  api.route('/', commentProofRoutes(context));
  api.route('/', handoverRoutes(context));
  api.route(
    '/',
    openApiRoutes(() => api),
  );
  return api;
}

/** @param maxSize bytes of a request's body */
function atMost(maxSize: number): MiddlewareHandler {
  return bodyLimit({ maxSize, onError: (c) => errorAnswer(c, 'payload_too_large') });
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
    writeGuard: createWriteGuard(options.writeLimits ?? writeLimits()),
    ...(options.isSpam && { isSpam: options.isSpam }),
  };
  const api = apiRoutes(context, options);
  const app = createRouter();
  app.onError(createErrorHandler(log));
  app.notFound((c) => errorAnswer(c, 'not_found'));
  app.use(
    requestId,
    securityHeaders({ ...config, scriptHashes: [lookScriptHash] }),
    compress,
    etag({ weak: true }),
  );
  if (options.metrics !== undefined) {
    const { registerMetrics, routes } = createMetrics(options.metrics);
    app.use(registerMetrics);
    app.route('/', routes);
  }
  if (serveAssets !== undefined) app.use(serveAssets);
  app.use('/media/*', readableElsewhere);
  // Before the time limit: a picture that is made for the first time may wait for others.
  if (mediaStore !== undefined) app.route('/', mediaRoutes(mediaStore));
  app.use(timeout(answerWithin, new HTTPException(503)));
  for (const path of conversationPaths) app.use(path, readableFromSite(config.siteUrl));
  // Before the guard of forms: a secret that no browser sends by itself stands in for it.
  if (options.imports !== undefined) app.route('/', importRoutes(options.imports));
  app.route('/', unsubscribeRoutes(context));
  app.use(crossSiteGuard(config.siteUrl), jsonOnly);
  app.use(except(apiPatterns.handovers, atMost(limits.requestBody)));
  app.use(apiPatterns.handovers, atMost(limits.handoverBody));
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
  app.route('/', installedAppRoutes(config.siteUrl));
  if (renderPage !== undefined) app.route('/', pageRoutes(renderPage));
  return app;
}
