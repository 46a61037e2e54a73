import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address a request is counted under. Each proxy we trust appends one entry to
 * X-Forwarded-For, so the reader is that many entries from its end; what stands before is hearsay.
 * Undefined where there is no connection: the server's own calls in-process.
 */
export function clientAddress(c: Context, trustedProxies: number): string | undefined {
  if (trustedProxies > 0) {
    const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
    const entry = forwarded.at(-trustedProxies);
    if (entry !== undefined && entry !== '') return networkOf(entry);
  }
  const hasConnection = typeof c.env === 'object' && c.env !== null && 'incoming' in c.env;
  const address = hasConnection ? getConnInfo(c).remote.address : undefined;
  return address === undefined ? undefined : networkOf(address);
}

/** The whole of an IPv4 address; of an IPv6 address the /64 that one household is given. */
export function networkOf(address: string): string {
  const mapped = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = tail === undefined ? before : [...before, ...zeros, ...after];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
