import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiPatterns } from '#src/contract/paths.ts';
import { serveStaticFiles } from '#src/server/http/static-files.ts';
import { seedStory } from '#tests/support/seed.ts';
import { createTestApp, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const page = `<!doctype html><title>URtech</title>${'<p>Berita</p>'.repeat(200)}`;
const script = `export const words = ${JSON.stringify('kata '.repeat(400))};`;

let db: TestDb;
let app: TestApp;
let root: string;
const drawn: string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'urtech-files-'));
  mkdirSync(join(root, 'assets'));
  mkdirSync(join(root, '.vite'));
  writeFileSync(join(root, '.vite/manifest.json'), '{}');
  writeFileSync(join(root, 'assets/main-abc.js'), script);
  writeFileSync(join(root, 'assets/made-abc.js'), 'plain');
  writeFileSync(join(root, 'assets/made-abc.js.br'), brotliCompressSync('made before'));
  writeFileSync(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(root, 'picture.jpg'), 'jpeg');
  db = await openTestDb();
  for (let n = 0; n < 5; n += 1) await seedStory(db.db, { slug: `kabar-${n}` });
  app = createTestApp({
    db,
    serveAssets: serveStaticFiles(root),
    renderPage: async (request) => {
      const { pathname } = new URL(request.url);
      drawn.push(pathname);
      const status = pathname === '/tidak-ada' ? 404 : 200;
      return new Response(page, {
        status,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    },
  });
});
afterAll(async () => {
  await db.close();
  rmSync(root, { recursive: true });
});

const accepting = (path: string, encoding: string) =>
  app.request(path, { headers: { 'accept-encoding': encoding } });
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('pages and JSON', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip;q=1.0, br;q=0.1', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('to a browser that takes %s are compressed as %s', async (accepted, encoding) => {
    const answer = await accepting('/', accepted);
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    const body = await bytes(answer);
    const plain =
      encoding === 'br'
        ? brotliDecompressSync(body)
        : encoding === 'gzip'
          ? gunzipSync(body)
          : body;
    expect(plain.toString()).toBe(page);
  });

  it('have one tag whatever they are compressed as, so that caches agree', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) =>
        (await accepting('/api/articles', encoding)).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(1);
  });

  it('that are small stay as they are', async () => {
    const answer = await accepting('/healthz', 'br');
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.json()).toEqual({ status: 'ok' });
  });

  it('are kept by caches for a minute, and for a day while the server is away', async () => {
    for (const path of ['/', '/api/articles', '/api/sections', '/api/popular']) {
      const cacheControl = (await app.request(path)).headers.get('cache-control');
      expect(cacheControl).toMatch(/s-maxage=60,.*stale-if-error=86400/);
    }
    expect((await app.request('/tidak-ada')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('files of the build', () => {
  it('are kept for a year where the name holds the content, else for an hour', async () => {
    const hashed = await accepting('/assets/main-abc.js', 'br');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(brotliDecompressSync(await bytes(hashed)).toString()).toBe(script);
    const icon = await app.request('/icon.svg');
    expect(icon.headers.get('cache-control')).toBe('public, max-age=3600');
  });

  it('are used as they were compressed before', async () => {
    const answer = await accepting('/assets/made-abc.js', 'br');
    expect(brotliDecompressSync(await bytes(answer)).toString()).toBe('made before');
    expect(await (await app.request('/assets/made-abc.js')).text()).toBe('plain');
  });

  it('stay as they are where compression does not help', async () => {
    const answer = await accepting('/picture.jpg', 'br, gzip');
    expect(answer.headers.get('content-encoding')).toBeNull();
  });

  it('are answered 304 by their tag', async () => {
    const etag = (await app.request('/icon.svg')).headers.get('etag') ?? '';
    const again = await app.request('/icon.svg', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it.each(['/assets/gone-123.js', '/assets/..%2f..%2fpackage.json'])(
    'do not reach to %s',
    async (path) => {
      const answer = await app.request(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: 'not_found' });
    },
  );

  it('leave the build manifest to the server', async () => {
    const answer = await app.request('/.vite/manifest.json');
    expect(await answer.text()).toBe(page);
  });
});

describe('pages', () => {
  it('are drawn for every address that nothing else answers', async () => {
    drawn.length = 0;
    for (const path of [
      '/',
      '/artikel/satu',
      '/tidak-ada',
      '/api/x',
      '/media/x',
      '/assets/x',
      '/icon.svg',
    ]) {
      await app.request(path);
    }
    expect(drawn).toEqual(['/', '/artikel/satu', '/tidak-ada']);
  });

  it('may lead elsewhere', async () => {
    const moved = createTestApp({
      db,
      renderPage: async () => Response.redirect('http://x/y', 308),
    });
    const answer = await moved.request('/artikel/lama');
    expect([answer.status, answer.headers.get('location')]).toEqual([308, 'http://x/y']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('answer HEAD with the status alone', async () => {
    const answer = await app.request('/tidak-ada', { method: 'HEAD' });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });
});

describe('health', () => {
  it('tells the process from its store, and a store that only reads', async () => {
    const away = createTestApp({ db: { ...db, isHealthy: () => false } });
    expect((await away.request('/healthz')).status).toBe(200);
    expect((await away.request('/readyz')).status).toBe(503);
    const full = createTestApp({ db: { ...db, canWrite: () => false } });
    const answer = await full.request('/readyz');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok', writable: false }]);
  });
});

describe('the description of the API', () => {
  const read = async () => JSON.parse(await (await app.request('/api/openapi.json')).text());

  it('names every call of the contract but the moderators’', async () => {
    const document = await read();
    expect(document.openapi).toMatch(/^3\.1/);
    const open = Object.values(apiPatterns).filter((path) => !path.startsWith('/api/moderation/'));
    expect(Object.keys(document.paths).sort()).toEqual(open.sort());
    expect(Object.keys(document.paths[apiPatterns.comments]).sort()).toEqual(['get', 'post']);
  });

  it('points at nothing that it does not hold', async () => {
    const document = await read();
    const pointers = [
      ...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g),
    ];
    const names = new Set(pointers.map(([, name]) => name));
    expect(names.size).toBeGreaterThan(8);
    for (const name of names) expect(document.components.schemas).toHaveProperty([name ?? '']);
  });

  it('says what each call takes and answers', async () => {
    const document = await read();
    const post = document.paths[apiPatterns.comments].post;
    expect(post.requestBody.content['application/json'].schema).toBeDefined();
    expect(Object.keys(post.responses).sort()).toEqual(['200', '201', 'default']);
    const list = document.paths[apiPatterns.articles].get;
    expect(list.parameters.map((parameter: { name: string }) => parameter.name).sort()).toEqual([
      'author',
      'cursor',
      'limit',
      'section',
      'topic',
    ]);
  });
});
