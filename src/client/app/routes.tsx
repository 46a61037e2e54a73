import type { QueryClient } from '@tanstack/react-query';
import {
  type LazyRouteFunction,
  type LoaderFunctionArgs,
  Outlet,
  type RouteObject,
} from 'react-router-dom';
import { ErrorPage } from '#src/client/app/error-page.tsx';
import { RootLayout } from '#src/client/app/root-layout.tsx';
import { ApiError } from '#src/client/lib/api-error.ts';
import type { PageModule } from '#src/client/lib/page-module.ts';
import { pagePatterns } from '#src/contract/paths.ts';

type Load = () => Promise<PageModule>;

function toLazyRoute(load: Load, queryClient: QueryClient): LazyRouteFunction<RouteObject> {
  return async () => {
    const module = await load();
    return {
      Component: module.Component,
      handle: { head: module.head } satisfies PageHandle,
      loader: async ({ params, request }: LoaderFunctionArgs) => {
        await module.load({ queryClient, params, url: new URL(request.url) });
        return null;
      },
    };
  };
}

/** What `useMatches` finds on a page's route. */
export type PageHandle = { head: PageModule['head'] };

/**
 * The one route table: the browser routes by it, the server renders the first view with it.
 * A line per address; each page's code is fetched when it is first needed.
 */
export function createRoutes(queryClient: QueryClient): RouteObject[] {
  const page = (id: keyof typeof pagePatterns, load: Load): RouteObject => ({
    id,
    path: pagePatterns[id],
    lazy: toLazyRoute(load, queryClient),
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
            page('popular', () => import('#src/client/pages/popular-page.tsx')),
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
