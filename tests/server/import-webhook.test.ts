import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, failureOf, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const secret = 'sebuah-rahasia-yang-panjang';
let db: TestDb;
let app: TestApp;
const asked: string[] = [];
beforeAll(async () => {
  db = await openTestDb();
  const trigger = (name: string) => {
    asked.push(name);
    if (name === 'sibuk') return 'running';
    return name === 'wordpress' ? 'started' : 'unknown';
  };
  app = createTestApp({ db, imports: { secret, trigger } });
});
afterAll(() => db.close());

const post = (name: string, headers: Record<string, string> = {}) =>
  app.request(`/api/import/${name}`, { method: 'POST', headers });
const bearer = { authorization: `Bearer ${secret}` };

it('a webhook that knows the secret starts an import, whatever it sends along', async () => {
  const answer = await app.request('/api/import/wordpress', {
    method: 'POST',
    headers: { ...bearer, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'post_id=7',
  });
  expect([answer.status, await answer.json()]).toEqual([202, { status: 'started' }]);
});

it('says so where another import runs or there is no such source', async () => {
  expect(await failureOf(post('sibuk', bearer))).toEqual({ status: 409, code: 'import_running' });
  expect(await failureOf(post('lain', bearer))).toEqual({ status: 404, code: 'not_found' });
});

it.each([
  ['no secret', {}],
  ['a wrong one', { authorization: 'Bearer salah' }],
  ['one in another scheme', { authorization: `Basic ${secret}` }],
  ['the beginning of it', { authorization: `Bearer ${secret.slice(0, -1)}` }],
])('refuses %s, and starts nothing', async (_what, headers: Record<string, string>) => {
  asked.length = 0;
  const refused = await post('wordpress', headers);
  expect(refused.headers.get('www-authenticate')).toBe('Bearer');
  expect(await failureOf(refused)).toEqual({ status: 401, code: 'unauthorized' });
  expect(asked).toEqual([]);
});

it('is not there where no secret is configured', async () => {
  const closed = createTestApp({ db });
  const answer = closed.request('/api/import/wordpress', { method: 'POST', headers: bearer });
  expect((await failureOf(answer)).status).toBe(404);
});
