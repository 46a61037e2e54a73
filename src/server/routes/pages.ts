import { Hono } from 'hono';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { errorAnswer } from '#src/server/http/on-error.ts';

/** Answers a GET or HEAD of any page, the not-found page included, with complete HTML. */
export type RenderPage = (request: Request) => Promise<Response>;

// What is missing here is no page: it is answered in the one error shape.
const isNoPage = /^\/(?:api|media|assets)\//;

/** Every address that nothing else answers is a page's. */
export function pageRoutes(renderPage: RenderPage) {
  return new Hono<AppEnv>()
    .get('*', async (c) => {
      if (isNoPage.test(c.req.path)) return c.notFound();
      const page = await renderPage(c.req.raw);
      // A copy: those of a redirect may be immutable, and others add to them on the way out.
      const headers = new Headers(page.headers);
      if (!headers.has('cache-control')) {
        headers.set(
          'cache-control',
          page.status < 400 ? cachePolicies.shared : cachePolicies.never,
        );
      }
      return new Response(page.body, { status: page.status, headers });
    })
    .all('*', (c) => {
      if (isNoPage.test(c.req.path)) return c.notFound();
      c.header('allow', 'GET, HEAD');
      return errorAnswer(c, 'method_not_allowed');
    });
}
