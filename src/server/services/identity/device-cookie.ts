import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '#src/server/services/identity/site-secret.ts';

/** Letters of a device's id, as browsers propose them too. */
export const devicePattern = /^[\w-]{22}$/;

/** What a device keeps in its cookie: its id, and this site's word that it gave it. */
export function signDevice(secret: string, id: string): string {
  return `${id}.${keyedHash(secret, 'device-cookie', id)}`;
}

/** @returns the id in a cookie that `signDevice` made; undefined for what somebody else made up */
export function readDevice(secret: string, cookie: string): string | undefined {
  const [id = ''] = cookie.split('.', 1);
  if (!devicePattern.test(id)) return undefined;
  const ours = Buffer.from(signDevice(secret, id));
  const given = Buffer.from(cookie);
  return ours.length === given.length && timingSafeEqual(ours, given) ? id : undefined;
}
