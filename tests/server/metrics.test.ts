import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsroomGauges } from '#src/server/newsroom-gauges.ts';
import { createTestApp, failureOf, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const token = 'angka-untuk-pengumpul';
let db: TestDb;
let app: TestApp;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db, metrics: { token, gauges: newsroomGauges(db) } });
});
afterAll(() => db.close());

const metrics = (authorization: string) => app.request('/metrics', { headers: { authorization } });

describe('figures for collectors', () => {
  it('count requests by the pattern of their route, and say what waits', async () => {
    await app.request('/api/articles/rahasia-pembaca');
    const answer = await metrics(`Bearer ${token}`);
    const text = await answer.text();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const counted = text.split('\n').find((line) => line.startsWith('http_requests_total{'));
    expect(counted).toContain('route="/api/articles/:slug"');
    expect(counted).toMatch(/status="404".*\} 1$/);
    expect(text).toMatch(/urtech_database_connections\{kind="open"\} \d/);
    expect(text).toMatch(/urtech_waiting\{kind="comments_held"\} 0/);
    expect(text).toMatch(/process_resident_memory_bytes \d/);
    expect(text).not.toContain('rahasia');
  });

  it('are told to nobody who does not know the token', async () => {
    for (const authorization of ['', 'Bearer salah', `Basic ${token}`]) {
      expect(await failureOf(metrics(authorization))).toEqual({
        status: 401,
        code: 'unauthorized',
      });
    }
    expect((await createTestApp({ db }).request('/metrics')).status).toBe(404);
  });
});
