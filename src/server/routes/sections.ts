import { createRoute } from '@hono/zod-openapi';
import { sectionListSchema } from '#src/contract/articles.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { createRouter, failedAnswer, jsonAnswer } from '#src/server/http/router.ts';
import { listSections } from '#src/server/services/articles/list-sections.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const route = createRoute({
  method: 'get',
  path: apiPatterns.sections,
  summary: 'The sections in the order of the navigation',
  responses: { 200: jsonAnswer('All sections', sectionListSchema), ...failedAnswer },
});

/** `GET /api/sections`. */
export function sectionRoutes(context: ServiceContext) {
  return createRouter().openapi(route, async (c) =>
    c.json(await listSections(context), 200, { 'cache-control': cachePolicies.shared }),
  );
}
