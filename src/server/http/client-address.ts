import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { isTrusted, type TrustedProxies } from '#src/server/http/trusted-proxies.ts';

/**
 * The address a request is counted under. Each proxy appends to X-Forwarded-For whom it heard, so the
 * reader is the last one there that is no proxy of ours, or stands so many entries from the end; what
 * is before is hearsay, and all of it is where a stranger connects.
 * Undefined where there is no connection: the server's own calls in-process.
 */
export function clientAddress(c: Context, proxies: TrustedProxies): string | undefined {
  const hasConnection = typeof c.env === 'object' && c.env !== null && 'incoming' in c.env;
  const connected = hasConnection ? getConnInfo(c).remote.address : undefined;
  const forwarded = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((entry) => withoutPort(entry.trim()))
    .filter((entry) => entry !== '');
  const address = readerOf(forwarded, connected, proxies) ?? connected;
  return address === undefined ? undefined : networkOf(address);
}

function readerOf(
  forwarded: readonly string[],
  connected: string | undefined,
  proxies: TrustedProxies,
): string | undefined {
  if (typeof proxies === 'number') return proxies === 0 ? undefined : forwarded.at(-proxies);
  if (connected === undefined || !isTrusted(proxies, connected)) return connected;
  return forwarded.findLast((entry) => !isTrusted(proxies, entry));
}

/** Some proxies name the port as well, which is another one on every connection. */
function withoutPort(entry: string): string {
  return entry
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^(\d{1,3}(?:\.\d{1,3}){3}):\d+$/, '$1');
}

/** The whole of an IPv4 address; of an IPv6 address the /64 that one household is given. */
export function networkOf(entry: string): string {
  const address = withoutPort(entry);
  const mapped = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = tail === undefined ? before : [...before, ...zeros, ...after];
  const network = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}
