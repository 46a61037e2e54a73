import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleListSchema, articleSchema } from '#src/contract/articles.ts';
import { commentListSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { articleVersions, comments } from '#src/server/db/schema.ts';
import type { RunOptions } from '#src/server/services/import/run-import.ts';
import { bringInFrom } from '#tests/support/bring-in-from.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, failureOf, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';
import { describeWithWordPress, wordpress } from '#tests/wordpress/given-wordpress.ts';

const folder = lastingFolder();

describeWithWordPress('a WordPress where editors go on working', () => {
  let db: TestDb;
  let app: TestApp;
  beforeAll(async () => {
    db = await openTestDb();
    app = createTestApp({ db, now: () => new Date() });
    await bringIn({ isSweep: true });
  });
  afterAll(async () => {
    await wordpress.cleanUp();
    await db?.close();
  });

  async function bringIn(options: RunOptions = {}, wordpressCredential?: string) {
    const place = { db, folder: await folder, address: wordpress.origin };
    const credential = wordpressCredential === undefined ? {} : { wordpressCredential };
    return bringInFrom(place, options, credential);
  }
  const article = (slug: string) => app.get(apiPaths.article(slug), articleSchema);
  const isGone = (slug: string) => failureOf(app.request(apiPaths.article(slug)));
  const texts = async (slug: string) => {
    const { items } = await app.get(apiPaths.comments(slug), commentListSchema);
    return items.map(({ text }) => text);
  };

  it('shows a new post; nothing changes but the post whose block lists the newest', async () => {
    await wordpress.post({ post_title: 'Baru tiba', post_name: 'baru-tiba' });
    expect(await bringIn()).toMatchObject({ new: 1, changed: 1 });
    const { items } = await app.get(apiPaths.articles(), articleListSchema);
    expect(items[0]).toMatchObject({ slug: 'baru-tiba' });
  });

  it('shows what a changed post says, keeps what it said and redirects its old address', async () => {
    const id = await wordpress.post({ post_title: 'Semula', post_name: 'semula' });
    await bringIn();
    await wordpress.call('newsroom_change', id, {
      post_title: 'Kemudian',
      post_name: 'kemudian',
      post_content: '<p>Isi kemudian.</p>',
    });
    expect(await bringIn()).toMatchObject({ new: 0, changed: 1 });
    expect(await article('kemudian')).toMatchObject({ headline: 'Kemudian' });
    expect(JSON.stringify((await article('kemudian')).body)).toContain('Isi kemudian.');
    const moved = await app.request(apiPaths.article('semula'));
    expect([moved.status, moved.headers.get('location')]).toEqual([
      308,
      apiPaths.article('kemudian'),
    ]);
    const versions = await db.db.select().from(articleVersions);
    expect(versions).toMatchObject([{ version: 1, headline: 'Semula' }]);
  });

  it('takes back what is deleted, trashed, hidden, protected or a draft again, and brings it back', async () => {
    const names = ['hapus', 'buang', 'sembunyi', 'kunci', 'draf-lagi'];
    const ids: number[] = [];
    for (const name of names) {
      ids.push(await wordpress.post({ post_title: `Hilang ${name}`, post_name: name }));
    }
    await bringIn();
    const [deleted, trashed, hidden, locked, draft] = ids;
    await wordpress.call('wp_delete_post', deleted, true);
    await wordpress.call('wp_trash_post', trashed);
    await wordpress.call('newsroom_change', hidden, { post_status: 'private' });
    await wordpress.call('newsroom_change', locked, { post_password: 'buka' });
    await wordpress.call('newsroom_change', draft, { post_status: 'draft' });
    expect(await bringIn({ isSweep: true })).toMatchObject({ removed: 5 });
    for (const name of names) expect(await isGone(name)).toMatchObject({ status: 404 });

    await wordpress.call('newsroom_change', hidden, { post_status: 'publish' });
    await wordpress.call('wp_untrash_post', trashed);
    await wordpress.call('wp_publish_post', trashed);
    await bringIn({ isSweep: true });
    expect(await article('sembunyi')).toMatchObject({ headline: 'Hilang sembunyi' });
    expect(await article('buang')).toMatchObject({ headline: 'Hilang buang' });
  });

  it('shows a scheduled post once its time has come, and not before', async () => {
    const time = { post_status: 'future', post_date: '2035-01-01 08:00:00' };
    const id = await wordpress.post({ post_title: 'Nanti', post_name: 'nanti', ...time });
    await bringIn({ isSweep: true });
    expect(await isGone('nanti')).toMatchObject({ status: 404 });
    expect(await wordpress.call('newsroom_come_out', id)).toBe('publish');
    expect(await bringIn()).toMatchObject({ new: 1 });
    expect(await article('nanti')).toMatchObject({ headline: 'Nanti' });
  });

  it('shows a post that was put in with an old date after a sweep', async () => {
    const old = { post_date: '2019-05-05 10:00:00' };
    await wordpress.post({ post_title: 'Arsip', post_name: 'arsip-lama', ...old });
    await bringIn({ isSweep: true });
    expect(await article('arsip-lama')).toMatchObject({
      datePublished: '2019-05-05T03:00:00.000Z',
    });
  });

  it('shows a new comment, and takes back one that was thrown away', async () => {
    const id = await wordpress.post({ post_title: 'Ramai', post_name: 'ramai' });
    const first = await wordpress.comment(id, 'Pertama', 1);
    await bringIn();
    await wordpress.comment(id, 'Kedua', 1, '2026-11-20 10:05:00');
    await wordpress.call('wp_trash_comment', first);
    await bringIn({ isSweep: true });
    expect(await texts('ramai')).toEqual(['Kedua']);
  });

  it('shows a comment that waited once an editor approves it', async () => {
    const id = await wordpress.post({ post_title: 'Tunggu', post_name: 'menunggu' });
    const waiting = await wordpress.comment(id, 'Menunggu', 0);
    await bringIn();
    expect(await texts('menunggu')).toEqual([]);
    await wordpress.call('wp_set_comment_status', waiting, 'approve');
    await bringIn();
    expect(await texts('menunggu')).toEqual(['Menunggu']);
  });

  it('gives comments that wait to the moderators here, to a credential that may see them', async () => {
    const credential = await wordpress.credential('penyunting', 'editor');
    const run = await bringIn({ isSweep: true }, credential);
    expect(run.refused.map(({ reason }) => reason).join()).not.toContain('comments that wait');
    const rows = await db.db.select().from(comments);
    const held = rows.filter(({ status }) => status === 'held');
    expect(held.map(({ text }) => text)).toEqual(['TERTAHAN komentar']);
    expect(rows.map(({ text }) => text).join()).not.toMatch(/SPAM|SAMPAH|RAHASIA/);
    expect(await texts('teks')).not.toContain('TERTAHAN komentar');
  });

  it('tells where the credential is wrong or of too low a rank, and goes on', async () => {
    const credential = await wordpress.credential('pelanggan', 'subscriber');
    for (const given of [credential, 'pelanggan:salah salah salah']) {
      const run = await bringIn({ isSweep: true }, given);
      expect(run.stopped).toBeUndefined();
      expect(run.refused.map(({ reason }) => reason).join()).toContain('comments that wait');
    }
  });

  it('is read where addresses are plain, and a story is still the same one', async () => {
    const before = await article('galeri');
    await wordpress.call('newsroom_addresses', '');
    const run = await bringIn();
    await wordpress.call('newsroom_addresses', '/%year%/%monthnum%/%postname%/');
    expect(run.stopped).toBeUndefined();
    expect(run.new).toBe(0);
    expect((await article('galeri')).id).toBe(before.id);
  });
});
