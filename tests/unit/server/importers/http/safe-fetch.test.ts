import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createSafeFetch, type SafeFetchOptions } from '#src/server/importers/http/safe-fetch.ts';
import { serveLocally as serve } from '#tests/support/local-server.ts';

const waits: number[] = [];
function fetcher(options: Partial<SafeFetchOptions> = {}) {
  waits.length = 0;
  return createSafeFetch({
    userAgent: 'URtech/test (+https://berita.example)',
    allowedHosts: ['127.0.0.1'],
    wait: async (ms) => void waits.push(ms),
    ...options,
  });
}
const failure = (code: string) => expect.objectContaining({ name: 'FetchError', code });

describe('a fetch from another server', () => {
  it('says who asks, and reads what comes, compressed or not', async () => {
    const origin = await serve((request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(`asked by ${request.headers['user-agent']}`));
    });
    const reply = await fetcher()(origin);
    expect(reply.body.toString()).toBe('asked by URtech/test (+https://berita.example)');
    expect(reply).toMatchObject({ status: 200, url: `${origin}/` });
  });

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://localhost/',
  ])('refuses %s, which leads inside', async (address) => {
    await expect(fetcher({ allowedHosts: [] })(address)).rejects.toEqual(
      failure('refused_address'),
    );
  });

  it.each(['file:///etc/passwd', 'ftp://example.org/', 'data:,x', 'http://a:b@example.org/', 'x'])(
    'refuses %s, which is no plain web address',
    async (address) => {
      await expect(fetcher()(address)).rejects.toEqual(failure('refused_url'));
    },
  );

  it('refuses a redirect into a private network, and never calls there', async () => {
    let calls = 0;
    const inside = await serve((_request, response) => {
      calls += 1;
      response.end('secret');
    });
    const port = new URL(inside).port;
    for (const target of [inside.replace('127.0.0.1', 'localhost'), `http://[::1]:${port}/`]) {
      const outside = await serve((_request, response) => {
        response.writeHead(302, { location: target }).end();
      });
      const fetch = fetcher({ allowedHosts: [new URL(outside).host] });
      await expect(fetch(outside)).rejects.toEqual(failure('refused_address'));
    }
    expect(calls).toBe(0);
  });

  it('allows a host at one port only where the operator named the port', async () => {
    const origin = await serve((_request, response) => response.end('x'));
    const { host, port } = new URL(origin);
    expect((await fetcher({ allowedHosts: [host] })(origin)).status).toBe(200);
    const other = fetcher({ allowedHosts: [`127.0.0.1:${Number(port) + 1}`] });
    await expect(other(origin)).rejects.toEqual(failure('refused_address'));
  });

  it('follows five redirects and no more', async () => {
    const origin = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('there');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect((await fetcher()(`${origin}/5`)).body.toString()).toBe('there');
    await expect(fetcher()(`${origin}/6`)).rejects.toEqual(failure('too_many_redirects'));
  });

  it('keeps a credential from other origins', async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    const origin = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: elsewhere }).end();
    });
    await fetcher()(origin, { authorization: 'Basic abc' });
    expect(seen).toEqual(['Basic abc', undefined]);
  });

  it('cuts an endless reply, and a compressed bomb', async () => {
    const endless = await serve((_request, response) => {
      const pour = () => {
        while (response.write(Buffer.alloc(64 * 1024)));
        response.once('drain', pour);
      };
      pour();
    });
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
    const packed = await serve((_request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(bomb);
    });
    const fetch = fetcher({ maxBytes: 1024 * 1024 });
    await expect(fetch(endless)).rejects.toEqual(failure('too_large'));
    await expect(fetch(packed)).rejects.toEqual(failure('too_large'));
    expect(bomb.length).toBeLessThan(1024 * 1024);
  });

  it('gives up on what cannot be decompressed', async () => {
    const origin = await serve((_request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end('this is not gzip');
    });
    await expect(fetcher()(origin)).rejects.toEqual(failure('unreadable'));
  });

  it('gives up on a reply that drips, and on one that falls silent', async () => {
    const dripping = await serve((_request, response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const silent = await serve((_request, response) => void response.write('.'));
    const slow = fetcher({ totalTimeoutMs: 200, attempts: 1 });
    await expect(slow(dripping)).rejects.toEqual(failure('timed_out'));
    const idle = fetcher({ idleTimeoutMs: 100, attempts: 1 });
    await expect(idle(silent)).rejects.toEqual(failure('timed_out'));
  });

  it('waits as long as the server asks, then backs off by itself, then answers what came', async () => {
    let calls = 0;
    const origin = await serve((_request, response) => {
      calls += 1;
      if (calls === 1) response.writeHead(429, { 'retry-after': '7' }).end();
      else if (calls === 2) response.destroy();
      else response.writeHead(calls === 3 ? 503 : 200).end();
    });
    expect((await fetcher()(origin)).status).toBe(200);
    expect(waits).toHaveLength(3);
    expect(waits[0]).toBe(7_000);
    expect(waits[1]).toBeGreaterThanOrEqual(2_000);
    expect(waits[2]).toBeGreaterThanOrEqual(4_000);
  });

  it('does not sit through a pause of an hour', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(503, { 'retry-after': '3600' }).end();
    });
    expect((await fetcher()(origin)).status).toBe(503);
    expect(waits).toEqual([]);
  });

  it('asks one host for at most four things at once', async () => {
    let now = 0;
    let most = 0;
    const held: (() => void)[] = [];
    const origin = await serve((_request, response) => {
      now += 1;
      most = Math.max(most, now);
      held.push(() => {
        now -= 1;
        response.end();
      });
      if (held.length >= 4) for (const release of held.splice(0)) release();
    });
    const fetch = fetcher();
    await Promise.all(Array.from({ length: 12 }, () => fetch(origin)));
    expect(most).toBe(4);
  });

  it('stops at once when it is told to', async () => {
    const stop = new AbortController();
    const origin = await serve(() => stop.abort(new Error('stopping')));
    await expect(fetcher({ signal: stop.signal })(origin)).rejects.toThrow('stopping');
  });
});
