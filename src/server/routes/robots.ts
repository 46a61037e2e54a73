import { Hono } from 'hono';
import { toRobots } from '#src/server/feeds/robots.ts';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';

/** `/robots.txt`. @param siteUrl public origin without a slash at the end */
export function robotsRoutes(siteUrl: string) {
  return new Hono<AppEnv>().get('/robots.txt', (c) =>
    c.text(toRobots(siteUrl), 200, { 'cache-control': cachePolicies.hour }),
  );
}
