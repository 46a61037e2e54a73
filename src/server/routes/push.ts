import { createRoute } from '@hono/zod-openapi';
import { doneSchema } from '#src/contract/accounts.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import { pushKeySchema } from '#src/contract/push.ts';
import { pushEndSchema, pushSubscriptionSchema } from '#src/contract/requests.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { createRouter, failedAnswer, jsonAnswer } from '#src/server/http/router.ts';
import type { SignIn } from '#src/server/services/identity/sign-in.ts';
import { subscribePush, unsubscribePush } from '#src/server/services/notices/subscribe-push.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const never = { 'cache-control': cachePolicies.never };
const done = { isDone: true } as const;
const doneAnswer = { 200: jsonAnswer('Done', doneSchema), ...failedAnswer };

const keyRoute = createRoute({
  method: 'get',
  path: apiPatterns.pushKey,
  summary: 'The key with which a browser asks its push service for an address',
  responses: { 200: jsonAnswer('The key', pushKeySchema), ...failedAnswer },
});

const subscribeRoute = createRoute({
  method: 'put',
  path: apiPatterns.pushSubscription,
  summary: 'Tells this browser of replies to whoever asks, by Web Push; again renews it',
  request: {
    body: { required: true, content: { 'application/json': { schema: pushSubscriptionSchema } } },
  },
  responses: doneAnswer,
});

const endRoute = createRoute({
  method: 'delete',
  path: apiPatterns.pushSubscription,
  summary: 'Tells this browser nothing more',
  request: { body: { required: true, content: { 'application/json': { schema: pushEndSchema } } } },
  responses: doneAnswer,
});

/** Web Push. Needs `identify`. @param publicKey undefined where the server sends none */
export function pushRoutes(
  context: ServiceContext,
  signIn: Pick<SignIn, 'findCurrent'>,
  publicKey: string | undefined,
) {
  const router = createRouter();
  router.openapi(keyRoute, (c) =>
    c.json({ publicKey: publicKey ?? null }, 200, { 'cache-control': cachePolicies.revalidate }),
  );
  router.openapi(subscribeRoute, async (c) => {
    if (publicKey === undefined) throw new ServiceError('not_found');
    const current = await signIn.findCurrent(c.req.raw.headers);
    const { sessionId } = current?.value ?? {};
    await subscribePush(context, c.req.valid('json'), c.get('actor'), sessionId);
    return c.json(done, 200, never);
  });
  router.openapi(endRoute, async (c) => {
    await unsubscribePush(context, c.req.valid('json').endpoint);
    return c.json(done, 200, never);
  });
  return router;
}
