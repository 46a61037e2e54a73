import { createRoute } from '@hono/zod-openapi';
import { commentListSchema, commentSchema } from '#src/contract/comments.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import { commentListQuerySchema, newCommentSchema } from '#src/contract/requests.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import {
  createRouter,
  failedAnswer,
  jsonAnswer,
  slugParamSchema,
} from '#src/server/http/router.ts';
import { createComment } from '#src/server/services/comments/create-comment.ts';
import { listComments } from '#src/server/services/comments/list-comments.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const listRoute = createRoute({
  method: 'get',
  path: apiPatterns.comments,
  summary: 'One page of a conversation',
  request: { params: slugParamSchema, query: commentListQuerySchema },
  responses: { 200: jsonAnswer('One page', commentListSchema), ...failedAnswer },
});

const postRoute = createRoute({
  method: 'post',
  path: apiPatterns.comments,
  summary: 'Adds a comment; the same id again is answered with the comment it made',
  request: {
    params: slugParamSchema,
    body: { required: true, content: { 'application/json': { schema: newCommentSchema } } },
  },
  responses: {
    201: jsonAnswer('Stored now', commentSchema),
    200: jsonAnswer('Stored before', commentSchema),
    ...failedAnswer,
  },
});

/** `GET` and `POST /api/articles/:slug/comments`. */
export function commentRoutes(context: ServiceContext) {
  const router = createRouter();
  router.openapi(listRoute, async (c) => {
    const list = await listComments(context, c.req.valid('param').slug, c.req.valid('query'));
    return c.json(list, 200, { 'cache-control': cachePolicies.revalidate });
  });
  router.openapi(postRoute, async (c) => {
    const { slug } = c.req.valid('param');
    const { comment, isNew } = await createComment(context, slug, c.req.valid('json'));
    return c.json(comment, isNew ? 201 : 200, { 'cache-control': cachePolicies.never });
  });
  return router;
}
