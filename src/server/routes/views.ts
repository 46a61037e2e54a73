import { createRoute } from '@hono/zod-openapi';
import { apiPatterns } from '#src/contract/paths.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { clientAddress } from '#src/server/http/client-address.ts';
import { createRouter, failedAnswer, slugParamSchema } from '#src/server/http/router.ts';
import type { TrustedProxies } from '#src/server/http/trusted-proxies.ts';
import { countView } from '#src/server/services/articles/count-view.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const route = createRoute({
  method: 'post',
  path: apiPatterns.views,
  summary: 'Counts a view of a story, one for each reader and day; who it was is not kept',
  request: { params: slugParamSchema },
  responses: { 204: { description: 'Counted, or known already' }, ...failedAnswer },
});

/** `POST /api/articles/:slug/views`. */
export function viewRoutes(context: ServiceContext, trustedProxies: TrustedProxies) {
  return createRouter().openapi(route, async (c) => {
    await countView(context, c.req.valid('param').slug, {
      network: clientAddress(c, trustedProxies) ?? '',
      userAgent: c.req.header('user-agent') ?? '',
    });
    return c.body(null, 204, { 'cache-control': cachePolicies.never });
  });
}
