import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commentFeedPaths, pagePaths } from '#src/contract/paths.ts';
import { articles, comments } from '#src/server/db/schema.ts';
import { rssBreaches } from '#tests/support/feed-rules.ts';
import { childOf, childrenOf, readXml, textOf } from '#tests/support/read-xml.ts';
import { seedComment, seedStory, testId, testNow } from '#tests/support/seed.ts';
import { createTestApp, failureOf, type TestApp, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const hostile = '</description><script>alert(1)</script> & "kutip"\n\u0000\u000b]]>';
const minutesAgo = (minutes: number) => new Date(testNow.getTime() - minutes * 60_000);
const ofSatu = commentFeedPaths.article('satu');

let db: TestDb;
let app: TestApp;

beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
  const satu = await seedStory(db.db, { slug: 'satu', formerSlugs: ['dulu'] });
  const dua = await seedStory(db.db, { slug: 'dua' });
  const besok = await seedStory(db.db, { slug: 'besok', datePublished: minutesAgo(-60) });
  const add = (words: string, articleId: string, minutes: number, parentId?: string) =>
    seedComment(db.db, {
      articleId,
      words,
      createdAt: minutesAgo(minutes),
      ...(parentId === undefined ? {} : { parentId }),
    });
  const first = await add('Pertama', satu, 9);
  await add('Membalas\nyang pertama\n\nbaris ketiga', satu, 8, first);
  const badText = hostile.replaceAll('\u0000', '');
  await add(badText, satu, 7);
  await add('Di berita lain', dua, 6);
  await add('Belum terbit', besok, 5);
  for (const status of ['held', 'rejected', 'spam', 'deleted'] as const) {
    const id = await add(`Rahasia ${status}`, satu, 4);
    await db.db.update(comments).set({ status }).where(eq(comments.id, id));
  }
});
afterAll(() => db.close());

async function itemsOf(path: string) {
  const channel = childOf(readXml(await (await app.request(path)).text()), 'channel');
  return childrenOf(channel, 'item');
}

describe('feeds of comments', () => {
  it.each([commentFeedPaths.site(), ofSatu])('%s keeps the rules of RSS', async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(answer.headers.getSetCookie()).toEqual([]);
    const document = await answer.text();
    expect(rssBreaches(document)).toEqual([]);
    expect(document).toContain(`href="${testSiteUrl}${path}"`);
  });

  it('hold what is published, newest first, and nothing else', async () => {
    const guids = (await itemsOf(ofSatu)).map((item) => textOf(item, 'guid'));
    const replies = 'Membalas\nyang pertama\n\nbaris ketiga';
    const badText = hostile.replaceAll('\u0000', '');
    expect(guids).toEqual(
      [badText, replies, 'Pertama'].map((words) => `urn:uuid:${testId(words)}`),
    );
    const all = (await itemsOf(commentFeedPaths.site())).map((item) => item.text).join();
    expect(all).toContain('Di berita lain');
    expect(all).not.toContain('Rahasia');
    expect(all).not.toContain('Belum terbit');
  });

  it('say who answers whom, and lead to the comment', async () => {
    const [, reply] = await itemsOf(ofSatu);
    if (reply === undefined) throw new Error('no reply');
    const text = 'Membalas\nyang pertama\n\nbaris ketiga';
    expect(textOf(reply, 'title')).toBe('Pembaca membalas Pembaca di “Judul satu”');
    expect(textOf(reply, 'link')).toBe(
      `${testSiteUrl}${pagePaths.article('satu')}#komentar-${testId(text)}`,
    );
    expect(childOf(reply, 'thr:in-reply-to').attributes.ref).toBe(`urn:uuid:${testId('Pertama')}`);
    expect(textOf(reply, 'description')).toBe('<p>Membalas<br>yang pertama</p><p>baris ketiga</p>');
  });

  it('keep typed markup what it is: words', async () => {
    const [worst] = await itemsOf(ofSatu);
    expect(worst && textOf(worst, 'description')).toBe(
      '<p>&lt;/description&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;kutip&quot;<br>]]&gt;</p>',
    );
  });

  it('are answered 304 until somebody writes', async () => {
    const etag = (await app.request(ofSatu)).headers.get('etag') ?? '';
    const ask = () => app.request(ofSatu, { headers: { 'if-none-match': etag } });
    expect((await ask()).status).toBe(304);
    const articleId = testId('satu');
    await seedComment(db.db, { articleId, words: 'Lagi', createdAt: testNow });
    expect((await ask()).status).toBe(200);
  });

  it('are found beneath the address of before, and name the one of today', async () => {
    const document = await (await app.request(commentFeedPaths.article('dulu'))).text();
    expect(document).toContain(testSiteUrl + ofSatu);
  });

  it.each(['tidak-ada', 'besok', 'A%00'])('of %s are not to be had', async (slug) => {
    const path = `/artikel/${slug}/komentar/rss.xml`;
    expect((await failureOf(app.request(path))).status).toBe(404);
  });

  it('of nothing keep the rules too', async () => {
    await db.db.delete(articles);
    expect(rssBreaches(await (await app.request(commentFeedPaths.site())).text())).toEqual([]);
  });
});
