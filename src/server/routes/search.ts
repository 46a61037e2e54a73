import { createRoute } from '@hono/zod-openapi';
import { apiPatterns } from '#src/contract/paths.ts';
import { searchResultsSchema, searchSuggestionsSchema } from '#src/contract/search.ts';
import { searchQuerySchema, suggestQuerySchema } from '#src/contract/search-requests.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { createRouter, failedAnswer, jsonAnswer } from '#src/server/http/router.ts';
import { searchStories } from '#src/server/services/search/search-stories.ts';
import { suggest } from '#src/server/services/search/suggest.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const searchRoute = createRoute({
  method: 'get',
  path: apiPatterns.search,
  summary: 'Stories that have the words of a query, best or newest first',
  request: { query: searchQuerySchema },
  responses: { 200: jsonAnswer('One page of hits', searchResultsSchema), ...failedAnswer },
});

const suggestRoute = createRoute({
  method: 'get',
  path: apiPatterns.searchSuggestions,
  summary: 'Stories, topics and authors that the beginning of a query may mean',
  request: { query: suggestQuerySchema },
  responses: { 200: jsonAnswer('A few of each', searchSuggestionsSchema), ...failedAnswer },
});

/** `GET /api/search` and `/api/search/suggest`. */
export function searchRoutes(context: ServiceContext) {
  const shared = { 'cache-control': cachePolicies.shared };
  return createRouter()
    .openapi(searchRoute, async (c) =>
      c.json(await searchStories(context, c.req.valid('query')), 200, shared),
    )
    .openapi(suggestRoute, async (c) =>
      c.json(await suggest(context, c.req.valid('query').q), 200, shared),
    );
}
