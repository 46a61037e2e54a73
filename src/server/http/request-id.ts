import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '#src/server/http/app-env.ts';

const header = 'x-request-id';
const acceptable = /^[\w-]{8,64}$/;

/** Names every request, by the name a proxy gave it where that is harmless, and tells it back. */
export const requestId = createMiddleware<AppEnv>(async (c, next) => {
  const given = c.req.header(header);
  const id = given !== undefined && acceptable.test(given) ? given : randomUUID();
  c.set('requestId', id);
  await next();
  c.res.headers.set(header, id);
});
