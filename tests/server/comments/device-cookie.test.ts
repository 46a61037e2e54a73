import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiPaths } from '#src/contract/paths.ts';
import { comments } from '#src/server/db/schema.ts';
import { createReader } from '#tests/support/reader.ts';
import { emptyNewsroom, seedComment, seedStory, testNow } from '#tests/support/seed.ts';
import { createTestApp, failureOf, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let id: string;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
});
afterAll(() => db.close());
beforeEach(async () => {
  await emptyNewsroom(db.db);
  const articleId = await seedStory(db.db, { slug: 'satu' });
  id = await seedComment(db.db, { articleId, words: 'Halo', createdAt: testNow });
});

const newComment = () => ({ id: uuidv7(), authorName: 'Sari', text: `Halo ${uuidv7()}` });
const writes: [string, string, () => string, (() => object) | undefined][] = [
  ['a comment', 'POST', () => apiPaths.comments('satu'), newComment],
  ['an edit', 'PATCH', () => apiPaths.comment(id), () => ({ text: 'Lain' })],
  ['a deletion', 'DELETE', () => apiPaths.comment(id), undefined],
  ['a like', 'PUT', () => apiPaths.commentLike(id), undefined],
  ['a like taken back', 'DELETE', () => apiPaths.commentLike(id), undefined],
  ['a report', 'POST', () => apiPaths.commentReport(id), () => ({ id: uuidv7(), reason: 'spam' })],
];

describe('the cookie of a device', () => {
  it('comes with the first thing that is written, for nobody’s eyes', async () => {
    const answer = await app.post(apiPaths.comments('satu'), newComment());
    const [cookie = '', ...others] = answer.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^device=[\w-]{22}\.[\w-]{43};/);
    for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Secure', 'Path=/api', 'Max-Age=']) {
      expect(cookie).toContain(attribute);
    }
  });

  it('is not held back to https where the site has none', async () => {
    const config = { siteUrl: 'http://localhost:3000', trustedProxies: 0 };
    const plain = createTestApp({ db, config });
    const answer = await plain.post(apiPaths.comments('satu'), newComment());
    expect(answer.headers.get('set-cookie')).not.toContain('Secure');
  });

  it.each([
    ['a conversation', () => apiPaths.comments('satu')],
    ['own comments', () => apiPaths.ownComments('satu')],
    ['the rules', () => apiPaths.commentRules()],
    ['a story', () => apiPaths.article('satu')],
    ['a challenge', () => apiPaths.commentProof({ id: uuidv7() })],
  ])('is not left by reading %s', async (_, path) => {
    const answer = await app.request(path());
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('is not given for what was refused', async () => {
    const answer = await app.post(apiPaths.comments('tidak-ada'), newComment());
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('is kept as a keyed hash alone', async () => {
    const sari = createReader(app);
    await sari.say();
    const rows = await db.db.select().from(comments);
    const device = /^device=([\w-]{22})\./.exec(sari.cookie())?.[1];
    expect(device).toBeDefined();
    expect(JSON.stringify(rows)).not.toContain(device);
  });

  it('is what the browser asked for, until it has one', async () => {
    const proposed = { 'x-device': 'a'.repeat(22) };
    const sari = createReader(app, undefined, proposed);
    const first = newComment();
    // The answer is lost, and the cookie with it.
    await app.post(apiPaths.comments('satu'), first, proposed);
    expect((await sari.send(first)).status).toBe(200);
    expect(sari.cookie()).toMatch(/^device=a{22}\./);
    const edited = await sari.call('PATCH', apiPaths.comment(first.id), { text: 'Lain' });
    expect(edited.status).toBe(200);
    const budi = createReader(app);
    await budi.say();
    const asked = createReader(app, undefined, { ...proposed, cookie: budi.cookie() });
    const foreign = await asked.call('PATCH', apiPaths.comment(first.id), { text: 'Lain' });
    expect(foreign.status).toBe(404);
  });

  it('is not what the browser asked for where that is nonsense', async () => {
    const headers = { 'x-device': 'x' };
    const answer = await app.post(apiPaths.comments('satu'), newComment(), headers);
    expect(answer.headers.get('set-cookie')).toMatch(/^device=[\w-]{22}\.[\w-]{43};/);
  });

  it.each([
    'x',
    'a'.repeat(22),
    `${'a'.repeat(22)}.${'a'.repeat(43)}`,
    `${'a'.repeat(22)}.`,
    '../../../etc/passwd',
    "' or 1=1 --",
  ])('that says %j, which this site did not sign, is replaced', async (device) => {
    const headers = { cookie: `device=${encodeURIComponent(device)}` };
    const answer = await app.post(apiPaths.comments('satu'), newComment(), headers);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('set-cookie')).toMatch(/^device=(?!a{22})[\w-]{22}\.[\w-]{43};/);
  });

  it('makes nobody the author of what another device wrote', async () => {
    const sari = createReader(app);
    const { id: own } = await sari.say();
    const device = sari.cookie().replace(/\..*$/, '');
    const signature = sari.cookie().replace(/^.*\./, '');
    for (const cookie of [
      device,
      `${device}.${signature.slice(0, -1)}`,
      `device=${'b'.repeat(22)}.${signature}`,
    ]) {
      const thief = createReader(app, undefined, { cookie });
      expect(await failureOf(thief.call('DELETE', apiPaths.comment(own)))).toEqual({
        status: 404,
        code: 'comment_not_found',
      });
    }
    expect((await sari.call('DELETE', apiPaths.comment(own))).status).toBe(200);
  });
});

describe('a page of another site', () => {
  it.each(writes)('cannot send %s', async (_, method, path, body) => {
    const origins: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://jahat.example' },
      { origin: 'null' },
    ];
    for (const headers of origins) {
      const reader = createReader(app, undefined, headers);
      const answer = await reader.call(method, path(), body?.());
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect(await failureOf(answer)).toEqual({ status: 403, code: 'forbidden_origin' });
    }
  });

  it('cannot send a form', async () => {
    const answer = await app.request(apiPaths.comments('satu'), {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin: 'https://berita.example' },
      body: JSON.stringify(newComment()),
    });
    expect(answer.status).toBe(415);
  });
});
