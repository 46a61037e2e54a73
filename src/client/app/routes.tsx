import type { QueryClient } from '@tanstack/react-query';
import { type LoaderFunctionArgs, Outlet, type RouteObject } from 'react-router-dom';
import { ErrorPage } from '#src/client/app/error-page.tsx';
import { RootLayout } from '#src/client/app/root-layout.tsx';
import { ApiError } from '#src/client/lib/api-error.ts';
import type { PageContext, PageModule } from '#src/client/lib/page-module.ts';
import { tryThrice } from '#src/client/lib/try-thrice.ts';
import { pagePatterns } from '#src/contract/paths.ts';

type Load = () => Promise<PageModule>;

/** What `useMatches` finds on a page's route. */
export type PageHandle = {
  /** Fetches the page's code, once. A failure is forgotten: the next call asks the network again. */
  fetchCode: Load;
  /** The page's head; undefined while its code or its data is on its way. */
  head: PageModule['head'];
};

function rethrow(cause: unknown): never {
  if (import.meta.env.SSR) throw cause;
  throw new ApiError(navigator.onLine ? 'unavailable' : 'offline', { cause });
}

/** The page itself, from the moment its code is there. */
function Page({ readCode }: { readCode: () => PageModule | undefined }) {
  const code = readCode();
  return code && <code.Component />;
}

/**
 * The parts of a route that its page's code fills in when it has come. Not React Router's own `lazy`:
 * that remembers a failed fetch for ever, and no other try could bring the page.
 */
function fromCode(load: Load, queryClient: QueryClient): RouteObject {
  let code: PageModule | undefined;

  async function fetchCode(): Promise<PageModule> {
    const fetched = code ?? (await tryThrice(load).catch(rethrow));
    code = fetched;
    return fetched;
  }
  const handle: PageHandle = { fetchCode, head: (context: PageContext) => code?.head(context) };

  return {
    handle,
    loader: async ({ params, request }: LoaderFunctionArgs) => {
      const page = await fetchCode();
      await page.load({ queryClient, params, url: new URL(request.url) });
      return null;
    },
    element: <Page readCode={() => code} />,
  };
}

/**
 * The one route table: the browser routes by it, the server renders the first view with it.
 * A line per address; each page's code is fetched when it is first needed.
 */
export function createRoutes(queryClient: QueryClient): RouteObject[] {
  const page = (id: keyof typeof pagePatterns, load: Load): RouteObject => ({
    id,
    path: pagePatterns[id],
    ...fromCode(load, queryClient),
  });

  return [
    {
      id: 'root',
      Component: RootLayout,
      children: [
        {
          id: 'pages',
          ErrorBoundary: ErrorPage,
          children: [
            page('front', () => import('#src/client/pages/front-page.tsx')),
            page('section', () => import('#src/client/pages/section-page.tsx')),
            page('topic', () => import('#src/client/pages/topic-page.tsx')),
            page('author', () => import('#src/client/pages/author-page.tsx')),
            page('article', () => import('#src/client/pages/article-page.tsx')),
            page('changes', () => import('#src/client/pages/changes-page.tsx')),
            page('forYou', () => import('#src/client/pages/for-you-page.tsx')),
            page('saved', () => import('#src/client/pages/saved-page.tsx')),
            page('history', () => import('#src/client/pages/history-page.tsx')),
            page('handover', () => import('#src/client/pages/handover-page.tsx')),
            page('popular', () => import('#src/client/pages/popular-page.tsx')),
            page('search', () => import('#src/client/pages/search-page.tsx')),
            page('settings', () => import('#src/client/pages/settings-page.tsx')),
            page('signIn', () => import('#src/client/pages/sign-in-page.tsx')),
            page('profile', () => import('#src/client/pages/profile-page.tsx')),
            page('moderation', () => import('#src/client/pages/moderation-page.tsx')),
            page('moderationRules', () => import('#src/client/pages/moderation-rules-page.tsx')),
            page('moderationBans', () => import('#src/client/pages/moderation-bans-page.tsx')),
            page('moderationLog', () => import('#src/client/pages/moderation-log-page.tsx')),
            page('moderationStats', () => import('#src/client/pages/moderation-stats-page.tsx')),
            { id: 'unknown', path: '*', loader: refuseUnknownAddress, Component: Outlet },
          ],
        },
      ],
    },
  ];
}

function refuseUnknownAddress(): never {
  throw new ApiError('not_found', { status: 404 });
}
