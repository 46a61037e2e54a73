import { randomBytes } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { deviceHeader } from '#src/contract/device-header.ts';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { clientAddress } from '#src/server/http/client-address.ts';
import type { TrustedProxies } from '#src/server/http/trusted-proxies.ts';
import { devicePattern } from '#src/server/services/identity/device-cookie.ts';
import type { ReadActor } from '#src/server/services/identity/read-actor.ts';

const cookieName = 'device';
/** The longest that browsers keep a cookie. */
const maxAge = 400 * 24 * 60 * 60;

export type IdentifyOptions = {
  readActor: ReadActor;
  siteUrl: string;
  trustedProxies: TrustedProxies;
};

/** What the browser asked to be known by, so that a write sent again is the same author's; or chance. */
function giveDevice(proposed: string | undefined): string {
  const isUsable = proposed !== undefined && devicePattern.test(proposed);
  return isUsable ? proposed : randomBytes(16).toString('base64url');
}

/**
 * Tells handlers who asks: `c.get('actor')`. A device is known by a cookie that no script can read
 * and that other sites' requests do not carry; it is given, signed, with the first thing a reader
 * writes. One that this site did not sign is as good as none.
 */
export function identify({ readActor, siteUrl, trustedProxies }: IdentifyOptions) {
  const isSecure = siteUrl.startsWith('https:');
  return createMiddleware<AppEnv>(async (c, next) => {
    const isWriting = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    const { actor, deviceCookie } = await readActor({
      deviceCookie: getCookie(c, cookieName),
      newDeviceId: isWriting ? giveDevice(c.req.header(deviceHeader)) : undefined,
      network: clientAddress(c, trustedProxies),
      headers: c.req.raw.headers,
    });
    c.set('actor', actor);
    await next();
    if (!isWriting || deviceCookie === undefined || !c.res.ok) return;
    setCookie(c, cookieName, deviceCookie, {
      httpOnly: true,
      sameSite: 'Strict',
      secure: isSecure,
      path: '/api',
      maxAge,
    });
  });
}
