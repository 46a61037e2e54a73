import { createRoute, z } from '@hono/zod-openapi';
import type { ZodMiniType } from 'zod/mini';
import { commentRulesSchema } from '#src/contract/comment-rules.ts';
import {
  banListSchema,
  banReceiptSchema,
  banSchema,
  commentContextSchema,
  moderationCountsSchema,
  moderationLogSchema,
  moderationQueueSchema,
  moderationStatsSchema,
  outcomesSchema,
  storySettingsSchema,
} from '#src/contract/moderation.ts';
import {
  decisionsSchema,
  logQuerySchema,
  moderatorEditSchema,
  newBanSchema,
  newRulesSchema,
  queueQuerySchema,
  storyPolicySchema,
  undoSchema,
} from '#src/contract/moderation-requests.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import {
  createRouter,
  failedAnswer,
  jsonAnswer,
  slugParamSchema,
} from '#src/server/http/router.ts';
import { banAuthor, liftBan, listBans } from '#src/server/services/moderation/bans.ts';
import { decide } from '#src/server/services/moderation/decide.ts';
import { editAsModerator } from '#src/server/services/moderation/edit-as-moderator.ts';
import { listLog } from '#src/server/services/moderation/list-log.ts';
import { countQueue, listQueue } from '#src/server/services/moderation/list-queue.ts';
import { readContext } from '#src/server/services/moderation/read-context.ts';
import { readStats } from '#src/server/services/moderation/read-stats.ts';
import { getRules, setRules } from '#src/server/services/moderation/set-rules.ts';
import { getStorySettings, setStoryPolicy } from '#src/server/services/moderation/story-policy.ts';
import { undo } from '#src/server/services/moderation/undo.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const idParamSchema = z.object({ id: z.uuid() });
const never = { 'cache-control': cachePolicies.never };
/** Counts alone may be kept by the browser that asked, to be asked for again: 304 where nothing came. */
const revalidated = { 'cache-control': 'private, no-cache', vary: 'cookie' };

/** A route of ours: of the newsroom's own business, so the public document is silent about it. */
function route<
  Method extends 'get' | 'post' | 'put' | 'patch' | 'delete',
  Path extends string,
  Request extends NonNullable<Parameters<typeof createRoute>[0]['request']>,
  Answer,
>(method: Method, path: Path, request: Request, answer: ZodMiniType<Answer>) {
  const responses = { 200: jsonAnswer('Answer', answer), ...failedAnswer };
  return createRoute({ method, path, hide: true, request, responses });
}

const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const paths = apiPatterns;
const routes = {
  queue: route('get', paths.moderationQueue, { query: queueQuerySchema }, moderationQueueSchema),
  counts: route('get', paths.moderationCounts, {}, moderationCountsSchema),
  context: route('get', paths.moderationComment, { params: idParamSchema }, commentContextSchema),
  edit: route(
    'patch',
    paths.moderationComment,
    { params: idParamSchema, ...body(moderatorEditSchema) },
    outcomesSchema,
  ),
  decide: route('post', paths.moderationDecisions, body(decisionsSchema), outcomesSchema),
  undo: route('post', paths.moderationUndo, body(undoSchema), outcomesSchema),
  ban: route('post', paths.moderationBans, body(newBanSchema), banReceiptSchema),
  bans: route('get', paths.moderationBans, {}, banListSchema),
  lift: route('delete', paths.moderationBan, { params: idParamSchema }, banSchema),
  log: route('get', paths.moderationLog, { query: logQuerySchema }, moderationLogSchema),
  story: route('get', paths.moderationStory, { params: slugParamSchema }, storySettingsSchema),
  setStory: route(
    'put',
    paths.moderationStory,
    { params: slugParamSchema, ...body(storyPolicySchema) },
    storySettingsSchema,
  ),
  rules: route('get', paths.moderationRules, {}, commentRulesSchema),
  setRules: route('put', paths.moderationRules, body(newRulesSchema), commentRulesSchema),
  stats: route('get', paths.moderationStats, {}, moderationStatsSchema),
};

/** Everything beneath `/api/moderation`; each service checks the role. Needs `identify`. */
export function moderationRoutes(context: ServiceContext) {
  return createRouter()
    .openapi(routes.queue, async (c) =>
      c.json(await listQueue(context, c.req.valid('query'), c.get('actor')), 200, never),
    )
    .openapi(routes.counts, async (c) =>
      c.json(await countQueue(context, c.get('actor')), 200, revalidated),
    )
    .openapi(routes.context, async (c) =>
      c.json(await readContext(context, c.req.valid('param').id, c.get('actor')), 200, never),
    )
    .openapi(routes.edit, async (c) => {
      const { id } = c.req.valid('param');
      const edited = await editAsModerator(context, id, c.req.valid('json'), c.get('actor'));
      return c.json(edited, 200, never);
    })
    .openapi(routes.decide, async (c) =>
      c.json(await decide(context, c.req.valid('json'), c.get('actor')), 200, never),
    )
    .openapi(routes.undo, async (c) => {
      const { entryIds } = c.req.valid('json');
      return c.json(await undo(context, entryIds, c.get('actor')), 200, never);
    })
    .openapi(routes.ban, async (c) =>
      c.json(await banAuthor(context, c.req.valid('json'), c.get('actor')), 200, never),
    )
    .openapi(routes.bans, async (c) => c.json(await listBans(context, c.get('actor')), 200, never))
    .openapi(routes.lift, async (c) =>
      c.json(await liftBan(context, c.req.valid('param').id, c.get('actor')), 200, never),
    )
    .openapi(routes.log, async (c) =>
      c.json(await listLog(context, c.req.valid('query'), c.get('actor')), 200, never),
    )
    .openapi(routes.story, async (c) => {
      const { slug } = c.req.valid('param');
      return c.json(await getStorySettings(context, slug, c.get('actor')), 200, never);
    })
    .openapi(routes.setStory, async (c) => {
      const { slug } = c.req.valid('param');
      const policy = c.req.valid('json');
      return c.json(await setStoryPolicy(context, slug, policy, c.get('actor')), 200, never);
    })
    .openapi(routes.rules, async (c) => c.json(await getRules(context, c.get('actor')), 200, never))
    .openapi(routes.setRules, async (c) =>
      c.json(await setRules(context, c.req.valid('json'), c.get('actor')), 200, never),
    )
    .openapi(routes.stats, async (c) =>
      c.json(await readStats(context, c.get('actor')), 200, never),
    );
}
