import { createRoute, z } from '@hono/zod-openapi';
import { popularListSchema } from '#src/contract/articles.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import { popularWindowSchema } from '#src/contract/requests.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { createRouter, failedAnswer, jsonAnswer } from '#src/server/http/router.ts';
import { listPopularArticles } from '#src/server/services/articles/list-popular-articles.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const route = createRoute({
  method: 'get',
  path: apiPatterns.popular,
  summary: 'The most read stories; a week unless the window says otherwise',
  request: { query: z.object({ window: popularWindowSchema.optional() }) },
  responses: { 200: jsonAnswer('Most read first', popularListSchema), ...failedAnswer },
});

/** `GET /api/popular`. */
export function popularRoutes(context: ServiceContext) {
  return createRouter().openapi(route, async (c) => {
    const { window = 'week' } = c.req.valid('query');
    const list = await listPopularArticles(context, window);
    return c.json(list, 200, { 'cache-control': cachePolicies.shared });
  });
}
