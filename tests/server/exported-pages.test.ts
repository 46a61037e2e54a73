import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiPaths } from '#src/contract/paths.ts';
import { seedStory } from '#tests/support/seed.ts';
import { createTestApp, failureOf, type TestApp, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const server = 'https://api.berita.example';
const comments = server + apiPaths.comments('satu');
const comment = {
  id: '0192f0c0-0000-7000-8000-000000000001',
  authorName: 'Ani',
  text: 'Dari halaman yang diekspor.',
};

let db: TestDb;
let app: TestApp;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
  await seedStory(db.db, { slug: 'satu' });
});
afterAll(() => db.close());

const from = (origin: string) => ({ origin, 'sec-fetch-site': 'same-site' });

describe('a server of another name, asked by the pages of an exported site', () => {
  it('takes their comments and lets them read its answers', async () => {
    const preflight = await app.request(comments, {
      method: 'OPTIONS',
      headers: {
        ...from(testSiteUrl),
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-device',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(testSiteUrl);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type,x-device');
    const answer = await app.post(comments, comment, from(testSiteUrl));
    expect(answer.status).toBe(201);
    expect(answer.headers.get('access-control-allow-origin')).toBe(testSiteUrl);
    const list = await app.request(comments, { headers: from(testSiteUrl) });
    expect(list.headers.get('access-control-allow-origin')).toBe(testSiteUrl);
  });

  it.each(['https://jahat.example', 'http://berita.example', 'null'])(
    'takes nothing from pages of %s, and tells them nothing',
    async (origin) => {
      const answer = app.post(comments, comment, from(origin));
      expect(await failureOf(answer)).toEqual({ status: 403, code: 'forbidden_origin' });
      const list = await app.request(comments, { headers: from(origin) });
      expect(list.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('opens nothing but the conversation', async () => {
    const list = await app.request(server + apiPaths.articles(), { headers: from(testSiteUrl) });
    expect(list.headers.get('access-control-allow-origin')).toBeNull();
    expect(list.headers.get('vary')).not.toContain('Origin');
  });
});
