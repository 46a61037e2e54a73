import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commentListSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { comments, commentVersions, importSources } from '#src/server/db/schema.ts';
import type { ImportRunner, RunOptions } from '#src/server/services/import/run-import.ts';
import { importedCommentId } from '#src/server/services/import/store-comments.ts';
import { bringInFrom } from '#tests/support/bring-in-from.ts';
import { type FakeWordPress, startFakeWordPress } from '#tests/support/fake-wordpress.ts';
import { emptyNewsroom, testNow } from '#tests/support/seed.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let site: FakeWordPress;
const folder = lastingFolder();
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
});
afterAll(() => db.close());
beforeEach(async () => {
  await emptyNewsroom(db.db);
  await db.db.delete(importSources);
  site = await startFakeWordPress();
});

async function bringIn(options: RunOptions = {}, more: Partial<ImportRunner> = {}) {
  return bringInFrom({ db, folder: await folder, address: site.origin }, options, {
    now: () => testNow,
    ...more,
  });
}

const talk = (slug: string) => app.get(apiPaths.comments(slug), commentListSchema);
const commentRows = async () => {
  const rows = await db.db
    .select()
    .from(comments)
    .orderBy(asc(comments.createdAt), asc(comments.sourceId));
  return rows.map(({ text, status, hold }) => [text, status, hold]);
};
const decide = (id: string | undefined, decision: Partial<typeof comments.$inferInsert>) =>
  db.db
    .update(comments)
    .set(decision)
    .where(eq(comments.id, id ?? ''));
const minutes = (count: number) => `2026-11-02T10:${String(count).padStart(2, '0')}:00`;

describe('comments of WordPress', () => {
  it('come in with threads of one level, cleaned, counted, and never twice', async () => {
    site.posts.push({ id: 1 });
    site.comments.push(
      { id: 1, post: 1, author: 'Tono &amp; Tini', text: 'Satu<br>dua &lt;3' },
      { id: 2, post: 1, parent: 1, text: 'Balasan', date: minutes(1) },
      { id: 3, post: 1, parent: 2, text: 'Balasan atas balasan', date: minutes(2) },
      { id: 4, post: 99, text: 'Di tempat lain' },
      { id: 5, post: 1, text: '\u200b', date: minutes(3) },
    );
    const first = await bringIn();
    expect(first.comments).toEqual({ new: 3, changed: 0, same: 0, removed: 0 });
    expect(first.refused).toMatchObject([{ reason: 'comment 5: says nothing' }]);
    const again = await bringIn({ isSweep: true });
    expect(again.comments).toMatchObject({ new: 0, changed: 0, removed: 0 });
    const { items, total } = await talk('judul-1');
    expect(total).toBe(3);
    expect(items).toMatchObject([
      {
        id: importedCommentId(`wordpress:${site.origin}`, '1'),
        authorName: 'Tono & Tini',
        text: 'Satu\ndua <3',
        replies: [{ text: 'Balasan' }, { text: 'Balasan atas balasan' }],
      },
    ]);
  });

  it('that are gone at the source go at the next sweep; answers stay', async () => {
    site.posts.push({ id: 1 });
    site.comments.push({ id: 1, post: 1 }, { id: 2, post: 1, parent: 1, date: minutes(1) });
    await bringIn();
    site.comments.shift();
    expect((await bringIn({ isSweep: true })).comments).toMatchObject({ removed: 1 });
    const { items, total } = await talk('judul-1');
    expect(total).toBe(1);
    expect(items).toMatchObject([{ text: 'Kata 2', parentId: null }]);
  });

  it('that wait for a moderator stay there where no credential is given', async () => {
    site.posts.push({ id: 1 });
    site.comments.push({ id: 1, post: 1, status: 'hold' }, { id: 2, post: 1 });
    expect((await bringIn()).comments).toMatchObject({ new: 1 });
    expect(site.asked.some((path) => path.includes('status='))).toBe(false);
  });

  it('that wait for a moderator come in as held with the credential of one', async () => {
    site.moderator = 'redaksi:kata sandi';
    const more = { wordpressCredential: site.moderator };
    site.posts.push({ id: 1 });
    site.comments.push(
      { id: 1, post: 1, status: 'hold', text: 'Menunggu' },
      { id: 2, post: 1, status: 'spam', text: 'Jualan' },
      { id: 3, post: 1, status: 'trash', text: 'Buangan' },
      { id: 4, post: 1, text: 'Tampil', date: minutes(1) },
    );
    expect((await bringIn({}, more)).comments).toMatchObject({ new: 2 });
    expect(await commentRows()).toEqual([
      ['Menunggu', 'held', { rule: 'premoderated' }],
      ['Tampil', 'published', null],
    ]);
    expect((await talk('judul-1')).total).toBe(1);
    expect((await bringIn({ isSweep: true }, more)).comments).toMatchObject({ new: 0, removed: 0 });

    site.comments = [{ id: 1, post: 1, text: 'Menunggu' }];
    const swept = await bringIn({ isSweep: true }, more);
    expect(swept.comments).toMatchObject({ changed: 1, removed: 1 });
    expect(await commentRows()).toEqual([['Menunggu', 'published', null]]);
    expect((await talk('judul-1')).total).toBe(1);
  });

  it('come in without those that wait where the credential may not see them, and it is told', async () => {
    site.moderator = 'orang:lain';
    const more = { wordpressCredential: 'rina:penulis' };
    site.posts.push({ id: 1 });
    site.comments.push({ id: 1, post: 1, status: 'hold' }, { id: 2, post: 1 });
    const summary = await bringIn({ isSweep: true }, more);
    expect(summary).toMatchObject({ new: 1, comments: { new: 1 }, refusedCount: 1 });
    expect(summary.refused[0]?.reason).toContain('comments that wait');
    expect(summary.stopped).toBeUndefined();
  });

  it('that our moderators decided on keep that decision whatever the source says later', async () => {
    site.posts.push({ id: 1 });
    site.comments.push({ id: 1, post: 1, text: 'Kasar' }, { id: 2, post: 1, text: 'Ragu' });
    await bringIn();
    const [rude, doubtful] = ['1', '2'].map((id) =>
      importedCommentId(`wordpress:${site.origin}`, id),
    );
    await decide(rude, { status: 'rejected', hold: { rule: 'moderator' } });
    await decide(doubtful, { status: 'held', hold: { rule: 'reports' } });
    site.comments = [
      { id: 1, post: 1, text: 'Kasar sekali' },
      { id: 2, post: 1, text: 'Ragu sekali' },
    ];
    await bringIn({ isSweep: true });
    expect(await commentRows()).toEqual([
      ['Kasar sekali', 'rejected', { rule: 'moderator' }],
      ['Ragu sekali', 'held', { rule: 'reports' }],
    ]);
  });

  it('that change keep what they said before', async () => {
    site.posts.push({ id: 1 });
    site.comments.push({ id: 1, post: 1, text: 'Semula' });
    await bringIn();
    site.comments = [{ id: 1, post: 1, text: 'Kemudian' }];
    expect((await bringIn({ isSweep: true })).comments).toMatchObject({ changed: 1 });
    expect(await db.db.select().from(commentVersions)).toMatchObject([
      { version: 1, text: 'Semula' },
    ]);
    expect(await db.db.select().from(comments)).toMatchObject([{ text: 'Kemudian', revision: 2 }]);
  });

  it('that answer an answer name it', async () => {
    site.posts.push({ id: 1 });
    site.comments.push(
      { id: 1, post: 1 },
      { id: 2, post: 1, parent: 1, author: 'Tini', date: minutes(1) },
      { id: 3, post: 1, parent: 2, date: minutes(2) },
    );
    await bringIn();
    const { items } = await talk('judul-1');
    expect(items[0]?.replies).toMatchObject([
      { replyTo: null },
      { replyTo: { authorName: 'Tini' } },
    ]);
  });
});
