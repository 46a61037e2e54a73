import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { clientAddress } from '#src/server/http/client-address.ts';
import { parseTrustedProxies } from '#src/server/http/trusted-proxies.ts';

/** Under whom a request is counted that comes from `remoteAddress` and says `forwarded`. */
async function counted(proxies: string, remoteAddress: string, forwarded?: string) {
  const trusted = parseTrustedProxies(proxies);
  if (trusted === undefined) throw new Error(`${proxies} cannot be read`);
  const app = new Hono().get('/', (c) => c.text(clientAddress(c, trusted) ?? 'nobody'));
  const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {};
  const incoming = { socket: { remoteAddress, remotePort: 1, remoteFamily: 'IPv4' } };
  return (await app.request('/', { headers }, { incoming })).text();
}

const stranger = '203.0.113.9';

describe('a request that comes', () => {
  it.each([
    ['from a stranger is theirs', '10.0.0.0/8', stranger, '8.8.8.8', stranger],
    ['from a stranger who names a proxy is theirs', '10.0.0.0/8', stranger, '10.0.0.1', stranger],
    ['by a proxy is the reader’s', '10.0.0.0/8', '10.1.2.3', stranger, stranger],
    ['by two proxies is the reader’s', '10.0.0.0/8', '10.1.2.3', `${stranger}, 10.9.9.9`, stranger],
    [
      'with hearsay before it is the reader’s',
      '127.0.0.1',
      '127.0.0.1',
      `8.8.8.8, ${stranger}`,
      stranger,
    ],
    [
      'by a proxy at a mapped address is the reader’s',
      '127.0.0.1',
      '::ffff:127.0.0.1',
      stranger,
      stranger,
    ],
    ['from the proxy itself is the proxy’s', '10.0.0.0/8', '10.1.2.3', undefined, '10.1.2.3'],
    [
      'by an IPv6 proxy is the reader’s /64',
      'fd00::/8, ::1',
      'fd00::1',
      '[2001:db8:1:2::9]:443',
      '2001:db8:1:2::/64',
    ],
    ['without any proxy is whoever’s connects', '0', stranger, '8.8.8.8', stranger],
    [
      'by one counted proxy is the last that it names',
      '1',
      '10.0.0.1',
      `8.8.8.8, ${stranger}`,
      stranger,
    ],
    [
      'by two counted proxies is the last but one',
      '2',
      '10.0.0.1',
      `8.8.8.8, ${stranger}, 10.0.0.2`,
      stranger,
    ],
    ['by a counted proxy that says nothing is its own', '1', '10.0.0.1', undefined, '10.0.0.1'],
  ])('%s', async (_, proxies, from, forwarded, network) => {
    expect(await counted(proxies, from, forwarded)).toBe(network);
  });

  it('in-process is nobody’s', async () => {
    const app = new Hono().get('/', (c) => c.text(clientAddress(c, 0) ?? 'nobody'));
    expect(await (await app.request('/')).text()).toBe('nobody');
  });
});

describe('a list of proxies', () => {
  it.each(['11', 'proxy.internal', '10.0.0.0/33', '::1/129', '10.0.0.1,', '', '-1', '10.0.0.0/'])(
    'is not %j',
    (text) => {
      expect(parseTrustedProxies(text)).toBeUndefined();
    },
  );
});
