import { createRoute, z } from '@hono/zod-openapi';
import { doneSchema } from '#src/contract/accounts.ts';
import { handoverReceiptSchema, handoverSchema } from '#src/contract/handovers.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import { handoverIdSchema, newHandoverSchema } from '#src/contract/requests.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { createRouter, failedAnswer, jsonAnswer } from '#src/server/http/router.ts';
import { createHandover } from '#src/server/services/handovers/create-handover.ts';
import { endHandover } from '#src/server/services/handovers/end-handover.ts';
import { getHandover } from '#src/server/services/handovers/get-handover.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const never = { 'cache-control': cachePolicies.never };
const params = z.object({ id: handoverIdSchema });

const createHandoverRoute = createRoute({
  method: 'post',
  path: apiPatterns.handovers,
  summary:
    'Lays down, for a quarter of an hour, what a device sealed for another; again is the same',
  request: {
    body: { required: true, content: { 'application/json': { schema: newHandoverSchema } } },
  },
  responses: { 201: jsonAnswer('Laid down', handoverReceiptSchema), ...failedAnswer },
});

const getHandoverRoute = createRoute({
  method: 'get',
  path: apiPatterns.handover,
  summary: 'What was laid down; it stays until it is ended, or its time is over',
  request: { params },
  responses: { 200: jsonAnswer('Sealed, as it came', handoverSchema), ...failedAnswer },
});

const endHandoverRoute = createRoute({
  method: 'delete',
  path: apiPatterns.handover,
  summary: 'Throws it away, because it was taken or is called off; again changes nothing',
  request: { params },
  responses: { 200: jsonAnswer('Done', doneSchema), ...failedAnswer },
});

/** From one device to another, without an account: the server holds what it cannot read. */
export function handoverRoutes(context: ServiceContext) {
  const router = createRouter();
  router.openapi(createHandoverRoute, async (c) =>
    c.json(await createHandover(context, c.req.valid('json')), 201, never),
  );
  router.openapi(getHandoverRoute, async (c) =>
    c.json(await getHandover(context, c.req.valid('param').id), 200, never),
  );
  router.openapi(endHandoverRoute, async (c) => {
    await endHandover(context, c.req.valid('param').id);
    return c.json({ isDone: true } as const, 200, never);
  });
  return router;
}
