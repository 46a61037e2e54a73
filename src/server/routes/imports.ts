import { Hono } from 'hono';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { requireBearer } from '#src/server/http/bearer.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** What starts imports: the secret that is asked for, and the verb. */
export type ImportDoor = {
  secret: string;
  trigger: (name: string) => 'started' | 'running' | 'unknown';
};

/**
 * `POST /api/import/:source`, as the webhook of a CMS calls it: 202 once the import has begun. Its
 * body is not read, so any type will do. Browsers send no Authorization of their own accord, and no
 * page of another site can add one, which is why the rule about origins does not apply.
 */
export function importRoutes({ secret, trigger }: ImportDoor) {
  return new Hono<AppEnv>().post('/api/import/:source', (c) => {
    requireBearer(c, secret);
    const outcome = trigger(c.req.param('source'));
    switch (outcome) {
      case 'unknown':
        throw new ServiceError('not_found');
      case 'running':
        throw new ServiceError('import_running');
      case 'started':
        return c.json({ status: outcome }, 202, { 'cache-control': cachePolicies.never });
    }
  });
}
