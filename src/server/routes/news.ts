import { createRoute } from '@hono/zod-openapi';
import { articleListSchema } from '#src/contract/articles.ts';
import { changeListSchema, newsCountSchema } from '#src/contract/changes.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import {
  changesQuerySchema,
  followedQuerySchema,
  newsQuerySchema,
} from '#src/contract/requests.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import {
  createRouter,
  failedAnswer,
  jsonAnswer,
  slugParamSchema,
} from '#src/server/http/router.ts';
import { countNews } from '#src/server/services/articles/count-news.ts';
import { listChanges } from '#src/server/services/articles/list-changes.ts';
import { listFollowedArticles } from '#src/server/services/articles/list-followed-articles.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const shared = { 'cache-control': cachePolicies.shared };

const countRoute = createRoute({
  method: 'get',
  path: apiPatterns.news,
  summary: 'How many stories of a list are newer than a moment',
  request: { query: newsQuerySchema },
  responses: { 200: jsonAnswer('The count', newsCountSchema), ...failedAnswer },
});

const changesRoute = createRoute({
  method: 'get',
  path: apiPatterns.changes,
  summary: 'How the words of a story changed, newest change first',
  request: { params: slugParamSchema, query: changesQuerySchema },
  responses: { 200: jsonAnswer('The changes', changeListSchema), ...failedAnswer },
});

const followedRoute = createRoute({
  method: 'get',
  path: apiPatterns.followed,
  summary: 'Stories of any of the sections, topics and authors named, newest first',
  request: { query: followedQuerySchema },
  responses: { 200: jsonAnswer('One page', articleListSchema), ...failedAnswer },
});

/** What is new: since a moment, in a story, and of what a device follows. */
export function newsRoutes(context: ServiceContext) {
  return createRouter()
    .openapi(countRoute, async (c) =>
      c.json(await countNews(context, c.req.valid('query')), 200, shared),
    )
    .openapi(changesRoute, async (c) => {
      const { since } = c.req.valid('query');
      const changes = await listChanges(context, c.req.valid('param').slug, since);
      return c.json(changes, 200, shared);
    })
    .openapi(followedRoute, async (c) =>
      c.json(await listFollowedArticles(context, c.req.valid('query')), 200, shared),
    );
}
