import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleListSchema, articleSchema } from '#src/contract/articles.ts';
import { commentListSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { articleVersions, importSources } from '#src/server/db/schema.ts';
import type { ImportRunner, RunOptions } from '#src/server/services/import/run-import.ts';
import { bringInFrom, createTestFetch } from '#tests/support/bring-in-from.ts';
import { type FakeWordPress, startFakeWordPress } from '#tests/support/fake-wordpress.ts';
import { plainPicture } from '#tests/support/pictures.ts';
import { emptyNewsroom, testNow } from '#tests/support/seed.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, failureOf, type TestApp } from '#tests/support/test-app.ts';
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
async function counts(options: RunOptions = {}) {
  const { new: fresh, changed, same, removed, refusedCount } = await bringIn(options);
  return [fresh, changed, same, removed, refusedCount];
}
const article = (slug: string) => app.get(apiPaths.article(slug), articleSchema);
const talk = (slug: string) => app.get(apiPaths.comments(slug), commentListSchema);
const minutes = (count: number) => `2026-11-02T10:${String(count).padStart(2, '0')}:00`;

/** Every row that tells readers something; ids and moments of storing differ between databases. */
async function told(): Promise<unknown> {
  const { rows } = await db.db.execute(sql`
    select source_id, slug, headline, content_hash, withdrawn_at is null as shown, comment_count,
      (select count(*) from article_versions v where v.article_id = a.id) as versions,
      (select json_agg(c.id order by c.id) from comments c where c.article_id = a.id) as comments,
      related_pending
    from articles a order by source_id::bigint`);
  return rows;
}

describe('a post of WordPress', () => {
  it('becomes a story with its section, topics, author, picture and address', async () => {
    const picture = await plainPicture(800, 450);
    site.categories.push(
      { id: 2, name: 'Gawai', slug: 'gadget' },
      { id: 3, name: 'Ponsel &amp; Tablet', slug: 'ponsel', parent: 2 },
    );
    site.posts.push({
      id: 7,
      title: 'Harga &#8220;Ponsel&#8221; <em>naik</em> &amp; turun',
      slug: 'harga-ponsel',
      modified: '2026-11-02T12:00:00',
      categories: [1, 3],
      tags: ['Ponsel &amp; Tablet', 'Harga'],
      author: 'Rina Sari',
      picture: `${site.origin}/gambar.png`,
      commentStatus: 'closed',
    });
    const fetch = createTestFetch();
    const withPicture: ImportRunner['fetch'] = async (address, request) => {
      const reply = await fetch(address, request);
      return String(address).endsWith('.png') ? { ...reply, status: 200, body: picture } : reply;
    };
    expect(await bringIn({}, { fetch: withPicture })).toMatchObject({ new: 1, refused: [] });
    expect(await article('harga-ponsel')).toMatchObject({
      headline: 'Harga “Ponsel” naik & turun',
      description: 'Ringkas 7…',
      section: { slug: 'gawai', name: 'Gawai' },
      topics: [{ name: 'Ponsel & Tablet' }, { name: 'Harga' }],
      authors: [{ name: 'Rina Sari' }],
      datePublished: '2026-11-01T05:00:00.000Z',
      dateModified: '2026-11-02T05:00:00.000Z',
      image: { width: 800, alt: 'Sebuah gambar', caption: 'Keterangan & lain' },
      commentsOpen: false,
    });
  });

  it('of a category that is no section of ours gets the topmost one as its section', async () => {
    site.categories.push(
      { id: 5, name: 'Olahraga', slug: 'olahraga' },
      { id: 6, name: 'Sepak Bola', slug: 'sepak-bola', parent: 5 },
    );
    site.posts.push({ id: 1, categories: [6] }, { id: 2, categories: [1] });
    await bringIn();
    expect((await article('judul-1')).section).toEqual({ slug: 'olahraga', name: 'Olahraga' });
    expect((await article('judul-2')).section.slug).toBe('uncategorized');
  });

  it('that is malformed is refused by itself, and hidden ones are never stored', async () => {
    site.posts.push(
      { id: 1 },
      { id: 2, broken: { title: null } },
      { id: 3, broken: { date_gmt: '0000-00-00T00:00:00' } },
      { id: 4, title: ' &nbsp; ' },
      { id: 5, isProtected: true },
      { id: 6, status: 'draft' },
    );
    const summary = await bringIn();
    expect(summary).toMatchObject({ new: 1, refusedCount: 3 });
    expect(summary.refused.map(({ reason }) => reason).sort()).toEqual([
      'post 2: title: Invalid input: expected object, received null',
      'post 3: date_gmt: is no date and time',
      'post 4: title: is empty',
    ]);
    expect((await app.get(apiPaths.articles(), articleListSchema)).items).toHaveLength(1);
  });

  it('is found where addresses are plain', async () => {
    site.isPlain = true;
    site.posts.push({ id: 1 });
    expect(await counts()).toEqual([1, 0, 0, 0, 0]);
    expect(site.asked.some((path) => path.includes('wp-json/wp'))).toBe(false);
  });
});

describe('a later run', () => {
  it('changes nothing where nothing changed', async () => {
    site.posts.push({ id: 1 }, { id: 2, modified: minutes(5) });
    site.comments.push({ id: 1, post: 1 });
    await bringIn();
    const before = await told();
    expect(await counts()).toEqual([0, 0, 2, 0, 0]);
    expect(await counts({ isSweep: true })).toEqual([0, 0, 2, 0, 0]);
    expect(await told()).toEqual(before);
  });

  it('changes what changed, keeps what it said before, and redirects its old address', async () => {
    site.posts.push({ id: 1, title: 'Judul lama', slug: 'lama' });
    await bringIn();
    site.posts[0] = { id: 1, title: 'Judul baru', slug: 'baru', modified: minutes(1) };
    expect(await counts()).toEqual([0, 1, 0, 0, 0]);
    expect((await article('baru')).headline).toBe('Judul baru');
    const moved = await app.request(apiPaths.article('lama'));
    expect([moved.status, moved.headers.get('location')]).toEqual([308, apiPaths.article('baru')]);
    const versions = await db.db.select().from(articleVersions);
    expect(versions).toMatchObject([{ version: 1, headline: 'Judul lama' }]);
  });

  it('finds a scheduled post that came out, which changes nothing but its status', async () => {
    site.posts.push({ id: 1, date: minutes(30) });
    const scheduled = { id: 2, date: minutes(40), modified: minutes(1), status: 'future' };
    site.posts.push(scheduled);
    expect(await counts()).toEqual([1, 0, 0, 0, 0]);
    scheduled.status = 'publish';
    const [fresh] = await counts();
    expect(fresh).toBe(1);
  });

  it('takes back what is protected now, and a sweep what was deleted or hidden', async () => {
    site.posts.push({ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }, { id: 5 });
    site.comments.push({ id: 9, post: 2 });
    await bringIn();
    site.posts = [
      { id: 1, isProtected: true, modified: minutes(1) },
      { id: 3, status: 'private' },
    ];
    site.posts.push({ id: 4 }, { id: 5 });
    expect(await counts()).toEqual([0, 0, 2, 1, 0]);
    expect(await counts({ isSweep: true })).toEqual([0, 0, 2, 2, 0]);
    for (const slug of ['judul-1', 'judul-2', 'judul-3']) {
      expect(await failureOf(app.request(apiPaths.article(slug)))).toMatchObject({ status: 404 });
    }
    site.posts.push({ id: 2 });
    expect(await counts({ isSweep: true })).toEqual([0, 1, 2, 0, 0]);
    expect((await talk('judul-2')).total).toBe(1);
  });

  it('takes nothing back from a site that lost most of its posts at once', async () => {
    for (let id = 1; id <= 30; id += 1) site.posts.push({ id });
    await bringIn();
    site.posts = [{ id: 1 }];
    const summary = await bringIn({ isSweep: true });
    expect(summary.removed).toBe(0);
    expect(summary.stopped).toContain('1 of 30');
  });
});

describe('a large or unsteady site', () => {
  it.each([
    ['and the last page is full', 200],
    ['and the last page is not', 130],
  ])(
    'is read whole where more than a page of posts have one moment, %s',
    async (_case, count) => {
      for (let id = 1; id <= count; id += 1) site.posts.push({ id });
      for (let id = 251; id <= 260; id += 1) site.posts.push({ id, modified: minutes(id - 250) });
      expect(await counts()).toEqual([count + 10, 0, 0, 0, 0]);
    },
    120_000,
  );

  it('that breaks off is gone on with, and ends in the same rows', async () => {
    for (let id = 1; id <= 150; id += 1) {
      site.posts.push({
        id,
        modified: `2026-11-0${1 + (id % 5)}T10:${String(id % 60).padStart(2, '0')}:00`,
      });
    }
    site.comments.push({ id: 1, post: 1 }, { id: 2, post: 1, parent: 1 });
    await bringIn();
    const whole = await told();
    await emptyNewsroom(db.db);
    await db.db.delete(importSources);

    let lists = 0;
    site.before = (url) => {
      if (url.pathname.endsWith('/posts')) lists += 1;
      return lists >= 2 ? { status: 503 } : undefined;
    };
    const first = await bringIn();
    expect(first.stopped).toContain('answered 503');
    expect(first.new).toBeGreaterThan(50);
    site.before = () => undefined;
    site.asked.length = 0;
    const second = await bringIn();
    expect(first.new + second.new).toBe(150);
    expect(site.asked.find((path) => path.includes('/posts'))).toContain('modified_after=2026-11-');
    expect(await told()).toEqual(whole);
  }, 120_000);

  it('stops before the next story when it is told to, and goes on from there', async () => {
    for (let id = 1; id <= 12; id += 1) site.posts.push({ id });
    const stop = new AbortController();
    const onProgress = (done: number) => done === 5 && stop.abort(new Error('stopping'));
    const stopped = bringIn(
      { onProgress: (done) => void onProgress(done) },
      { signal: stop.signal },
    );
    await expect(stopped).rejects.toThrow('stopping');
    const [fresh, , same] = await counts();
    expect([fresh, same]).toEqual([7, 5]);
  });

  it('shows on a dry run what would be, and keeps nothing', async () => {
    site.posts.push({ id: 1 }, { id: 2, broken: { content: 1 } });
    site.comments.push({ id: 1, post: 1 });
    expect(await counts({ isDryRun: true })).toEqual([1, 0, 0, 0, 1]);
    expect(await told()).toEqual([]);
    expect(await db.db.$count(importSources)).toBe(0);
  });
});
