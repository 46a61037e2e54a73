import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { ServiceError } from '#src/server/services/service-error.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest();

/** Compared by hash, so that neither content nor length shows in the time that it takes. */
function isSecret(header: string | undefined, secret: string): boolean {
  const given = /^Bearer (.+)$/i.exec(header ?? '')?.[1] ?? '';
  return timingSafeEqual(hashOf(given), hashOf(secret));
}

/** Lets through who knows a secret. @throws ServiceError unauthorized */
export function requireBearer(c: Context, secret: string): void {
  if (isSecret(c.req.header('authorization'), secret)) return;
  c.header('www-authenticate', 'Bearer');
  throw new ServiceError('unauthorized');
}
