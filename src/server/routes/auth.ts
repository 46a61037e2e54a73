import { createRoute, type z } from '@hono/zod-openapi';
import { doneSchema, elsewhereSchema, webAuthnSchema } from '#src/contract/accounts.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import {
  codeRequestSchema,
  codeSignInSchema,
  newPasskeySchema,
  passkeyAssertionSchema,
} from '#src/contract/requests.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { createRouter, failedAnswer, jsonAnswer } from '#src/server/http/router.ts';
import { setCookies } from '#src/server/http/set-cookies.ts';
import type { SignIn } from '#src/server/services/identity/sign-in.ts';

const never = { 'cache-control': cachePolicies.never };
const done = { isDone: true } as const;
const doneAnswer = { 200: jsonAnswer('Done', doneSchema), ...failedAnswer };
const jsonBody = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const codeRoute = createRoute({
  method: 'post',
  path: apiPatterns.signInCode,
  summary: 'Mails a one-time code to any address',
  request: jsonBody(codeRequestSchema),
  responses: doneAnswer,
});

const signInRoute = createRoute({
  method: 'post',
  path: apiPatterns.signIn,
  summary: 'Signs in with a one-time code; an account is made where there is none',
  request: jsonBody(codeSignInSchema),
  responses: doneAnswer,
});

const signOutRoute = createRoute({
  method: 'post',
  path: apiPatterns.signOut,
  summary: 'Ends the session',
  responses: doneAnswer,
});

const googleRoute = createRoute({
  method: 'post',
  path: apiPatterns.signInWithGoogle,
  summary: 'Where the browser goes on to sign in with Google',
  responses: { 200: jsonAnswer('The address', elsewhereSchema), ...failedAnswer },
});

const askPasskeyRoute = createRoute({
  method: 'get',
  path: apiPatterns.passkeySignIn,
  summary: 'A challenge for any passkey of this site',
  responses: { 200: jsonAnswer('The challenge', webAuthnSchema), ...failedAnswer },
});

const passkeyRoute = createRoute({
  method: 'post',
  path: apiPatterns.passkeySignIn,
  summary: 'Signs in with a passkey',
  request: jsonBody(passkeyAssertionSchema),
  responses: doneAnswer,
});

const offerPasskeyRoute = createRoute({
  method: 'get',
  path: apiPatterns.passkeyRegistration,
  summary: 'What a new passkey of the own account is to be like',
  responses: { 200: jsonAnswer('The challenge', webAuthnSchema), ...failedAnswer },
});

const addPasskeyRoute = createRoute({
  method: 'post',
  path: apiPatterns.passkeyRegistration,
  summary: 'Adds a passkey to the own account',
  request: jsonBody(newPasskeySchema),
  responses: doneAnswer,
});

/** Every way in and out, beneath `/api/auth`. Needs `identify`. */
export function authRoutes(signIn: SignIn) {
  const router = createRouter();
  router.openapi(codeRoute, async (c) => {
    await signIn.sendCode(c.req.valid('json'), c.get('actor').networkHash);
    return c.json(done, 200, never);
  });
  router.openapi(signInRoute, async (c) => {
    const { networkHash } = c.get('actor');
    const step = await signIn.signInByCode(c.req.valid('json'), c.req.raw.headers, networkHash);
    setCookies(c, step.cookies);
    return c.json(done, 200, never);
  });
  router.openapi(signOutRoute, async (c) => {
    setCookies(c, (await signIn.signOut(c.req.raw.headers)).cookies);
    return c.json(done, 200, never);
  });
  router.openapi(googleRoute, async (c) => {
    const step = await signIn.startGoogle(c.req.raw.headers, c.get('actor').networkHash);
    setCookies(c, step.cookies);
    return c.json({ url: step.value }, 200, never);
  });
  // The one address of Better Auth itself: Google sends the browser back here.
  router.get('/api/auth/callback/google', async (c) => {
    const answer = await signIn.finishGoogle(c.req.raw);
    const headers = new Headers(answer.headers);
    headers.set('cache-control', cachePolicies.never);
    return new Response(answer.body, { status: answer.status, headers });
  });
  router.openapi(askPasskeyRoute, async (c) => {
    const step = await signIn.askPasskey(c.req.raw.headers, c.get('actor').networkHash);
    setCookies(c, step.cookies);
    return c.json(step.value, 200, never);
  });
  router.openapi(passkeyRoute, async (c) => {
    const { networkHash } = c.get('actor');
    const step = await signIn.signInByPasskey(c.req.valid('json'), c.req.raw.headers, networkHash);
    setCookies(c, step.cookies);
    return c.json(done, 200, never);
  });
  router.openapi(offerPasskeyRoute, async (c) => {
    const step = await signIn.offerPasskey(c.req.raw.headers);
    setCookies(c, step.cookies);
    return c.json(step.value, 200, never);
  });
  router.openapi(addPasskeyRoute, async (c) => {
    const step = await signIn.addPasskey(c.req.valid('json'), c.req.raw.headers);
    setCookies(c, step.cookies);
    return c.json(done, 200, never);
  });
  return router;
}
