import { Hono } from 'hono';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';

export type Health = {
  isHealthy: () => boolean | Promise<boolean>;
  canWrite: () => boolean;
};

const fresh = { 'cache-control': cachePolicies.never };

/** `/healthz`: the process answers. `/readyz`: so does its store, and whether it may be written to. */
export function healthRoutes({ isHealthy, canWrite }: Health) {
  return new Hono<AppEnv>()
    .get('/healthz', (c) => c.json({ status: 'ok' }, 200, fresh))
    .get('/readyz', async (c) =>
      (await isHealthy())
        ? c.json({ status: 'ok', writable: canWrite() }, 200, fresh)
        : c.json({ status: 'unavailable', writable: false }, 503, fresh),
    );
}
