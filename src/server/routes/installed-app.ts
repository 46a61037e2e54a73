import { Hono } from 'hono';
import { manifestPath } from '#src/contract/offline.ts';
import { placeOfShared, sharePattern } from '#src/contract/share-target.ts';
import { webManifest } from '#src/server/html/web-manifest.ts';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';

/**
 * What devices that install the site ask for: the manifest, and where what is shared with it leads.
 * @param siteUrl public origin without a slash at the end
 */
export function installedAppRoutes(siteUrl: string) {
  return new Hono<AppEnv>()
    .get(manifestPath, (c) =>
      c.body(JSON.stringify(webManifest()), 200, {
        'content-type': 'application/manifest+json',
        'cache-control': cachePolicies.hour,
      }),
    )
    .get(sharePattern, (c) => {
      c.header('cache-control', cachePolicies.never);
      return c.redirect(placeOfShared(c.req.query(), siteUrl), 303);
    });
}
