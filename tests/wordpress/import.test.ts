import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Article, articleListSchema, articleSchema } from '#src/contract/articles.ts';
import { commentListSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { ImportSummary } from '#src/server/services/import/import-summary.ts';
import { bringInFrom, type ImportPlace } from '#tests/support/bring-in-from.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';
import { dumpTables } from '#tests/wordpress/dump-tables.ts';
import { describeWithWordPress, wordpress } from '#tests/wordpress/given-wordpress.ts';

const folder = lastingFolder();

describeWithWordPress('a WordPress as a newsroom left it', () => {
  let db: TestDb;
  let app: TestApp;
  let place: ImportPlace;
  let summary: ImportSummary;
  beforeAll(async () => {
    db = await openTestDb();
    app = createTestApp({ db });
    place = { db, folder: await folder, address: wordpress.origin };
    summary = await bringInFrom(place);
  });
  afterAll(() => db?.close());

  const article = (slug: string) => app.get(apiPaths.article(slug), articleSchema);

  it('comes in whole, but for a post without a title and a picture that is gone', async () => {
    expect(summary).toMatchObject({
      new: 9,
      comments: { new: 4 },
      refused: [{ reason: `post ${wordpress.id('kosong')}: title: is empty` }],
      warnings: [{ reason: expect.stringContaining('tidak-ada.jpg') }],
    });
    const { items } = await app.get(apiPaths.articles(), articleListSchema);
    const slugs = items.map(({ slug }) => slug).filter((slug) => !slug.startsWith('cerita-'));
    const known = ['galeri', 'hampa', 'klasik', 'lekat', 'rusak', 'sematan', 'susunan', 'teks'];
    expect(slugs.sort()).toEqual(known);
  });

  it('keeps nothing that readers may not see there, in whatever column', async () => {
    const dump = JSON.stringify(await dumpTables(db));
    expect(dump).toContain('Komentar pertama');
    for (const word of ['RAHASIA', 'SPAM', 'SAMPAH', 'PINGBACK', 'TERTAHAN']) {
      expect(dump).not.toContain(word);
    }
  });

  it('gives a story its author, topmost section, topics, summary, place and times', async () => {
    expect(await article('teks')).toMatchObject({
      headline: 'Semua “teks” & gaya',
      description: 'Ringkasan dari redaksi.',
      section: { slug: 'kota', name: 'Kota & Warga' },
      topics: [{ name: 'Kota & Desa' }, { name: 'Pasar' }],
      authors: [{ name: 'Rina "Ria" Sari' }],
      dateline: 'JAKARTA',
      datePublished: '2026-10-20T02:00:00.000Z',
      commentsOpen: true,
      commentCount: 3,
    });
    expect((await article('klasik')).commentsOpen).toBe(false);
    const own = await article(`cerita-${wordpress.id('aksara')}`);
    expect(own.headline).toBe('日本のニュース');
  });

  it('keeps the featured picture under its own address', async () => {
    const { image } = await article('teks');
    expect(image).toMatchObject({ alt: 'Gambar lebar', caption: 'Keterangan lebar', width: 2560 });
    expect(image?.src).toMatch(/^\/media\/[0-9a-f]+\/\d+\.jpg$/);
    const dump = JSON.stringify((await dumpTables(db)).articles);
    expect(dump).not.toMatch(/src": "http/);
  });

  it('shows every block of text as what it is', async () => {
    const { body } = await article('teks');
    expect(namesIn(body)).toMatchObject({
      h2: 1,
      h3: 1,
      ul: 2,
      ol: 1,
      aside: 1,
      blockquote: 2,
      pre: 2,
      table: 1,
      th: 2,
      td: 6,
      hr: 1,
      mark: 1,
    });
    const text = JSON.stringify(body);
    for (const words of ["return '[gallery]'", 'Pantun satu,', 'Daftar sekarang', 'halaman kedua'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/"style"|wp-block|has-drop-cap/);
  });

  it('shows galleries, pictures beside text and covers with their captions', async () => {
    const { body } = await article('galeri');
    // The first picture is the featured one, which stands above the story.
    expect(namesIn(body)).toMatchObject({ figure: 5, img: 4, figcaption: 1, span: 2 });
    const text = JSON.stringify(body);
    for (const words of ['Jembatan lama', 'Kota dalam gambar', 'Teks di sebelah gambar'])
      expect(text).toContain(words);
  });

  it('lays columns one after another and drops what is only decoration', async () => {
    const { body } = await article('susunan');
    const text = JSON.stringify(body);
    const order = ['Isi kolom kiri', 'Isi kolom kanan', 'Di dalam kelompok', 'Dari blok bersama'];
    const places = [...order, 'Penutup'].map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(text).not.toMatch(/iklan posisi|"svg"|Protected:/);
  });

  it('turns embeds of the great providers into cards that ask nobody', async () => {
    const { body } = await article('sematan');
    expect(embedsIn(body)).toEqual(['youtube', 'vimeo', 'x', 'tiktok', 'spotify', 'instagram']);
    expect(namesIn(body)).not.toHaveProperty('iframe');
  });

  it('reads what the old editor and Word left', async () => {
    const { body } = await article('klasik');
    expect(embedsIn(body)).toEqual(['vimeo', 'youtube']);
    expect(namesIn(body)).toMatchObject({ figure: 3, img: 3 });
    const text = JSON.stringify(body);
    for (const words of ['Gedung tua di pusat kota', 'Sel lama', 'Penutup klasik'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/pengaya_lama|alert|MsoNormal|Times New Roman/);
  });

  it('shows a conversation with its answers beneath the first comment', async () => {
    const { items, total } = await app.get(apiPaths.comments('teks'), commentListSchema);
    expect(total).toBe(3);
    expect(items).toMatchObject([
      {
        authorName: 'Tono & "Tini"',
        text: 'Komentar pertama & tautan\n\nalinea dua',
        replies: [{ text: 'Balasan' }, { text: 'Balasan atas balasan' }],
      },
    ]);
  });

  it('imported again, and swept, changes no row', async () => {
    const before = await dumpTables(db);
    expect(await bringInFrom(place)).toMatchObject({ new: 0, changed: 0, removed: 0 });
    expect(await bringInFrom(place, { isSweep: true })).toMatchObject({ new: 0, changed: 0 });
    expect(await dumpTables(db)).toEqual(before);
  });
});

function namesIn(body: Article['body']): Record<string, number> {
  const names: Record<string, number> = {};
  visit(body as never, 'element', ({ tagName }: Element) => {
    names[tagName] = (names[tagName] ?? 0) + 1;
  });
  return names;
}

function embedsIn(body: Article['body']): unknown[] {
  const found: unknown[] = [];
  visit(body as never, 'element', ({ properties }: Element) => {
    if (properties.dataEmbed !== undefined) found.push(properties.dataEmbed);
  });
  return found;
}
