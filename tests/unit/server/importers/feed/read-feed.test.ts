import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readFeed } from '#src/server/importers/feed/read-feed.ts';
import type { FetchRequest, SafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import { ImportError, type ImportedItem, type NewsItem } from '#src/server/importers/news-item.ts';

const fixture = (name: string) => readFile(new URL(`./fixtures/${name}`, import.meta.url));

type Reply = { status?: number; headers?: Record<string, string> };

async function read(body: Buffer, reply: Reply = {}, cursor?: unknown) {
  const asked: FetchRequest[] = [];
  const fetch: SafeFetch = async (address, request = {}) => {
    asked.push(request);
    return { url: String(address), status: 200, headers: {}, body, ...reply };
  };
  const items: ImportedItem[] = [];
  for await (const item of readFeed({
    fetch,
    feedUrl: 'https://kabar.example/feed/',
    source: 'feed:kabar',
    cursor,
    fallbackSection: { slug: 'berita', name: 'Berita' },
  })) {
    items.push(item);
  }
  return { items, asked };
}
async function stories(name: string): Promise<NewsItem[]> {
  const { items } = await read(await fixture(name));
  // As the feed lists them.
  return items.flatMap((one) => ('item' in one ? [one.item] : [])).reverse();
}
async function problems(name: string): Promise<string[]> {
  const { items } = await read(await fixture(name));
  return items.flatMap((one) =>
    'problem' in one ? [`${one.problem.where} ${one.problem.reason}`] : [],
  );
}

describe('a feed', () => {
  it('of RSS 2.0 is read with content, creators, categories and its widest picture', async () => {
    expect(await stories('rss-2.0.xml')).toEqual([
      {
        source: 'feed:kabar',
        sourceId: 'kabar-1',
        slug: 'harga-ponsel-naik',
        headline: 'Harga “ponsel” naik',
        description: 'Ringkasan tebal.',
        section: { slug: 'gawai', name: 'Gawai' },
        topics: ['Ponsel & Tablet'],
        authors: [{ name: 'Rina Sari' }],
        datePublished: '2026-11-01T05:00:00.000Z',
        image: {
          src: 'https://kabar.example/besar.jpg',
          alt: '',
          caption: 'Keterangan',
          creditText: 'Foto: Budi',
        },
        corrections: [],
        body: {
          format: 'html',
          text: '<p>Isi cerita, <a href="https://kabar.example/lain">lihat</a>.</p><img src="https://kabar.example/2026/11/harga-ponsel-naik/badan.jpg" alt="Alt badan">',
        },
        base: 'https://kabar.example/2026/11/harga-ponsel-naik/?utm=1',
        sourceUrl: 'https://kabar.example/2026/11/harga-ponsel-naik/?utm=1',
        sourceName: 'Kabar & Berita',
        originUrl: 'https://kabar.example/2026/11/harga-ponsel-naik/?utm=1',
      },
    ]);
  });

  it('of RSS 0.91 is read in the encoding that it declares, without dates, guids and titles', async () => {
    const [first, second] = await stories('rss-0.91.xml');
    expect(first).toMatchObject({
      sourceId: 'https://lama.example/1.html',
      headline: 'Café buka',
      slug: 'cafe-buka',
      description: 'Kedai buka lagi.',
      section: { slug: 'berita' },
    });
    expect(first).not.toHaveProperty('datePublished');
    expect(second?.headline).toBe('Tanpa judul, tanpa tautan, tetapi ada isinya.');
    expect(second).not.toHaveProperty('sourceUrl');
  });

  it('of RSS 1.0 is read with Dublin Core', async () => {
    expect(await stories('rss-1.0.xml')).toMatchObject([
      {
        sourceId: 'https://rdf.example/satu-dua-tiga',
        slug: 'satu-dua-tiga',
        section: { slug: 'internet' },
        authors: [{ name: 'Rina' }],
        datePublished: '2026-11-01T05:00:00.000Z',
      },
    ]);
  });

  it('of Atom is read by the type of each text, relative to its base', async () => {
    const [first, second] = await stories('atom.xml');
    expect(first).toMatchObject({
      headline: 'Lebih < kurang & sama',
      base: 'https://atom.example/blog/satu-cerita',
      section: { slug: 'gim' },
      image: { src: 'https://atom.example/gambar.png' },
      dateModified: '2026-11-02T05:00:00.000Z',
      body: { text: '<p>Isi <em>xhtml</em>.</p>' },
      sourceName: 'Atom & kawan',
    });
    expect(second?.body.text).toBe('<p>Teks &#x3C;polos></p>\n<p>kedua</p>');
  });

  it('of JSON is read; what says nothing is refused by itself', async () => {
    const [first, second] = await stories('json-feed.json');
    expect(first).toMatchObject({
      slug: 'berita-pertama-kami',
      headline: 'Pertama <satu>',
      authors: [{ name: 'Redaksi' }],
      section: { slug: 'bisnis' },
      topics: ['Saham'],
      image: { src: 'https://json.example/a.jpg' },
    });
    expect(second).toMatchObject({ headline: 'Catatan pendek. Dua alinea.', sourceId: 'j2' });
    expect(await problems('json-feed.json')).toEqual(['entry 3 "Kosong" has no text']);
  });

  it('of a podcast is read with its cover and without its sound', async () => {
    expect(await stories('podcast.xml')).toMatchObject([
      {
        slug: 'episode-satu',
        datePublished: '2026-11-01T05:00:00.000Z',
        image: { src: 'https://siniar.example/sampul.jpg' },
      },
    ]);
  });

  it('that is almost XML and breaks off is read to its last whole story', async () => {
    expect(await stories('broken.xml')).toMatchObject([
      {
        headline: 'Satu & dua < tiga',
        sourceUrl: 'https://rusak.example/?a=1&b=2',
        body: { text: '<p>Utuh &#x26; benar</p>' },
      },
    ]);
  });

  it.each([['page.html', 'the reply is a web page and no feed']])(
    'that is none says so: %s',
    async (name, reason) => {
      await expect(read(await fixture(name))).rejects.toThrow(new ImportError(reason));
    },
  );

  it('that is not to be had says so without its query', async () => {
    const gone = read(Buffer.from(''), { status: 410 });
    await expect(gone).rejects.toThrow('https://kabar.example/feed/ answered 410');
  });

  it('is asked for only if it changed, and yields nothing where it did not', async () => {
    const headers = { etag: '"1"', 'last-modified': 'Sun, 01 Nov 2026 05:00:00 GMT' };
    const first = await read(await fixture('rss-2.0.xml'), { headers });
    const last = first.items.at(-1);
    const cursor = last !== undefined && 'cursor' in last ? last.cursor : undefined;
    const second = await read(Buffer.from(''), { status: 304 }, cursor);
    expect(second.items).toEqual([]);
    expect(second.asked[0]?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Sun, 01 Nov 2026 05:00:00 GMT',
    });
  });
});
