import { createRoute, z } from '@hono/zod-openapi';
import { commentRulesSchema } from '#src/contract/comment-rules.ts';
import {
  commentListSchema,
  commentNewsSchema,
  likeStateSchema,
  ownActivitySchema,
  ownCommentSchema,
  reportReceiptSchema,
} from '#src/contract/comments.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import {
  commentEditSchema,
  commentListQuerySchema,
  commentNewsQuerySchema,
  newCommentSchema,
  newReportSchema,
} from '#src/contract/requests.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import {
  createRouter,
  failedAnswer,
  jsonAnswer,
  slugParamSchema,
} from '#src/server/http/router.ts';
import { deleteComment, editComment } from '#src/server/services/comments/change-comment.ts';
import { readCommentRules } from '#src/server/services/comments/comment-settings.ts';
import { countCommentNews } from '#src/server/services/comments/count-comment-news.ts';
import { createComment } from '#src/server/services/comments/create-comment.ts';
import { setLike } from '#src/server/services/comments/like-comment.ts';
import { listComments } from '#src/server/services/comments/list-comments.ts';
import { listOwnActivity } from '#src/server/services/comments/list-own-activity.ts';
import { reportComment } from '#src/server/services/comments/report-comment.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const idParamSchema = z.object({ id: z.uuid() });
const jsonBody = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});
const never = { 'cache-control': cachePolicies.never };

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
  request: { params: slugParamSchema, body: jsonBody(newCommentSchema) },
  responses: {
    201: jsonAnswer('Stored now', ownCommentSchema),
    200: jsonAnswer('Stored before', ownCommentSchema),
    ...failedAnswer,
  },
});

const mineRoute = createRoute({
  method: 'get',
  path: apiPatterns.ownComments,
  summary: 'What whoever asks wrote and liked in one conversation',
  request: { params: slugParamSchema },
  responses: { 200: jsonAnswer('Own comments and likes', ownActivitySchema), ...failedAnswer },
});

const newsRoute = createRoute({
  method: 'get',
  path: apiPatterns.commentNews,
  summary: 'How much was published since a time',
  request: { params: slugParamSchema, query: commentNewsQuerySchema },
  responses: { 200: jsonAnswer('Counts', commentNewsSchema), ...failedAnswer },
});

const editRoute = createRoute({
  method: 'patch',
  path: apiPatterns.comment,
  summary: 'Changes the words of an own comment; the same words again change nothing',
  request: { params: idParamSchema, body: jsonBody(commentEditSchema) },
  responses: { 200: jsonAnswer('As it is now', ownCommentSchema), ...failedAnswer },
});

const deleteRoute = createRoute({
  method: 'delete',
  path: apiPatterns.comment,
  summary: 'Takes an own comment away for good',
  request: { params: idParamSchema },
  responses: { 200: jsonAnswer('The empty place', ownCommentSchema), ...failedAnswer },
});

const likeRoute = (method: 'put' | 'delete') =>
  createRoute({
    method,
    path: apiPatterns.commentLike,
    summary: method === 'put' ? 'Likes a comment' : 'Takes the like back',
    request: { params: idParamSchema },
    responses: { 200: jsonAnswer('As it is now', likeStateSchema), ...failedAnswer },
  });

const reportRoute = createRoute({
  method: 'post',
  path: apiPatterns.commentReport,
  summary: 'Reports a comment to the moderators',
  request: { params: idParamSchema, body: jsonBody(newReportSchema) },
  responses: { 200: jsonAnswer('Taken', reportReceiptSchema), ...failedAnswer },
});

const rulesRoute = createRoute({
  method: 'get',
  path: apiPatterns.commentRules,
  summary: 'The rules of the house',
  responses: { 200: jsonAnswer('The rules', commentRulesSchema), ...failedAnswer },
});

/** Everything beneath `/api/articles/:slug/comments` and `/api/comments/:id`. Needs `identify`. */
export function commentRoutes(context: ServiceContext) {
  const router = createRouter();
  // Before the patterns with an id could take these words for one.
  router.openapi(mineRoute, async (c) => {
    const own = await listOwnActivity(context, c.req.valid('param').slug, c.get('actor'));
    return c.json(own, 200, never);
  });
  router.openapi(newsRoute, async (c) => {
    const { since } = c.req.valid('query');
    const news = await countCommentNews(context, c.req.valid('param').slug, since);
    return c.json(news, 200, { 'cache-control': cachePolicies.revalidate });
  });
  router.openapi(listRoute, async (c) => {
    const list = await listComments(context, c.req.valid('param').slug, c.req.valid('query'));
    return c.json(list, 200, { 'cache-control': cachePolicies.revalidate });
  });
  router.openapi(postRoute, async (c) => {
    const { slug } = c.req.valid('param');
    const input = c.req.valid('json');
    const { comment, isNew } = await createComment(context, slug, input, c.get('actor'));
    return c.json(comment, isNew ? 201 : 200, never);
  });
  router.openapi(editRoute, async (c) => {
    const { text } = c.req.valid('json');
    const { id } = c.req.valid('param');
    return c.json(await editComment(context, id, text, c.get('actor')), 200, never);
  });
  router.openapi(deleteRoute, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await deleteComment(context, id, c.get('actor')), 200, never);
  });
  router.openapi(likeRoute('put'), async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await setLike(context, id, true, c.get('actor')), 200, never);
  });
  router.openapi(likeRoute('delete'), async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await setLike(context, id, false, c.get('actor')), 200, never);
  });
  router.openapi(reportRoute, async (c) => {
    const { id } = c.req.valid('param');
    const receipt = await reportComment(context, id, c.req.valid('json'), c.get('actor'));
    return c.json(receipt, 200, never);
  });
  router.openapi(rulesRoute, async (c) => {
    const rules = await readCommentRules(context.db);
    return c.json(rules, 200, { 'cache-control': cachePolicies.revalidate });
  });
  return router;
}
