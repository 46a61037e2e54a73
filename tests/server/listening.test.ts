import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { type AppOptions, createApp } from '#src/server/app.ts';
import { checkAddress, type Listening, listen, StartError } from '#src/server/listen.ts';
import { createLogger } from '#src/server/log.ts';
import { seedStory, testNow } from '#tests/support/seed.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let server: Listening | undefined;
beforeAll(async () => {
  db = await openTestDb();
  await seedStory(db.db, { slug: 'satu' });
});
afterAll(() => db.close());
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** The app on a port of its own, with one story. @returns its origin */
async function serve(options: Partial<AppOptions> = {}): Promise<string> {
  const app = createApp({
    db,
    now: () => testNow,
    log: createLogger('silent'),
    config: { siteUrl: 'http://localhost', trustedProxies: 0 },
    ...options,
  });
  server = await listen({ fetch: app.fetch, host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${server.port}`;
}

/** Sends bytes as they are and reads until the first line of the answer is there. */
function statusLine(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let received = '';
    socket.on('data', (data) => {
      received += data.toString('latin1');
      if (!received.includes('\r\n')) return;
      resolve(received.slice(0, received.indexOf('\r\n')));
      socket.destroy();
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`closed after: ${received}`)));
  });
}

const head = (lines: string[]) =>
  [
    `POST ${apiPaths.comments('satu')} HTTP/1.1`,
    'Host: localhost',
    'Content-Type: application/json',
    ...lines,
    '',
    '',
  ].join('\r\n');

describe('a body that is too large', () => {
  it('is refused by its announced size, before any of it is sent', async () => {
    await serve();
    const answer = await statusLine(
      server?.port ?? 0,
      head([`Content-Length: ${limits.requestBody + 1}`]),
    );
    expect(answer).toBe('HTTP/1.1 413 Payload Too Large');
  });

  it('is refused in the middle when it comes without a size and does not end', async () => {
    await serve();
    const chunk = 'x'.repeat(1024);
    const count = limits.requestBody / chunk.length + 4;
    const chunks = `${chunk.length.toString(16)}\r\n${chunk}\r\n`.repeat(count);
    const answer = await statusLine(
      server?.port ?? 0,
      head(['Transfer-Encoding: chunked']) + chunks,
    );
    expect(answer).toBe('HTTP/1.1 413 Payload Too Large');
  });

  it('leaves the server as it was', async () => {
    const origin = await serve();
    const body = JSON.stringify({ text: 'x'.repeat(2_000_000) });
    await fetch(origin + apiPaths.comments('satu'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }).catch(() => undefined);
    expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  });
});

describe('one reader who writes too much', () => {
  const rateLimits = {
    writes: { burst: 2, everyMs: 3_000 },
    proofs: { burst: 2, everyMs: 3_000 },
    views: { burst: 2, everyMs: 1_000 },
  };
  const view = async (origin: string, headers: Record<string, string> = {}) =>
    fetch(origin + apiPaths.views('satu'), { method: 'POST', headers });

  it('is asked to wait, and is let in again when the wait is over', async () => {
    let now = testNow;
    const origin = await serve({ rateLimits, now: () => now });
    const first = [await view(origin), await view(origin)];
    expect(first.map((answer) => answer.status)).toEqual([204, 204]);
    const refused = await view(origin);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await refused.json()).toMatchObject({ code: 'rate_limited' });
    now = new Date(testNow.getTime() + 1_000);
    expect((await view(origin)).status).toBe(204);
  });

  it('is not another reader for saying so', async () => {
    const origin = await serve({ rateLimits });
    const statuses: number[] = [];
    for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) {
      statuses.push((await view(origin, { 'x-forwarded-for': address })).status);
    }
    expect(statuses).toEqual([204, 204, 429]);
  });

  it('is told apart by what a trusted proxy says, which is the end of the list', async () => {
    const config = { siteUrl: 'http://localhost', trustedProxies: 1 };
    const origin = await serve({ rateLimits, config });
    const statuses: number[] = [];
    for (const list of [
      '9.9.9.9, 203.0.113.1',
      '8.8.8.8, 203.0.113.1',
      '203.0.113.2',
      '7.7.7.7, 203.0.113.1',
    ]) {
      statuses.push((await view(origin, { 'x-forwarded-for': list })).status);
    }
    expect(statuses).toEqual([204, 204, 204, 429]);
  });

  it('can still read', async () => {
    const origin = await serve({ rateLimits });
    for (let n = 0; n < 4; n += 1) await view(origin);
    expect((await fetch(origin + apiPaths.article('satu'))).status).toBe(200);
  });
});

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('a stop', () => {
  it('lets an answer under way be finished and takes no new request', async () => {
    const drawing = gate();
    const finish = gate();
    const origin = await serve({
      renderPage: async () => {
        drawing.open();
        await finish.opened;
        return new Response('selesai');
      },
    });
    const answer = fetch(origin);
    await drawing.opened;
    const stopped = server?.stop();
    await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
    finish.open();
    expect(await (await answer).text()).toBe('selesai');
    await stopped;
  });
});

describe('an address that cannot be had', () => {
  it('is told in one sentence that names the port', async () => {
    await serve();
    const port = server?.port ?? 0;
    const taken = new StartError(
      `Port ${port} is already in use; stop the other program or choose another PORT.`,
    );
    await expect(checkAddress('127.0.0.1', port)).rejects.toEqual(taken);
    const fetch = () => new Response();
    await expect(listen({ fetch, host: '127.0.0.1', port })).rejects.toEqual(taken);
  });

  it('is told in one sentence that names the host', async () => {
    await expect(checkAddress('203.0.113.7', 0)).rejects.toThrow(
      /^This machine has no address 203/,
    );
  });
});
