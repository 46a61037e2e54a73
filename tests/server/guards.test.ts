import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorBodySchema } from '#src/contract/errors.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { toDatabase } from '#src/server/db/database.ts';
import { lookScriptHash } from '#src/server/html/look-script-hash.ts';
import { seedStory } from '#tests/support/seed.ts';
import {
  createTestApp,
  failureOf,
  parseExactly,
  type TestApp,
  testSiteUrl,
} from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db, renderPage: async () => new Response('<!doctype html>') });
  await seedStory(db.db, { slug: 'satu', formerSlugs: ['nol'] });
});
afterAll(() => db.close());

const views = apiPaths.views('satu');
const post = (headers: Record<string, string>, body: string | null = null) =>
  app.request(views, { method: 'POST', headers, body });
const json = { 'content-type': 'application/json' };

/** A real pool whose server is not there. */
const unreachable = () =>
  toDatabase(new Pool({ connectionString: 'postgres://nobody:x@127.0.0.1:1/nothing' }));

/** One answer of each kind, by its status. */
const answers: [string, number, () => Promise<Response>][] = [
  ['a list', 200, () => app.request('/api/articles')],
  ['a page', 200, () => app.request('/')],
  ['health', 200, () => app.request('/healthz')],
  ['a counted view', 204, () => post({})],
  ['nothing new', 304, () => app.request('/api/articles', { headers: { 'if-none-match': '*' } })],
  ['an old address', 308, () => app.request('/api/articles/nol')],
  ['a bad cursor', 400, () => app.request('/api/articles?cursor=x')],
  ['another site', 403, () => post({ 'sec-fetch-site': 'cross-site' })],
  ['no story', 404, () => app.request('/api/articles/dua')],
  ['no such call', 404, () => app.request('/api/nothing')],
  ['no such method', 405, () => app.request('/api/articles', { method: 'DELETE' })],
  ['too large a body', 413, () => post(json, 'x'.repeat(limits.requestBody + 1))],
  ['another type of body', 415, () => post({ 'content-type': 'text/plain' }, '{}')],
];

describe('every answer', () => {
  it.each(answers)('to %s (%i) carries the protection of the site', async (_, status, ask) => {
    const { headers, status: answered } = await ask();
    expect(answered).toBe(status);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'self'",
      `script-src 'self' '${lookScriptHash}';`,
      "style-src 'self';",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  it.each(answers.filter(([, status]) => status >= 400))(
    'to %s (%i) has the one error shape and is kept by nobody',
    async (_, __, ask) => {
      const answer = await ask();
      const body = parseExactly(errorBodySchema, await answer.json());
      expect(body.requestId).toBe(answer.headers.get('x-request-id'));
      expect(answer.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('over plain http asks for no https', async () => {
    const plain = createTestApp({
      db,
      config: { siteUrl: 'http://localhost:3000', trustedProxies: 0 },
    });
    const { headers } = await plain.request('/healthz');
    expect(headers.has('strict-transport-security')).toBe(false);
  });

  it('keeps the name that a proxy gave the request, unless it could do harm', async () => {
    const named = async (id: string) =>
      (await app.request('/healthz', { headers: { 'x-request-id': id } })).headers.get(
        'x-request-id',
      );
    expect(await named('abc-123_XYZ')).toBe('abc-123_XYZ');
    expect(await named('<script>alert(1)</script>')).not.toContain('<');
  });
});

describe('an unsafe request', () => {
  it.each<[string, Record<string, string>, number]>([
    ['a page of this site', { 'sec-fetch-site': 'same-origin' }, 204],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sibling of this site', { 'sec-fetch-site': 'same-site' }, 403],
    ['nobody, as the browser says', { 'sec-fetch-site': 'none' }, 403],
    [
      'another site that names ours',
      { 'sec-fetch-site': 'cross-site', origin: testSiteUrl, host: new URL(testSiteUrl).host },
      403,
    ],
    // A browser lets no other page say this origin: it is the exported site, on a host of its own.
    ['the exported site', { 'sec-fetch-site': 'cross-site', origin: testSiteUrl }, 204],
    ['an older browser on this site', { origin: testSiteUrl }, 204],
    ['an older browser on the host it asked', { origin: 'http://localhost' }, 204],
    ['an older browser on another site', { origin: 'https://jahat.example' }, 403],
    ['an older browser on another port', { origin: 'http://localhost:8080' }, 403],
    ['an older browser in a sandbox', { origin: 'null' }, 403],
    ['a program that is no browser', {}, 204],
  ])('from %s', async (_, headers, status) => {
    expect((await post(headers)).status).toBe(status);
  });

  it.each<[string, number]>([
    ['application/json', 204],
    ['Application/JSON; charset=utf-8', 204],
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json-patch+json', 415],
    ['application/ld+json', 415],
    ['text/plain; application/json', 415],
  ])('with a body of type %s', async (type, status) => {
    expect((await post({ 'content-type': type }, '{}')).status).toBe(status);
  });
});

describe('a method that an address does not answer', () => {
  it.each([
    ['/api/articles', 'POST', 'GET, HEAD'],
    ['/api/articles/satu/comments', 'DELETE', 'GET, HEAD, POST'],
    ['/api/articles/satu/views', 'GET', 'POST'],
    ['/', 'POST', 'GET, HEAD'],
  ])('%s %s is told which ones it does', async (path, method, allow) => {
    const answer = await app.request(path, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe(allow);
  });
});

describe('a failure of our own', () => {
  it('is logged whole and told without a word of it', async () => {
    const canWrite = () => {
      throw new Error('secret-password');
    };
    const broken = createTestApp({ db: { ...db, canWrite } });
    const answer = await broken.post(views, {});
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(errorBodySchema.parse(JSON.parse(text)).code).toBe('internal');
    expect(text).not.toContain('secret-password');
    expect(broken.logged).toHaveLength(1);
    expect(broken.logged[0]).toContain('secret-password');
    expect(broken.logged[0]).toContain(answer.headers.get('x-request-id') ?? 'no id');
  });

  it('of the database says that it may pass', async () => {
    const broken = createTestApp({ db: { ...db, db: unreachable() } });
    const answer = await broken.request('/api/articles');
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await failureOf(answer)).toEqual({ status: 503, code: 'unavailable' });
  });

  it('never keeps what a reader wrote in the log', async () => {
    const broken = createTestApp({ db: { ...db, db: unreachable() } });
    await broken.request('/api/articles/rahasia-pembaca');
    const [line = ''] = broken.logged;
    expect(line).toContain('Failed query');
    expect(JSON.parse(line).error.message).not.toContain('rahasia-pembaca');
    expect(JSON.parse(line).error.stack).not.toContain('rahasia-pembaca');
  });
});
