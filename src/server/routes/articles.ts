import { createRoute } from '@hono/zod-openapi';
import { articleListSchema, articleSchema, relatedListSchema } from '#src/contract/articles.ts';
import { apiPaths, apiPatterns } from '#src/contract/paths.ts';
import { articleListQuerySchema } from '#src/contract/requests.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import {
  createRouter,
  failedAnswer,
  jsonAnswer,
  slugParamSchema,
} from '#src/server/http/router.ts';
import { getArticle } from '#src/server/services/articles/get-article.ts';
import { listArticles } from '#src/server/services/articles/list-articles.ts';
import { listRelatedArticles } from '#src/server/services/articles/list-related-articles.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const shared = { 'cache-control': cachePolicies.shared };

const listRoute = createRoute({
  method: 'get',
  path: apiPatterns.articles,
  summary: 'Stories, newest first, of everything or of one section, topic or author',
  request: { query: articleListQuerySchema },
  responses: { 200: jsonAnswer('One page', articleListSchema), ...failedAnswer },
});

const detailRoute = createRoute({
  method: 'get',
  path: apiPatterns.article,
  summary: 'One story',
  request: { params: slugParamSchema },
  responses: {
    200: jsonAnswer('The story', articleSchema),
    308: { description: 'The story has another address now' },
    ...failedAnswer,
  },
});

const relatedRoute = createRoute({
  method: 'get',
  path: apiPatterns.related,
  summary: 'Stories related to one, best first, each with its reason',
  request: { params: slugParamSchema },
  responses: { 200: jsonAnswer('The related stories', relatedListSchema), ...failedAnswer },
});

// Filters come out of page addresses: one that cannot be a slug names nothing, which is 404.
const filterKeys: readonly unknown[] = ['section', 'topic', 'author'];

/** `GET /api/articles…`: lists, one story, its related stories. */
export function articleRoutes(context: ServiceContext) {
  const router = createRouter();
  const { defaultHook } = router;
  router.openapi(
    listRoute,
    async (c) => c.json(await listArticles(context, c.req.valid('query')), 200, shared),
    (result, c) => {
      const issues = result.success ? [] : result.error.issues;
      if (issues.some((issue) => filterKeys.includes(issue.path[0]))) {
        throw new ServiceError('not_found');
      }
      return defaultHook?.(result, c);
    },
  );
  router.openapi(detailRoute, async (c) => {
    const found = await getArticle(context, c.req.valid('param').slug);
    if ('article' in found) return c.json(found.article, 200, shared);
    c.header('cache-control', cachePolicies.shared);
    return c.redirect(apiPaths.article(found.movedTo), 308);
  });
  router.openapi(relatedRoute, async (c) =>
    c.json(await listRelatedArticles(context, c.req.valid('param').slug), 200, shared),
  );
  return router;
}
