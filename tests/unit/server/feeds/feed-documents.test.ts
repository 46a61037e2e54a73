import { describe, expect, it } from 'vitest';
import type { Article } from '#src/contract/articles.ts';
import { toAtom } from '#src/server/feeds/atom.ts';
import type { Feed } from '#src/server/feeds/feed.ts';
import { toJsonFeed } from '#src/server/feeds/json-feed.ts';
import { toRss } from '#src/server/feeds/rss.ts';
import { atomBreaches, jsonFeedBreaches, rssBreaches } from '#tests/support/feed-rules.ts';
import { childOf, childrenOf, readXml, textOf } from '#tests/support/read-xml.ts';
import { sampleArticle } from '#tests/support/sample-article.ts';

const siteUrl = 'https://berita.example';
const paragraph: Article['body'] = {
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: 'Isi & lengkap' }],
    },
  ],
};

function feedOf(articles: Article[], more: Partial<Feed> = {}): Feed {
  return {
    title: 'URtech',
    description: 'Teknologi, ditulis jernih.',
    homeUrl: `${siteUrl}/`,
    selfUrl: `${siteUrl}/rss.xml`,
    siteUrl,
    articles,
    ...more,
  };
}

const nasty = '<b>"Judul"</b> & \u0000\u000b\ud800 ]]> </title>';
const stories = [
  sampleArticle({ body: paragraph }),
  sampleArticle({
    id: '0190b7a0-0000-7000-8000-000000000002',
    url: `${siteUrl}/artikel/dua`,
    headline: nasty,
    description: nasty,
    section: { slug: 'gawai', name: nasty },
    topics: [{ slug: 'gawai', name: nasty }],
    authors: [
      { slug: 'ani', name: nasty },
      { slug: 'budi', name: 'Budi' },
    ],
    image: null,
    dateline: nasty,
    dateModified: '2026-11-24T12:00:00+07:00',
    corrections: [{ date: '2026-11-24T12:00:00+07:00', text: nasty }],
    source: { name: nasty, url: 'https://asal.example/x?a=1&b=2' },
    body: paragraph,
  }),
  sampleArticle({
    id: '0190b7a0-0000-7000-8000-000000000003',
    url: `${siteUrl}/artikel/tiga`,
    authors: [],
    topics: [],
  }),
];

const cases: [string, Feed][] = [
  ['with stories of every kind', feedOf(stories)],
  ['without stories', feedOf([])],
  ['with a hub', feedOf(stories, { hubUrl: 'https://hub.example/?a=1&b=2' })],
  ['with a hostile title', feedOf(stories, { title: nasty, description: nasty })],
];

describe.each(cases)('a feed %s', (_, feed) => {
  it('keeps the rules of RSS 2.0', () => expect(rssBreaches(toRss(feed))).toEqual([]));
  it('keeps the rules of RFC 4287', () => expect(atomBreaches(toAtom(feed))).toEqual([]));
  it('keeps the rules of JSON Feed 1.1', () =>
    expect(jsonFeedBreaches(toJsonFeed(feed))).toEqual([]));
});

describe('RSS', () => {
  const channel = childOf(readXml(toRss(feedOf(stories))), 'channel');
  const [first, second, third] = childrenOf(channel, 'item');

  it('says of a story what readers show', () => {
    if (first === undefined) throw new Error('no item');
    expect(textOf(first, 'title')).toBe('Judul satu');
    expect(textOf(first, 'guid')).toBe(`${siteUrl}/artikel/satu`);
    expect(textOf(first, 'pubDate')).toBe('Mon, 14 Sep 2020 02:51:00 +0000');
    expect(textOf(first, 'dc:creator')).toBe('Ratna Wulandari');
    expect(childrenOf(first, 'category').map(({ text }) => text)).toEqual(['Aplikasi', 'TikTok']);
    expect(childOf(first, 'enclosure').attributes.url).toMatch(/\/preview\.jpg$/);
    expect(textOf(childOf(first, 'media:content'), 'media:credit')).toBe('Ilustrasi: contoh');
  });

  it('holds the whole story: picture, dateline, text, corrections, source', () => {
    if (first === undefined || second === undefined) throw new Error('no item');
    const content = textOf(first, 'content:encoded');
    expect(content).toMatch(/^<figure><img src="https:\/\/berita\.example\/media\/0123/);
    expect(content).toContain('<p>AS – Isi &amp; lengkap</p>');
    const corrected = textOf(second, 'content:encoded');
    expect(corrected).toContain('<strong>Koreksi</strong>');
    expect(corrected).toContain('<a href="https://asal.example/x?a=1&amp;b=2">Sumber asli');
    expect(corrected).not.toContain('<b>"Judul"');
  });

  it('says nothing of pictures and authors where there are none', () => {
    if (second === undefined || third === undefined) throw new Error('no item');
    expect(childrenOf(second, 'enclosure')).toEqual([]);
    expect(childrenOf(third, 'dc:creator')).toEqual([]);
  });

  it('changes only when a story does', () => {
    expect(textOf(channel, 'lastBuildDate')).toBe('Tue, 24 Nov 2026 05:00:00 +0000');
    expect(toRss(feedOf(stories))).toBe(toRss(feedOf(stories)));
  });
});

describe('a hub', () => {
  const hubUrl = 'https://hub.example/';
  const feed = feedOf(stories, { hubUrl });

  it('is named in each format', () => {
    const rss = childOf(readXml(toRss(feed)), 'channel');
    const hrefs = (links: ReturnType<typeof childrenOf>) =>
      links
        .filter(({ attributes }) => attributes.rel === 'hub')
        .map((link) => link.attributes.href);
    expect(hrefs(childrenOf(rss, 'atom:link'))).toEqual([hubUrl]);
    expect(hrefs(childrenOf(readXml(toAtom(feed)), 'link'))).toEqual([hubUrl]);
    expect(JSON.parse(toJsonFeed(feed)).hubs).toEqual([{ type: 'WebSub', url: hubUrl }]);
  });
});

describe('Atom', () => {
  it('names a story by an id that outlives its address', () => {
    const [story] = stories;
    if (story === undefined) throw new Error('no story');
    const moved = { ...story, url: `${siteUrl}/artikel/satu-baru` };
    const idOf = (article: Article) =>
      textOf(childOf(readXml(toAtom(feedOf([article]))), 'entry'), 'id');
    expect(idOf(moved)).toBe(idOf(story));
  });
});

describe('the rules', () => {
  it('are broken by documents that break them (the checks themselves can fail)', () => {
    const rss = toRss(feedOf(stories));
    expect(rssBreaches(rss.replace(/ \+0000/g, ' WIB'))).toContain('item: pubDate is of RFC 822');
    expect(rssBreaches(rss.replace(/rel="self"/, 'rel="other"'))).toEqual(['atom:link: one self']);
    const atom = toAtom(feedOf(stories));
    expect(atomBreaches(atom.replace(/urn:uuid:[^<]+/g, 'urn:x'))).toEqual(['entry: ids differ']);
    const json = toJsonFeed(feedOf(stories));
    expect(jsonFeedBreaches(json.replace('version/1.1', 'version/2'))).toEqual(['feed: version']);
  });
});
