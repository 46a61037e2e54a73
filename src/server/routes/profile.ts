import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  accountAccessSchema,
  doneSchema,
  meSchema,
  writtenCommentsSchema,
} from '#src/contract/accounts.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import {
  accountChangeSchema,
  accountRemovalSchema,
  writtenCommentsQuerySchema,
} from '#src/contract/requests.ts';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { createRouter, failedAnswer, jsonAnswer } from '#src/server/http/router.ts';
import { setCookies } from '#src/server/http/set-cookies.ts';
import {
  endSession,
  listAccess,
  removePasskey,
} from '#src/server/services/identity/account-access.ts';
import { changeAccount } from '#src/server/services/identity/change-account.ts';
import { exportAccount } from '#src/server/services/identity/export-account.ts';
import { getMe } from '#src/server/services/identity/get-me.ts';
import { listWrittenComments } from '#src/server/services/identity/list-written-comments.ts';
import { removeAccount } from '#src/server/services/identity/remove-account.ts';
import type { SignIn } from '#src/server/services/identity/sign-in.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const never = { 'cache-control': cachePolicies.never };
const done = { isDone: true } as const;
const doneAnswer = { 200: jsonAnswer('Done', doneSchema), ...failedAnswer };
const idParam = { params: z.object({ id: z.string().min(1).max(64) }) };
const jsonBody = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const meRoute = createRoute({
  method: 'get',
  path: apiPatterns.me,
  summary: 'Who asks, and how they may sign in',
  responses: { 200: jsonAnswer('Who asks', meSchema), ...failedAnswer },
});

const changeRoute = createRoute({
  method: 'patch',
  path: apiPatterns.me,
  summary: 'Changes the own account',
  request: jsonBody(accountChangeSchema),
  responses: { 200: jsonAnswer('As it is now', meSchema), ...failedAnswer },
});

const removeRoute = createRoute({
  method: 'delete',
  path: apiPatterns.me,
  summary: 'Ends the own account; its comments are erased, or stay without the name',
  request: jsonBody(accountRemovalSchema),
  responses: doneAnswer,
});

const accessRoute = createRoute({
  method: 'get',
  path: apiPatterns.myAccess,
  summary: 'Passkeys and sessions of the own account',
  responses: { 200: jsonAnswer('Passkeys and sessions', accountAccessSchema), ...failedAnswer },
});

const endSessionRoute = createRoute({
  method: 'delete',
  path: apiPatterns.mySession,
  summary: 'Signs a browser out',
  request: idParam,
  responses: doneAnswer,
});

const removePasskeyRoute = createRoute({
  method: 'delete',
  path: apiPatterns.myPasskey,
  summary: 'Takes a passkey away',
  request: idParam,
  responses: doneAnswer,
});

const writtenRoute = createRoute({
  method: 'get',
  path: apiPatterns.myComments,
  summary: 'What the own account wrote, newest first',
  request: { query: writtenCommentsQuerySchema },
  responses: { 200: jsonAnswer('One page', writtenCommentsSchema), ...failedAnswer },
});

const exportRoute = createRoute({
  method: 'get',
  path: apiPatterns.myExport,
  summary: 'All that is kept about the own account, as a file',
  responses: {
    200: {
      description: 'The file',
      content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } },
    },
    ...failedAnswer,
  },
});

/** The own account, beneath `/api/me`. */
export function profileRoutes(context: ServiceContext, signIn: SignIn) {
  const router = createRouter();

  /** Whoever asks, whose session is made longer by asking. @throws signed_out */
  async function current(c: Context<AppEnv>) {
    const found = await signIn.findCurrent(c.req.raw.headers);
    if (found === undefined) throw new ServiceError('signed_out');
    return found.value;
  }

  router.openapi(meRoute, async (c) => {
    const found = await signIn.findCurrent(c.req.raw.headers, true);
    setCookies(c, found?.cookies ?? []);
    const me = await getMe(context, signIn.providers, found?.value.account.id);
    return c.json(me, 200, never);
  });
  router.openapi(changeRoute, async (c) => {
    const { account } = await current(c);
    await changeAccount(context, account, c.req.valid('json'));
    return c.json(await getMe(context, signIn.providers, account.id), 200, never);
  });
  router.openapi(removeRoute, async (c) => {
    const { account } = await current(c);
    await removeAccount(context, account.id, c.req.valid('json').comments);
    setCookies(c, (await signIn.signOut(c.req.raw.headers)).cookies);
    return c.json(done, 200, never);
  });
  router.openapi(accessRoute, async (c) => {
    const { account, sessionId } = await current(c);
    return c.json(await listAccess(context, account.id, sessionId), 200, never);
  });
  router.openapi(endSessionRoute, async (c) => {
    const { account } = await current(c);
    await endSession(context, account.id, c.req.valid('param').id);
    return c.json(done, 200, never);
  });
  router.openapi(removePasskeyRoute, async (c) => {
    const { account } = await current(c);
    await removePasskey(context, account.id, c.req.valid('param').id);
    return c.json(done, 200, never);
  });
  router.openapi(writtenRoute, async (c) => {
    const { account } = await current(c);
    const page = await listWrittenComments(context, account.id, c.req.valid('query').cursor);
    return c.json(page, 200, never);
  });
  router.openapi(exportRoute, async (c) => {
    const { account } = await current(c);
    const data = await exportAccount(context, account.id);
    c.header('content-disposition', 'attachment; filename="data-saya.json"');
    return c.json(data, 200, never);
  });
  return router;
}
