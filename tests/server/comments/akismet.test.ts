import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAkismet } from '#src/server/services/abuse/akismet.ts';
import { createReader } from '#tests/support/reader.ts';
import { emptyNewsroom, seedStory } from '#tests/support/seed.ts';
import { createTestApp, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let asked: { type: string | undefined; form: Record<string, string> }[] = [];
let answer: string | undefined = 'false';

/** Akismet, as far as it answers `comment-check`; it keeps silent where there is no answer. */
const akismet = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    const form = Object.fromEntries(new URLSearchParams(body));
    asked.push({ type: request.headers['content-type'], form });
    if (answer !== undefined) response.end(answer);
  });
});
beforeAll(async () => {
  db = await openTestDb();
  await new Promise<void>((resolve) => akismet.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  akismet.closeAllConnections();
  akismet.close();
  await db.close();
});
beforeEach(async () => {
  asked = [];
  await emptyNewsroom(db.db);
  await seedStory(db.db, { slug: 'satu' });
});

function openReader() {
  const { port } = akismet.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  const isSpam = createAkismet({
    key: 'kunci-rahasia',
    siteUrl: testSiteUrl,
    userAgent: 'URtech',
    endpoint: `http://${host}/1.1/comment-check`,
    allowedHosts: [host],
  });
  const config = { siteUrl: testSiteUrl, trustedProxies: 1 };
  return createReader(createTestApp({ db, config, isSpam }), '203.0.113.9');
}

describe('Akismet, where a publisher has a key', () => {
  it('is told words, name and address, and lets through what it has nothing against', async () => {
    answer = 'false';
    const comment = await openReader().say({ text: 'Halo & salam' });
    expect(comment.status).toBe('published');
    expect(asked).toEqual([
      {
        type: 'application/x-www-form-urlencoded',
        form: {
          api_key: 'kunci-rahasia',
          blog: testSiteUrl,
          user_ip: '203.0.113.9',
          comment_type: 'comment',
          comment_author: 'Sari',
          comment_content: 'Halo & salam',
        },
      },
    ]);
  });

  it('has what it takes for spam held', async () => {
    answer = 'true';
    const comment = await openReader().say();
    expect(comment).toMatchObject({ status: 'held', hold: { rule: 'suspicious' } });
  });

  it.each([['invalid'], ['<html>'], [undefined]])(
    'that answers %j holds nobody up and loses nothing',
    async (said) => {
      answer = said;
      expect(await openReader().say()).toMatchObject({ status: 'published' });
    },
  );
});
