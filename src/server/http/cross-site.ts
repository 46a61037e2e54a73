import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import { deviceHeader } from '#src/contract/device-header.ts';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

export type Provenance = {
  secFetchSite: string | undefined;
  origin: string | undefined;
  /** Host, with port, that the request was sent to. */
  host: string;
  /** Public origin of the site. */
  siteUrl: string;
};

/**
 * Whether an unsafe request comes from a page of this site. The browser's own `Sec-Fetch-Site`
 * decides (`none` too is refused: no page of ours sends it); without it, as in browsers before 2023
 * or over plain http, `Origin` does. https://web.dev/articles/fetch-metadata
 */
export function isFromThisSite({ secFetchSite, origin, host, siteUrl }: Provenance): boolean {
  // Pages of an exported site come from the public origin to a server of another name.
  const isElsewhere = host !== new URL(siteUrl).host;
  const isOtherSite = secFetchSite === 'same-site' || secFetchSite === 'cross-site';
  if (isElsewhere && isOtherSite && origin === siteUrl) return true;
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin';
  // Neither header: not a browser. It can forge both anyway, and there is no cookie to ride on.
  if (origin === undefined) return true;
  if (origin === siteUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Refuses unsafe requests from other sites, whatever their body. Hono's `csrf()` lets JSON pass. */
export function crossSiteGuard(siteUrl: string) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const isAllowed =
      safeMethods.has(c.req.method) ||
      isFromThisSite({
        secFetchSite: c.req.header('sec-fetch-site'),
        origin: c.req.header('origin'),
        host: c.req.header('host') ?? new URL(c.req.url).host,
        siteUrl,
      });
    if (!isAllowed) throw new ServiceError('forbidden_origin');
    await next();
  });
}

/**
 * Lets the pages of an exported site read answers of a server of another name. Only what such a page
 * asks a server for: its answers then differ by origin, which caches are told.
 */
export function readableFromSite(siteUrl: string) {
  return cors({
    origin: siteUrl,
    // The device is known by a cookie, which a server on another name of the same site is sent too.
    credentials: true,
    allowMethods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
    allowHeaders: ['content-type', deviceHeader],
    exposeHeaders: ['retry-after', 'x-request-id'],
    maxAge: 86_400,
  });
}

/** A body is JSON and says so: forms of other sites cannot send that type without asking first. */
export const jsonOnly = createMiddleware<AppEnv>(async (c, next) => {
  const type = c.req.header('content-type');
  const hasBody =
    c.req.header('transfer-encoding') !== undefined ||
    Number(c.req.header('content-length') ?? 0) > 0;
  const isJson = type !== undefined && /^application\/json\s*(?:;|$)/i.test(type);
  const isChecked = !safeMethods.has(c.req.method) && (hasBody || type !== undefined);
  if (isChecked && !isJson) throw new ServiceError('unsupported_media_type');
  await next();
});
