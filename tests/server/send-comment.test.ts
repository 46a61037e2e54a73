import { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commentsOf } from '#src/client/features/comments/comment-pages.ts';
import { commentQueries } from '#src/client/features/comments/comment-queries.ts';
import { bookReceipt } from '#src/client/features/comments/outbox/book-receipt.ts';
import { keyOf, type Wish } from '#src/client/features/comments/outbox/operation.ts';
import {
  createMemoryStore,
  type OperationStore,
} from '#src/client/features/comments/outbox/operation-store.ts';
import { createOutbox } from '#src/client/features/comments/outbox/outbox.ts';
import { readerQueries } from '#src/client/features/comments/reader-queries.ts';
import { createApiClient, type Fetch, provideApiClient } from '#src/client/lib/api-client.ts';
import { createUuidV7 } from '#src/client/lib/uuid-v7.ts';
import { defaultCommentRules } from '#src/contract/comment-rules.ts';
import { comments } from '#src/server/db/schema.ts';
import { writeCommentRules } from '#src/server/services/comments/comment-settings.ts';
import { emptyNewsroom, seedStory } from '#tests/support/seed.ts';
import { createTestApp, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
});
afterAll(() => db.close());
beforeEach(async () => {
  await emptyNewsroom(db.db);
  await seedStory(db.db, { slug: 'satu' });
  await writeCommentRules(db.db, defaultCommentRules);
});

/** What the network does to a request: bring it there and back, lose it, or lose its answer. */
type Network = (method: string) => 'works' | 'down' | 'loses_answer';

/** One browser: its cookies, its cache, its store, and a network that does as it is told. */
function openBrowser(network: { now: Network } = { now: () => 'works' }) {
  let cookie: string | undefined;
  const requests: string[] = [];
  const fetchJson: Fetch = async (path, init) => {
    const method = init.method ?? 'GET';
    const state = network.now(method);
    if (state === 'down') throw new TypeError('network lost');
    const headers = { ...init.headers, ...(cookie && { cookie }) };
    const answer = await app.request(path, { ...init, headers });
    cookie ??= answer.headers.get('set-cookie')?.split(';')[0];
    if (method !== 'GET') requests.push(`${method} ${answer.status}`);
    if (state === 'loses_answer') throw new TypeError('answer lost');
    return answer;
  };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const api = createApiClient(fetchJson);
  provideApiClient(client, api);
  const store = createMemoryStore(true);
  const list = commentQueries.list('satu');
  return {
    client,
    store,
    requests,
    /** A page of this browser; the one before it is closed. */
    openPage: () => openPage(store),
    read: () => client.fetchInfiniteQuery(list),
    shown: () => {
      const pages = client.getQueryData(list.queryKey);
      const texts = pages && commentsOf(pages).map(({ text }) => text);
      return { texts, total: pages?.pages[0]?.total };
    },
  };

  function openPage(kept: OperationStore) {
    const outbox = createOutbox({ store: kept, api, exclusively: (work) => work() });
    outbox.onSent((operation, receipt) => bookReceipt(client, operation, receipt));
    return {
      outbox,
      /** Wishes something and waits until no more can be done about it for now. */
      wish: async (commentId: string, wish: Wish) => {
        await outbox.enqueue({ slug: 'satu', commentId, wish });
        await outbox.wake();
      },
      waiting: () => outbox.read().operations.map(({ status, failure }) => [status, failure?.code]),
    };
  }
}

const create = (text: string, parentId?: string): Wish => ({
  kind: 'create',
  authorName: 'Sari',
  text,
  parentId,
});

async function storedTexts() {
  const rows = await db.db
    .select({ text: comments.text, status: comments.status })
    .from(comments)
    .orderBy(comments.id);
  return rows.filter(({ status }) => status !== 'deleted').map(({ text }) => text);
}

describe('a comment sent from the browser', () => {
  it('is stored, shown on top and counted, and nothing waits any more', async () => {
    const browser = openBrowser();
    const page = browser.openPage();
    await browser.read();
    await page.wish(createUuidV7(), create('Halo'));
    expect(await storedTexts()).toEqual(['Halo']);
    expect(browser.shown()).toEqual({ texts: ['Halo'], total: 1 });
    expect(page.waiting()).toEqual([]);
  });

  it('is one comment when the answer was lost and another visit sends it again', async () => {
    const network: { now: Network } = {
      now: (method) => (method === 'POST' ? 'loses_answer' : 'works'),
    };
    const browser = openBrowser(network);
    const page = browser.openPage();
    await page.wish(createUuidV7(), create('Halo'));
    expect(page.waiting()).toEqual([['waiting', 'offline']]);
    await browser.read();

    network.now = () => 'works';
    const nextVisit = browser.openPage();
    await nextVisit.outbox.hurry();
    expect(nextVisit.waiting()).toEqual([]);
    expect(browser.requests).toEqual(['POST 201', 'POST 200']);
    expect(await storedTexts()).toEqual(['Halo']);
    await expect.poll(browser.shown).toEqual({ texts: ['Halo'], total: 1 });
  });

  it('is one comment when two pages send it at the same time', async () => {
    const browser = openBrowser();
    await browser.read();
    const [one, other] = [browser.openPage(), browser.openPage()];
    await one.outbox.enqueue({ slug: 'satu', commentId: createUuidV7(), wish: create('Halo') });
    await Promise.all([one.outbox.hurry(), other.outbox.hurry()]);
    expect(await storedTexts()).toEqual(['Halo']);
    await expect.poll(browser.shown).toEqual({ texts: ['Halo'], total: 1 });
  });

  it('is changed where it was stored already, when its words were changed while it waited', async () => {
    const network: { now: Network } = {
      now: (method) => (method === 'POST' ? 'loses_answer' : 'works'),
    };
    const browser = openBrowser(network);
    await browser.read();
    const page = browser.openPage();
    const id = createUuidV7();
    await page.wish(id, create('Halo'));
    network.now = () => 'down';
    await page.outbox.revise(keyOf(id, 'create'), create('Halo semua'));
    await page.outbox.wake();
    network.now = () => 'works';
    await page.outbox.hurry();
    expect(await storedTexts()).toEqual(['Halo semua']);
    expect(page.waiting()).toEqual([]);
    await expect.poll(browser.shown).toEqual({ texts: ['Halo semua'], total: 1 });
  });

  it('leaves nothing on the server when it is taken back, whether it had arrived or not', async () => {
    const network: { now: Network } = { now: () => 'down' };
    const browser = openBrowser(network);
    const page = browser.openPage();
    const [never, arrived] = [createUuidV7(), createUuidV7()];
    await page.wish(never, create('Tidak jadi'));
    await page.outbox.cancel(keyOf(never, 'create'));
    network.now = (method) => (method === 'POST' ? 'loses_answer' : 'works');
    await page.wish(arrived, create('Menyesal'));
    expect(await storedTexts()).toEqual(['Menyesal']);
    network.now = () => 'works';
    await page.outbox.cancel(keyOf(arrived, 'create'));
    await page.outbox.hurry();
    expect(await storedTexts()).toEqual([]);
    expect(page.waiting()).toEqual([]);
  });

  it('is kept with its reasons by field where it is refused, and goes once it is mended', async () => {
    const browser = openBrowser();
    const page = browser.openPage();
    const id = createUuidV7();
    await page.wish(id, create('x'.repeat(2001)));
    expect(page.outbox.read().operations).toMatchObject([
      { status: 'refused', failure: { code: 'invalid_request', fields: { text: 'too_long' } } },
    ]);
    await page.outbox.hurry();
    expect(browser.requests).toEqual(['POST 400']);
    await page.outbox.revise(keyOf(id, 'create'), create('Ringkas'));
    await page.outbox.wake();
    expect(await storedTexts()).toEqual(['Ringkas']);
  });

  it('stands beneath the comment it answers, which goes first, in every list', async () => {
    const network: { now: Network } = { now: () => 'down' };
    const browser = openBrowser(network);
    const page = browser.openPage();
    const [parent, reply] = [createUuidV7(), createUuidV7()];
    await page.wish(parent, create('Halo'));
    await page.wish(reply, create('Hai', parent));
    network.now = () => 'works';
    await browser.read();
    await page.outbox.hurry();
    const replies = await browser.client.fetchInfiniteQuery(commentQueries.replies('satu', parent));
    expect(replies.pages[0]?.items.map(({ text }) => text)).toEqual(['Hai']);
    await browser.read();
    await expect.poll(() => browser.shown().total).toBe(2);
    expect(browser.requests).toEqual(['POST 201', 'POST 201']);
  });

  it('waits for as long as a busy server says, and holds nothing else up', async () => {
    let isBusy = true;
    const api = createApiClient(async (path, init) => {
      if (isBusy && init.method === 'POST') {
        const body = { code: 'rate_limited', message: '', requestId: 'r' };
        return Response.json(body, { status: 429, headers: { 'retry-after': '30' } });
      }
      return app.request(path, init);
    });
    let time = 1_000_000;
    const store = createMemoryStore(true);
    const outbox = createOutbox({ store, api, exclusively: (work) => work(), now: () => time });
    const id = createUuidV7();
    await outbox.enqueue({ slug: 'satu', commentId: id, wish: create('Halo') });
    await outbox.wake();
    const [waiting] = await store.list();
    expect(waiting).toMatchObject({ notBefore: 1_030_000, failure: { code: 'rate_limited' } });
    isBusy = false;
    await outbox.hurry();
    expect(await storedTexts()).toEqual([]);
    time += 30_000;
    await outbox.wake();
    expect(await storedTexts()).toEqual(['Halo']);
    expect(await store.list()).toEqual([]);
  });
});

describe('what a reader does to comments', () => {
  it('edits, likes and deletes once each, however often the answer is lost', async () => {
    const author = openBrowser();
    const page = author.openPage();
    await author.read();
    const id = createUuidV7();
    await page.wish(id, create('Halo'));

    const network: { now: Network } = {
      now: (method) => (method === 'GET' ? 'works' : 'loses_answer'),
    };
    const reader = openBrowser(network);
    await reader.read();
    const other = reader.openPage();
    await other.wish(id, { kind: 'like', isLiked: true });
    network.now = () => 'works';
    await other.outbox.hurry();
    const [liked] = (await reader.read()).pages[0]?.items ?? [];
    expect(liked?.likeCount).toBe(1);
    const own = await reader.client.fetchQuery(readerQueries.own('satu'));
    expect(own.likedIds).toEqual([id]);

    await page.wish(id, { kind: 'edit', text: 'Halo semua' });
    expect(author.shown()).toEqual({ texts: ['Halo semua'], total: 1 });
    await page.wish(id, { kind: 'delete' });
    expect(author.shown()).toEqual({ texts: [''], total: 0 });
    expect(await storedTexts()).toEqual([]);
  });

  it('takes a like back that was given without a network, and the newest wish is sent alone', async () => {
    const author = openBrowser();
    const id = createUuidV7();
    await author.openPage().wish(id, create('Halo'));
    const network: { now: Network } = { now: () => 'down' };
    const reader = openBrowser(network);
    const page = reader.openPage();
    for (const isLiked of [true, false, true]) await page.wish(id, { kind: 'like', isLiked });
    network.now = () => 'works';
    await page.outbox.hurry();
    expect(reader.requests).toEqual(['PUT 200']);
  });

  it('shows a held comment to its author alone, with the rule behind it', async () => {
    await writeCommentRules(db.db, { ...defaultCommentRules, heldWords: ['titip'] });
    const browser = openBrowser();
    const page = browser.openPage();
    await browser.read();
    await page.wish(createUuidV7(), create('Boleh titip pesan?'));
    expect(browser.shown()).toEqual({ texts: [], total: 0 });
    const own = browser.client.getQueryData(readerQueries.own('satu').queryKey);
    expect(own?.items).toMatchObject([
      { status: 'held', hold: { rule: 'words', words: ['titip'] } },
    ]);
  });

  it('waits for the reader to sign in, and goes once they have', async () => {
    await writeCommentRules(db.db, { ...defaultCommentRules, identity: 'accounts' });
    const browser = openBrowser();
    const page = browser.openPage();
    await page.wish(createUuidV7(), create('Halo'));
    expect(page.waiting()).toEqual([['waiting', 'registration_required']]);
    await page.outbox.hurry();
    expect(browser.requests).toEqual(['POST 403']);
    // Stands for the sign-in, which is told elsewhere.
    await writeCommentRules(db.db, defaultCommentRules);
    await page.outbox.resumeAfterSignIn();
    expect(await storedTexts()).toEqual(['Halo']);
    expect(page.waiting()).toEqual([]);
  });
});
