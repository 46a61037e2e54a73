import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleSchema, relatedListSchema } from '#src/contract/articles.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { NewsItem } from '#src/server/importers/news-item.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import { importNewsItems } from '#src/server/services/import/import-news-items.ts';
import { importContext, newsItem, streamOf } from '#tests/support/news-items.ts';
import { plainPicture } from '#tests/support/pictures.ts';
import { emptyNewsroom } from '#tests/support/seed.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, type TestApp } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
let context: ImportContext;
let pictures: Record<string, Buffer>;
const folder = lastingFolder();
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
});
afterAll(() => db.close());
beforeEach(async () => {
  await emptyNewsroom(db.db);
  pictures = { 'a.png': await plainPicture(800, 450) };
  context = importContext(db.db, await folder, pictures);
});

const importAll = (...items: NewsItem[]) => importNewsItems(context, streamOf(...items));
const article = (slug: string) => app.get(apiPaths.article(slug), articleSchema);
const counts = async (...items: NewsItem[]) => {
  const { new: fresh, changed, same, refused } = await importAll(...items);
  return { new: fresh, changed, same, refused: refused.length };
};
async function everything(): Promise<unknown> {
  const tables = ['articles', 'article_slugs', 'article_topics', 'article_authors', 'topics'];
  const more = ['authors', 'sections', 'media', 'related_articles'];
  const rows = [...tables, ...more].map(async (table) => {
    const { rows } = await db.db.execute(
      sql`select t::text as row from ${sql.identifier(table)} t order by 1`,
    );
    return [table, rows];
  });
  return Promise.all(rows);
}

const full = newsItem('satu', {
  topics: ['UU PDP', 'Domain .id', 'uu pdp'],
  authors: [{ name: 'Rina Sari', description: 'Menulis.' }, { name: 'Budi' }],
  editor: 'Sari',
  dateline: 'JAKARTA',
  dateModified: '2026-11-02T07:00:00+07:00',
  image: { src: 'a.png', alt: 'Alt', caption: 'Keterangan', creditText: 'Foto' },
  corrections: [{ date: '2026-11-03T07:00:00+07:00', text: 'Salah.' }],
  body: { format: 'markdown', text: 'Isi.\n\n![Dua.](a.png)\n\nBaca juga: [Dua](dua.md)' },
  sourceName: 'Kantor',
  sourceUrl: 'https://kantor.example/1',
});

describe('a story that comes in', () => {
  it('is there with everything it said', async () => {
    expect(await counts(full)).toEqual({ new: 1, changed: 0, same: 0, refused: 0 });
    const stored = await article('satu');
    expect(stored).toMatchObject({
      headline: 'Judul satu',
      topics: [
        { slug: 'uu-pdp', name: 'UU PDP' },
        { slug: 'domain-id', name: 'Domain .id' },
      ],
      authors: [{ slug: 'rina-sari' }, { slug: 'budi' }],
      editor: 'Sari',
      dateline: 'JAKARTA',
      datePublished: '2026-11-01T00:00:00.000Z',
      dateModified: '2026-11-02T00:00:00.000Z',
      corrections: [{ text: 'Salah.' }],
      source: { name: 'Kantor', url: 'https://kantor.example/1' },
      wordCount: 1,
    });
    expect(stored.image).toMatchObject({ width: 800, height: 450, alt: 'Alt', creditText: 'Foto' });
    expect(JSON.stringify(stored.body)).toContain('"dataRelatedSlug":"dua"');
  });

  it('changes nothing the second time', async () => {
    await importAll(full, newsItem('dua'));
    const before = await everything();
    expect(await counts(full, newsItem('dua'))).toEqual({
      new: 0,
      changed: 0,
      same: 2,
      refused: 0,
    });
    expect(await everything()).toEqual(before);
  });

  it('changes what changed, and keeps its id', async () => {
    await importAll(full);
    const { id } = await article('satu');
    const { image: _image, editor: _editor, ...less } = full;
    const next = {
      ...less,
      headline: 'Judul baru',
      topics: ['AI'],
      authors: [{ name: 'Rina Sari' }],
    };
    expect(await counts(next)).toMatchObject({ changed: 1 });
    const stored = await article('satu');
    expect(stored).toMatchObject({ id, headline: 'Judul baru', image: null });
    expect(stored.topics).toEqual([{ slug: 'ai', name: 'AI' }]);
    expect(stored.editor).toBeUndefined();
    const { rows } = await db.db.execute(
      sql`select description from authors where slug = 'rina-sari'`,
    );
    expect(rows).toEqual([{ description: 'Menulis.' }]);
  });

  it('is changed when a picture is replaced under its name', async () => {
    await importAll(full);
    pictures['a.png'] = await plainPicture(640, 360);
    expect(await counts(full)).toMatchObject({ changed: 1 });
    expect((await article('satu')).image?.width).toBe(640);
  });

  it('stands without a picture that is not there or is none, and says so', async () => {
    pictures['b.png'] = Buffer.from('bukan gambar');
    const { new: fresh, warnings } = await importAll(
      newsItem('satu', { image: { src: 'hilang.png', alt: '', caption: '', creditText: '' } }),
      newsItem('dua', { body: { format: 'html', text: '<p>Isi.</p><img src="b.png" alt="B">' } }),
    );
    expect(fresh).toBe(2);
    expect((await article('satu')).image).toBeNull();
    expect(warnings).toEqual([
      { sourceId: 'satu', reason: 'the picture hilang.png is not there' },
      {
        sourceId: 'dua',
        reason: 'the picture b.png was refused: the file is not a picture, or is damaged',
      },
    ]);
  });
});

describe('an address', () => {
  it('that changes redirects for ever, and may come back', async () => {
    await importAll(newsItem('satu'));
    await importAll(newsItem('satu', { slug: 'dua' }));
    await importAll(newsItem('satu', { slug: 'tiga' }));
    for (const slug of ['satu', 'dua']) {
      const response = await app.request(apiPaths.article(slug));
      expect(response.status).toBe(308);
      expect(response.headers.get('location')).toContain('tiga');
    }
    await importAll(newsItem('satu'));
    expect((await article('satu')).slug).toBe('satu');
    expect((await app.request(apiPaths.article('tiga'))).status).toBe(308);
  });

  it('of one story is never given to another', async () => {
    await importAll(newsItem('satu', { slug: 'sama' }), newsItem('dua', { slug: 'sama' }));
    await importAll(newsItem('satu', { slug: 'lain' }), newsItem('tiga', { slug: 'sama' }));
    expect((await article('sama-2')).headline).toBe('Judul dua');
    expect((await article('sama-3')).headline).toBe('Judul tiga');
    expect((await app.request(apiPaths.article('sama'))).headers.get('location')).toContain('lain');
    expect(await counts(newsItem('dua', { slug: 'sama' }))).toMatchObject({ same: 1 });
  });

  it('that the source says the story had before leads to it', async () => {
    await importAll(newsItem('satu', { formerSlugs: ['lama', 'dua'] }), newsItem('dua'));
    expect((await app.request(apiPaths.article('lama'))).status).toBe(308);
    expect((await article('dua-2')).headline).toBe('Judul dua');
  });
});

describe('a story that cannot come in', () => {
  it('is refused with its reason and stops nothing', async () => {
    const problem = { sourceId: 'rusak', where: 'rusak.md:3', reason: 'headline: is missing' };
    const broken = newsItem('nol', { headline: 'nol\0byte' });
    const items = streamOf({ problem }, broken, newsItem('satu'));
    const summary = await importNewsItems(context, items);
    expect(summary).toMatchObject({ new: 1, changed: 0, same: 0 });
    expect(summary.refused[0]).toEqual({
      sourceId: 'rusak',
      reason: 'rusak.md:3: headline: is missing',
    });
    expect(summary.refused[1]).toMatchObject({ sourceId: 'nol', reason: /UTF8/ });
  });
});

describe('related stories', () => {
  const relatedTo = async (slug: string) =>
    (await app.get(apiPaths.related(slug), relatedListSchema)).items;
  const many = (topic: string) =>
    Array.from({ length: 8 }, (_, index) => newsItem(`cerita-${index}`, { topics: [topic] }));

  it('are six at most, never the story itself, each with its reason', async () => {
    await importAll(...many('TikTok'));
    const items = await relatedTo('cerita-0');
    expect(items).toHaveLength(6);
    expect(items.map(({ slug }) => slug)).not.toContain('cerita-0');
    expect(items[0]?.reason).toEqual({ kind: 'topic', name: 'TikTok' });
  });

  it('leave out what "Baca juga" shows, also by an address it had before', async () => {
    const text = 'Isi.\n\nBaca juga: [a](cerita-1.md)\n\nBaca juga: [b](lama.md)';
    const items = many('TikTok');
    await importAll(
      { ...newsItem('pusat', { topics: ['TikTok'] }), body: { format: 'markdown', text } },
      ...items
        .slice(0, 4)
        .map((item) => (item.sourceId === 'cerita-2' ? { ...item, formerSlugs: ['lama'] } : item)),
    );
    expect((await relatedTo('pusat')).map(({ slug }) => slug).sort()).toEqual([
      'cerita-0',
      'cerita-3',
    ]);
  });

  it('are found by their words, in the language of the stories', async () => {
    await importAll(
      newsItem('satu', {
        headline: 'Kapal memperbaiki kabel laut Tonga',
        datePublished: '2022-02-01T07:00:00+07:00',
        section: { slug: 'gim', name: 'Gim' },
      }),
      newsItem('dua', { headline: 'Perbaikan kabel laut di Tonga selesai' }),
      newsItem('tiga', { headline: 'Harga ponsel lipat turun' }),
      newsItem('empat', { headline: 'Baterai natrium mulai dijual' }),
    );
    const [first] = await relatedTo('satu');
    expect(first).toMatchObject({ slug: 'dua', reason: { kind: 'text' } });
  });

  it('of earlier stories are refreshed by a new one, and by its going elsewhere', async () => {
    await importAll(newsItem('lama', { topics: ['Starlink'] }));
    expect(await relatedTo('lama')).toEqual([]);
    const gim = { section: { slug: 'gim', name: 'Gim' }, authors: [{ name: 'Budi' }] };
    await importAll(newsItem('baru', { topics: ['Starlink'], ...gim }));
    expect((await relatedTo('lama')).map(({ slug }) => slug)).toEqual(['baru']);
    await importAll(newsItem('baru', { topics: ['AI'], ...gim, headline: 'Lain sama sekali' }));
    expect(await relatedTo('lama')).toEqual([]);
  });

  it('are published ones only', async () => {
    const future = { topics: ['TikTok'], datePublished: '2030-01-01T00:00:00Z' };
    await importAll(newsItem('kini', { topics: ['TikTok'] }), newsItem('nanti', future));
    expect(await relatedTo('kini')).toEqual([]);
  });
});
