import { describe, expect, it } from 'vitest';
import { toRobots } from '#src/server/feeds/robots.ts';
import { toNewsSitemap, toSitemap, toSitemapIndex } from '#src/server/feeds/sitemap.ts';
import { newsSitemapBreaches, sitemapBreaches } from '#tests/support/feed-rules.ts';
import { childOf, readXml, textOf } from '#tests/support/read-xml.ts';

const siteUrl = 'https://berita.example';
const entries = [
  { url: `${siteUrl}/artikel/satu`, lastModified: '2026-11-24T05:00:00.000Z' },
  { url: `${siteUrl}/cari?q=a&b=c` },
];

describe('sitemaps', () => {
  it('keep the rules of sitemaps.org', () => {
    expect(sitemapBreaches(toSitemap(entries))).toEqual([]);
    expect(sitemapBreaches(toSitemapIndex(entries))).toEqual([]);
    expect(sitemapBreaches(toSitemap([]))).toEqual([]);
  });

  it('that break them are told (the check itself can fail)', () => {
    const [first] = entries;
    expect(sitemapBreaches(toSitemap(first ? [first, first] : []))).toEqual(['loc: once each']);
    expect(sitemapBreaches(toSitemap([{ url: '/artikel/satu' }]))).toEqual([
      'loc: absolute and short',
    ]);
    expect(sitemapBreaches(toSitemap([{ url: `${siteUrl}/a`, lastModified: 'kemarin' }]))).toEqual([
      'lastmod',
    ]);
  });

  it('of news keep the rules of Google News', () => {
    const document = toNewsSitemap([
      {
        url: `${siteUrl}/artikel/satu`,
        headline: 'A & <b> \u0001',
        datePublished: '2026-11-24T05:00:00.000Z',
      },
    ]);
    expect(newsSitemapBreaches(document)).toEqual([]);
    const news = childOf(childOf(readXml(document), 'url'), 'news:news');
    expect(textOf(news, 'news:title')).toBe('A & <b> ');
    expect(newsSitemapBreaches(toNewsSitemap([]))).toEqual([]);
  });

  it('are named by robots.txt, which keeps crawlers from what is no page', () => {
    expect(toRobots(siteUrl).split('\n')).toEqual(
      expect.arrayContaining([
        'User-agent: *',
        'Disallow: /api/',
        'Disallow: /moderasi',
        `Sitemap: ${siteUrl}/sitemap.xml`,
        `Sitemap: ${siteUrl}/sitemap-news.xml`,
      ]),
    );
  });
});
