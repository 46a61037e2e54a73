import { textElement, xml, xmlDocument } from '#src/server/feeds/xml.ts';
import { site } from '#src/site.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** An absolute address, and when what is there last changed (ISO 8601), where that is known. */
export type SitemapEntry = { url: string; lastModified?: string | undefined };

function located(name: string, { url, lastModified }: SitemapEntry) {
  return xml(name, {}, [
    textElement('loc', url),
    lastModified === undefined ? undefined : textElement('lastmod', lastModified),
  ]);
}

/** One sitemap, of at most 50,000 addresses: https://www.sitemaps.org/protocol.html */
export function toSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map((entry) => located('url', entry));
  return xmlDocument(xml('urlset', { xmlns: namespace }, urls));
}

/** The list of all sitemaps: https://www.sitemaps.org/protocol.html#index */
export function toSitemapIndex(sitemaps: readonly SitemapEntry[]): string {
  const entries = sitemaps.map((sitemap) => located('sitemap', sitemap));
  return xmlDocument(xml('sitemapindex', { xmlns: namespace }, entries));
}

/** A fresh story, with its headline and when it was published (ISO 8601). */
export type NewsEntry = { url: string; headline: string; datePublished: string };

/**
 * Stories of the last two days, at most 1,000 of them:
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function toNewsSitemap(entries: readonly NewsEntry[]): string {
  const publication = xml('news:publication', {}, [
    textElement('news:name', site.publisher.name),
    textElement('news:language', site.defaultLocale),
  ]);
  const urls = entries.map(({ url, headline, datePublished }) =>
    xml('url', {}, [
      textElement('loc', url),
      xml('news:news', {}, [
        publication,
        textElement('news:publication_date', datePublished),
        textElement('news:title', headline),
      ]),
    ]),
  );
  const attributes = {
    xmlns: namespace,
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  };
  return xmlDocument(xml('urlset', attributes, urls));
}
