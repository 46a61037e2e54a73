import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createComment } from '#src/client/features/comments/comment-mutations.ts';
import { commentsOf } from '#src/client/features/comments/comment-pages.ts';
import { commentQueries } from '#src/client/features/comments/comment-queries.ts';
import {
  claimDraftId,
  draftPlace,
  readDraft,
  writeDraft,
} from '#src/client/features/comments/drafts.ts';
import { createApiClient, type Fetch, provideApiClient } from '#src/client/lib/api-client.ts';
import { comments } from '#src/server/db/schema.ts';
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
  writeDraft(place, '');
});

const place = draftPlace('satu', undefined);

/** A browser whose network first does as it should and then loses what `losesAnswer` says. */
function openBrowser(losesAnswer: () => boolean = () => false) {
  const network: Fetch = async (path, init) => {
    const answer = await app.request(path, init);
    if (init.method === 'POST' && losesAnswer()) throw new TypeError('network lost');
    return answer;
  };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  provideApiClient(client, createApiClient(network));
  const list = commentQueries.list('satu');
  const shown = () => {
    const pages = client.getQueryData(list.queryKey);
    return {
      texts: pages && commentsOf(pages).map(({ text }) => text),
      total: pages?.pages[0]?.total,
    };
  };
  return { client, shown, read: () => client.fetchInfiniteQuery(list) };
}

function send(client: QueryClient, text: string) {
  const isRepeat = readDraft(place).id !== undefined;
  writeDraft(place, text);
  const comment = { id: claimDraftId(place), authorName: 'Sari', text };
  return new MutationObserver(client, createComment(client, 'satu')).mutate({ comment, isRepeat });
}

async function storedTexts() {
  const rows = await db.db
    .select({ text: comments.text })
    .from(comments)
    .orderBy(comments.createdAt, comments.id);
  return rows.map(({ text }) => text);
}

describe('a comment sent from the browser', () => {
  it('is stored, shown on top, counted, and its draft deleted', async () => {
    const { client, shown, read } = openBrowser();
    await read();
    await send(client, 'Halo');
    expect(await storedTexts()).toEqual(['Halo']);
    expect(shown()).toEqual({ texts: ['Halo'], total: 1 });
    expect(readDraft(place).text).toBe('');
  });

  it('is one comment when the answer was lost and it is sent again', async () => {
    let isLosing = true;
    const { client, shown, read } = openBrowser(() => isLosing);
    await read();
    await expect(send(client, 'Halo')).rejects.toMatchObject({ code: 'offline' });
    expect(readDraft(place).text).toBe('Halo');
    isLosing = false;
    await send(client, 'Halo');
    expect(await storedTexts()).toEqual(['Halo']);
    await expect.poll(shown).toEqual({ texts: ['Halo'], total: 1 });
  });

  it('is one comment when it is sent twice at once', async () => {
    const { client, shown, read } = openBrowser();
    await read();
    await Promise.all([send(client, 'Halo'), send(client, 'Halo')]);
    expect(await storedTexts()).toEqual(['Halo']);
    await expect.poll(shown).toEqual({ texts: ['Halo'], total: 1 });
  });

  it('is counted once where the list was read again between its two attempts', async () => {
    let isLosing = true;
    const { client, shown, read } = openBrowser(() => isLosing);
    await expect(send(client, 'Halo')).rejects.toMatchObject({ code: 'offline' });
    await read();
    isLosing = false;
    await send(client, 'Halo');
    expect(shown()).toEqual({ texts: ['Halo'], total: 1 });
  });

  it('keeps the text and takes a new id where an earlier version had been stored', async () => {
    let isLosing = true;
    const { client } = openBrowser(() => isLosing);
    await expect(send(client, 'Halo')).rejects.toMatchObject({ code: 'offline' });
    const firstId = readDraft(place).id;
    isLosing = false;
    await expect(send(client, 'Halo semua')).rejects.toMatchObject({ code: 'comment_id_taken' });
    expect(await storedTexts()).toEqual(['Halo']);
    expect(readDraft(place)).toMatchObject({ text: 'Halo semua', id: undefined });
    await send(client, 'Halo semua');
    const rows = await db.db
      .select()
      .from(comments)
      .where(eq(comments.id, firstId ?? ''));
    expect(rows).toHaveLength(1);
    expect(await storedTexts()).toEqual(expect.arrayContaining(['Halo', 'Halo semua']));
  });

  it('stays a draft, with its reasons by field, where it was refused', async () => {
    const { client } = openBrowser();
    await expect(send(client, 'x'.repeat(2001))).rejects.toMatchObject({
      code: 'invalid_request',
      fields: { text: 'too_long' },
    });
    expect(readDraft(place).text).toHaveLength(2001);
    expect(await storedTexts()).toEqual([]);
  });

  it('stands beneath the comment it answers, in the list and in the list of all replies', async () => {
    const { client, read } = openBrowser();
    const parent = await send(client, 'Halo');
    await read();
    const replies = commentQueries.replies('satu', parent.id);
    await client.fetchInfiniteQuery(replies);
    const replyPlace = draftPlace('satu', parent.id);
    writeDraft(replyPlace, 'Hai');
    const reply = {
      id: claimDraftId(replyPlace),
      parentId: parent.id,
      authorName: 'Budi',
      text: 'Hai',
    };
    await new MutationObserver(client, createComment(client, 'satu')).mutate({
      comment: reply,
      isRepeat: false,
    });
    const pages = client.getQueryData(commentQueries.list('satu').queryKey);
    const [shown] = pages ? commentsOf(pages) : [];
    expect(shown?.replies.map(({ text }) => text)).toEqual(['Hai']);
    expect(pages?.pages[0]?.total).toBe(2);
    const all = client.getQueryData(replies.queryKey);
    expect(all && commentsOf(all).map(({ text }) => text)).toEqual(['Hai']);
    expect(readDraft(replyPlace).text).toBe('');
  });
});
