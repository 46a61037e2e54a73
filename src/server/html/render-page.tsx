import { createHash } from 'node:crypto';
import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router-dom';
import { App } from '#src/client/app/app.tsx';
import { lookScript } from '#src/client/app/look-script.ts';
import { createQueryClient } from '#src/client/app/query-client.ts';
import { createRoutes, type PageHandle } from '#src/client/app/routes.tsx';
import { createApiClient, type Fetch, provideApiClient } from '#src/client/lib/api-client.ts';
import { ApiError } from '#src/client/lib/api-error.ts';
import type { PageHead } from '#src/client/lib/page-head.ts';
import type { PageState } from '#src/client/lib/page-state.ts';
import { languageBases, languageOf } from '#src/contract/languages.ts';
import { shellPath } from '#src/contract/offline.ts';
import type { ExportedSite } from '#src/contract/static-site.ts';
import type { Locale } from '#src/i18n/locale.ts';
import { m, readLocaleFrom } from '#src/i18n/text.ts';
import type { PageAssets } from '#src/server/html/assets.ts';
import { renderDocument, toPlainDocument } from '#src/server/html/document.ts';
import { errorHeadTags, headTags } from '#src/server/html/head-tags.ts';
import { site } from '#src/site.ts';

export type PageRendererOptions = {
  /** Reaches the JSON API in-process; takes a path that begins with `/`. */
  apiFetch: Fetch;
  assets: PageAssets;
  /** Public origin without a slash at the end. */
  siteUrl: string;
  now: () => Date;
  /** Where pages are written to files: what they say of it, and the policy that no header brings. */
  exported?: (ExportedSite & { policy: string }) | undefined;
  /** Told of what went wrong on our side while a page was made. */
  onError: (error: unknown, path: string) => void;
};

let spoken = site.defaultLocale;
readLocaleFrom(() => spoken);

/** Says in a language whatever is said by the time `render` answers. Nothing else runs meanwhile. */
function speaking<T>(locale: Locale, render: () => T): T {
  spoken = locale;
  try {
    return render();
  } finally {
    spoken = site.defaultLocale;
  }
}

function toApiError(error: unknown): ApiError {
  return error instanceof ApiError
    ? error
    : new ApiError('internal', { status: 500, cause: error });
}

/** The page's own head, where its data is there. */
function headOf(context: StaticHandlerContext, queryClient: QueryClient): PageHead | undefined {
  const match = context.matches.at(-1);
  const handle: PageHandle | undefined = match?.route.handle;
  const url = new URL(context.location.pathname + context.location.search, 'http://site');
  return handle?.head({ queryClient, params: match?.params ?? {}, url });
}

function statusOf(errors: ApiError[]): number {
  const [error] = errors;
  if (error === undefined) return 200;
  return error.status >= 400 ? error.status : 503;
}

function toStateErrors(errors: StaticHandlerContext['errors']): PageState['errors'] {
  if (errors === null) return null;
  return Object.fromEntries(
    Object.entries(errors).map(([id, cause]) => {
      const { code, status, requestId } = toApiError(cause);
      return [id, { code, status, ...(requestId === undefined ? {} : { requestId }) }];
    }),
  );
}

type LoadedPage = {
  context: StaticHandlerContext;
  dataRoutes: ReturnType<typeof createStaticHandler>['dataRoutes'];
};

/** A redirect's own answer, or the page's context. Loaders that fail leave their error in it. */
function load(request: Request, queryClient: QueryClient) {
  const basename = languageBases[languageOf(new URL(request.url).pathname)];
  const handler = createStaticHandler(createRoutes(queryClient), { basename });
  const loaded = handler.query(request);
  return loaded.then((context) => ({ context, dataRoutes: handler.dataRoutes }));
}

/** The page as React makes it; the error page where a loader failed. */
function toBody(
  loaded: LoadedPage,
  queryClient: QueryClient,
  renderedAt: number,
  isSaving = false,
): string {
  return renderToString(
    <App queryClient={queryClient} renderedAt={renderedAt} isSaving={isSaving}>
      <StaticRouterProvider
        router={createStaticRouter(loaded.dataRoutes, loaded.context)}
        context={loaded.context}
        hydrate={false}
      />
    </App>,
  );
}

/**
 * Same content, same tag: what changes with every rendering (moments, not data) is not part of it. The
 * inline script is: an answer 304 brings a new policy to an old document.
 */
function toEntityTag(...parts: string[]): string {
  const hash = createHash('sha256')
    .update([lookScript, ...parts].join('\n'))
    .digest('base64url');
  return `W/"${hash.slice(0, 22)}"`;
}

async function answerPage(request: Request, options: PageRendererOptions): Promise<Response> {
  const queryClient = createQueryClient();
  provideApiClient(queryClient, createApiClient(options.apiFetch));
  const { context, dataRoutes } = await load(request, queryClient);
  if (context instanceof Response) return context;

  const { pathname } = context.location;
  const locale = languageOf(pathname);
  const renderedAt = options.now().getTime();
  const errors = Object.values(context.errors ?? {}).map(toApiError);
  const isOurs = ({ code }: ApiError) => code === 'internal' || code === 'malformed';
  for (const error of errors.filter(isOurs)) options.onError(error, pathname);
  const isSaving = request.headers.get('save-data')?.toLowerCase() === 'on';
  const { head, body, pageHead } = speaking(locale, () => {
    const pageHead = errors.length === 0 ? headOf(context, queryClient) : undefined;
    const errorTitle = errors[0]?.isNotFound ? m.error_not_found_title() : m.error_server_title();
    return {
      pageHead,
      head: pageHead ? headTags(pageHead, options.siteUrl, locale) : errorHeadTags(errorTitle),
      body: toBody({ context, dataRoutes }, queryClient, renderedAt, isSaving),
    };
  });
  const html = renderDocument({
    head,
    body,
    locale,
    state: {
      renderedAt,
      queries: dehydrate(queryClient, {
        shouldDehydrateQuery: (query) => query.state.status === 'success',
      }),
      errors: toStateErrors(context.errors),
      ...(isSaving ? { isSaving } : {}),
      ...(options.exported ? { exported: { apiOrigin: options.exported.apiOrigin } } : {}),
    },
    assets: options.assets,
    policy: options.exported?.policy,
    routeId: context.matches.at(-1)?.route.id ?? '',
    leadPicture: pageHead?.leadPicture,
  });
  return new Response(html, {
    status: statusOf(errors),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // Two documents of each page, the same for everybody who asks alike.
      vary: 'Save-Data',
      etag: toEntityTag(head, body),
      ...(pageHead?.isPrivate && { 'cache-control': 'no-store' }),
    },
  });
}

/**
 * The page that browsers keep, to make any page of what they have without a network: the masthead and
 * nothing in it. No route has its address, and for once that is no failure.
 */
async function answerShell(request: Request, { assets }: PageRendererOptions): Promise<Response> {
  const queryClient = createQueryClient();
  const { context, dataRoutes } = await load(request, queryClient);
  if (context instanceof Response) return context;
  const loaderData = Object.fromEntries(context.matches.map(({ route }) => [route.id, null]));
  const html = renderDocument({
    head: errorHeadTags(m.site_loading()),
    body: toBody({ context: { ...context, errors: null, loaderData }, dataRoutes }, queryClient, 0),
    locale: site.defaultLocale,
    state: {
      renderedAt: 0,
      queries: { queries: [], mutations: [] },
      errors: null,
      isShell: true,
    },
    assets,
    routeId: '',
  });
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
  return new Response(html, { headers });
}

/** Makes the function that answers a page's address with complete HTML and the right status. */
export function createPageRenderer(options: PageRendererOptions) {
  return async function renderPage(request: Request): Promise<Response> {
    try {
      if (new URL(request.url).pathname === shellPath) return await answerShell(request, options);
      return await answerPage(request, options);
    } catch (error) {
      options.onError(error, new URL(request.url).pathname);
      return new Response(toPlainDocument(m.error_server_title(), m.error_server_text()), {
        status: 500,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    }
  };
}
