import { createRoute } from '@hono/zod-openapi';
import { apiPatterns } from '#src/contract/paths.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { createRouter, failedAnswer, slugParamSchema } from '#src/server/http/router.ts';
import { countView } from '#src/server/services/articles/count-view.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const route = createRoute({
  method: 'post',
  path: apiPatterns.views,
  summary: 'Counts one view of a story; nothing about the reader is kept',
  request: { params: slugParamSchema },
  responses: { 204: { description: 'Counted' }, ...failedAnswer },
});

/** `POST /api/articles/:slug/views`. */
export function viewRoutes(context: ServiceContext) {
  return createRouter().openapi(route, async (c) => {
    await countView(context, c.req.valid('param').slug);
    return c.body(null, 204, { 'cache-control': cachePolicies.never });
  });
}
