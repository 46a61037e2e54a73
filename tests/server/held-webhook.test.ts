import { text as readText } from 'node:stream/consumers';
import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultCommentRules } from '#src/contract/comment-rules.ts';
import type { Decision } from '#src/contract/moderation.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { comments, siteSettings } from '#src/server/db/schema.ts';
import { keepModeratorsTold } from '#src/server/keep-moderators-told.ts';
import { createLogger } from '#src/server/log.ts';
import { writeLimits } from '#src/server/services/abuse/write-guard.ts';
import { writeCommentRules } from '#src/server/services/comments/comment-settings.ts';
import { createWebhook } from '#src/server/services/notices/create-webhook.ts';
import { postHeldComments } from '#src/server/services/notices/post-held-comments.ts';
import { serveLocally } from '#tests/support/local-server.ts';
import { createStaffApp, seedRow, staff } from '#tests/support/newsroom-staff.ts';
import { emptyNewsroom, seedStory } from '#tests/support/seed.ts';
import { testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

const minute = 60_000;
const secret = '/services/T0/B0/rahasia';
const held = { status: 'held', hold: { rule: 'suspicious' } } as const;

type Received = { call: string; type: string | undefined; body: unknown };
type Answer = { status: number; headers?: Record<string, string> };

let db: TestDb;
let newsroom: ReturnType<typeof createStaffApp>;
let articleId: string;
let time: number;
let received: Received[];
let answer: Answer;

beforeAll(async () => {
  db = await openTestDb();
  newsroom = createStaffApp({ db, writeLimits: writeLimits(1_000_000) });
});
afterAll(() => db.close());
beforeEach(async () => {
  await emptyNewsroom(db.db);
  await db.db.delete(siteSettings).where(eq(siteSettings.key, 'held_post'));
  await writeCommentRules(db.db, { ...defaultCommentRules, heldWords: ['judi'] });
  articleId = await seedStory(db.db, { slug: 'satu' });
  time = Date.now();
  received = [];
  answer = { status: 200 };
});

/** Somebody else's chat that takes posts, until the test is over. @returns the webhook's address */
async function receive(): Promise<string> {
  const origin = await serveLocally(async (request, response) => {
    const body: unknown = JSON.parse(await readText(request));
    const { method, url, headers } = request;
    received.push({ call: `${method} ${url}`, type: headers['content-type'], body });
    response.writeHead(answer.status, answer.headers).end('ok');
  });
  return origin + secret;
}

const context = () => ({
  db: db.db,
  now: () => new Date(time),
  siteUrl: testSiteUrl,
  canWrite: () => true,
});
const lookAt = (url: string) => () =>
  postHeldComments(context(), createWebhook({ url, userAgent: 'URtech/test' }));
const wordsOf = ({ body }: Received) => (body as { text: string }).text.split('\n');

/** A comment that Budi writes through the API. */
async function write(text: string): Promise<string> {
  const id = uuidv7();
  const body = { id, authorName: 'Budi', text };
  const reply = await newsroom.app.request(apiPaths.comments('satu'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(await reply.text());
  return id;
}

async function decide(id: string, decision: Decision): Promise<void> {
  const [row] = await db.db.select().from(comments).where(eq(comments.id, id));
  const body = { action: decision, targets: [{ id, revision: row?.revision }] };
  const reply = await newsroom.as(staff.maya).send('POST', apiPaths.moderationDecisions(), body);
  if (!reply.ok) throw new Error(await reply.text());
}

describe('a webhook for held comments', () => {
  it('is told of one that a rule holds, and of that rule, but of none that is published', async () => {
    const look = lookAt(await receive());
    await write('Berita yang menarik sekali.');
    expect(await look()).toBe(false);
    await write('Ayo main judi di sini!');
    expect(await look()).toBe(true);
    expect(received).toHaveLength(1);
    const [post] = received;
    if (post === undefined) return;
    expect(post).toEqual({
      call: `POST ${secret}`,
      type: 'application/json',
      body: { text: expect.any(String) },
    });
    expect(wordsOf(post)).toEqual([
      'Komentar yang baru ditahan: 1. Menunggu moderator: 1.',
      'Terbaru, dari Budi di “Judul satu”:',
      '> Ayo main judi di sini!',
      'Ditahan karena kata: judi.',
      `Buka antrean: ${testSiteUrl}/moderasi?cerita=satu`,
    ]);
  });

  it('gets one post for many at once, about the newest, and none while nothing is new', async () => {
    const look = lookAt(await receive());
    for (const seconds of [3, 9, 6]) {
      const createdAt = new Date(time - 60_000 + seconds * 1_000);
      await seedRow(db.db, articleId, `Pada detik ${seconds}`, { ...held, createdAt });
    }
    expect(await look()).toBe(true);
    for (const _ of [1, 2, 3]) {
      time += 2 * minute;
      expect(await look()).toBe(false);
    }
    expect(received.map(wordsOf)).toEqual([
      expect.arrayContaining([
        'Komentar yang baru ditahan: 3. Menunggu moderator: 3.',
        '> Pada detik 9',
        `Buka antrean: ${testSiteUrl}/moderasi`,
      ]),
    ]);
  });

  it('gets one post a minute at most, and what came meanwhile in the next', async () => {
    const look = lookAt(await receive());
    await seedRow(db.db, articleId, 'Satu', held);
    await look();
    await seedRow(db.db, articleId, 'Dua', held);
    await seedRow(db.db, articleId, 'Tiga', held);
    time += minute - 1;
    expect(await look()).toBe(false);
    time += 1;
    expect(await look()).toBe(true);
    expect(received.map((post) => wordsOf(post)[0])).toEqual([
      'Komentar yang baru ditahan: 1. Menunggu moderator: 1.',
      'Komentar yang baru ditahan: 2. Menunggu moderator: 3.',
    ]);
  });

  it('hears of an old comment that readers’ reports hide, and again of one held anew', async () => {
    const look = lookAt(await receive());
    const createdAt = new Date(time - 1_000 * minute);
    const id = await seedRow(db.db, articleId, 'Lama', { createdAt });
    const hide = () =>
      db.db
        .update(comments)
        .set({ status: 'held', hold: { rule: 'reports' } })
        .where(eq(comments.id, id));
    expect(await look()).toBe(false);
    await hide();
    expect(await look()).toBe(true);
    await decide(id, 'approve');
    time += minute;
    expect(await look()).toBe(false);
    await hide();
    expect(await look()).toBe(true);
    expect(received.map((post) => wordsOf(post)[3])).toEqual([
      'Disembunyikan: banyak pembaca melaporkannya.',
      'Disembunyikan: banyak pembaca melaporkannya.',
    ]);
  });

  it('hears nothing of an edit to what it was told of', async () => {
    const look = lookAt(await receive());
    const id = await seedRow(db.db, articleId, 'Sebelum', held);
    await look();
    const sent = { text: 'Sesudah', editedAt: new Date(time + minute), revision: 2 };
    await db.db.update(comments).set(sent).where(eq(comments.id, id));
    time += 2 * minute;
    expect(await look()).toBe(false);
  });

  it('is told later what it did not take, after pauses that grow', async () => {
    const look = lookAt(await receive());
    answer = { status: 503 };
    await seedRow(db.db, articleId, 'Tertahan', held);
    await expect(look()).rejects.toThrow('status 503');
    expect(await look()).toBe(false);
    time += minute;
    await expect(look()).rejects.toThrow('status 503');
    time += minute;
    expect(await look()).toBe(false);
    expect(received).toHaveLength(2);
    answer = { status: 200 };
    time += minute;
    expect(await look()).toBe(true);
    time += minute;
    expect(await look()).toBe(false);
    expect(received).toHaveLength(3);
  });

  it('is not followed elsewhere', async () => {
    const look = lookAt(await receive());
    answer = { status: 307, headers: { location: '/lain' } };
    await seedRow(db.db, articleId, 'Dialihkan', held);
    await expect(look()).rejects.toThrow('status 307');
    expect(received.map(({ call }) => call)).toEqual([`POST ${secret}`]);
  });

  it('is sent nothing while nothing can be noted', async () => {
    const post = createWebhook({ url: await receive(), userAgent: 'URtech/test' });
    await seedRow(db.db, articleId, 'Cakram penuh', held);
    expect(await postHeldComments({ ...context(), canWrite: () => false }, post)).toBe(false);
    expect(received).toEqual([]);
  });
});

describe('words of readers in such a post', () => {
  it('mean nothing to the chat', async () => {
    const look = lookAt(await receive());
    const words = '<!channel> <https://jahat.example|Klik> R&D @channel\nbaris > dua';
    await seedRow(db.db, articleId, words, { ...held, authorName: '<@U1> & kawan' });
    await look();
    const [post] = received;
    expect(post && wordsOf(post).slice(1, 3)).toEqual([
      'Terbaru, dari &lt;@\u{200B}U1&gt; &amp; kawan di “Judul satu”:',
      '> &lt;!channel&gt; &lt;https://jahat.example|Klik&gt; R&amp;D @\u{200B}channel baris &gt; dua',
    ]);
  });

  it('are the first 200 characters, and the name of nobody is said', async () => {
    const look = lookAt(await receive());
    await seedRow(db.db, articleId, `${'😀'.repeat(199)}&😀`, { ...held, authorName: '' });
    await look();
    const [post] = received;
    expect(post && wordsOf(post).slice(1, 3)).toEqual([
      'Terbaru, dari Anonim di “Judul satu”:',
      `> ${'😀'.repeat(199)}&amp;…`,
    ]);
  });
});

describe('the server that keeps moderators told', () => {
  it('looks at once, and ends with the server', async () => {
    const url = await receive();
    await seedRow(db.db, articleId, 'Segera', held);
    const log = createLogger('silent');
    const telling = keepModeratorsTold(context(), { url, store: db, log });
    await expect.poll(() => received.length).toBe(1);
    await telling.stop();
  });

  it.each([
    ['does not take a post', async () => receive(), 'status 404'],
    ['cannot be reached', async () => `http://127.0.0.1:9${secret}`, 'unreachable'],
  ])('never logs the address of one that %s', async (_, start, reason) => {
    const url = await start();
    answer = { status: 404 };
    await seedRow(db.db, articleId, 'Gagal', held);
    const lines: string[] = [];
    const log = createLogger('debug', (line) => lines.push(line));
    const telling = keepModeratorsTold(context(), { url, store: db, log });
    await expect.poll(() => lines.length).toBe(1);
    await telling.stop();
    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({ level: 'warn', reason });
    expect(line).not.toMatch(/rahasia|127\.0\.0\.1/);
  });
});
