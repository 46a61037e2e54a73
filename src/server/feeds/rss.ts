import type { Article } from '#src/contract/articles.ts';
import { mediaPreview } from '#src/contract/media.ts';
import { articleHtml } from '#src/server/feeds/article-html.ts';
import { type Feed, lastChange } from '#src/server/feeds/feed.ts';
import { toRfc822 } from '#src/server/feeds/rfc822-date.ts';
import { textElement, type XmlElement, xml, xmlDocument } from '#src/server/feeds/xml.ts';
import { site } from '#src/site.ts';

/** The modules that readers know; https://www.rssboard.org/rss-profile#namespace-elements */
const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * The link-preview JPEG, for it is small and always there. Its weight is known only once it was drawn,
 * and then 0 is what to say: https://www.rssboard.org/rss-profile#element-channel-item-enclosure
 */
function pictureElements({ image }: Article): XmlElement[] {
  if (image === null) return [];
  const { width, height } = mediaPreview;
  const type = 'image/jpeg';
  const words = image.caption || image.alt;
  const content = xml(
    'media:content',
    { url: image.preview, type, medium: 'image', width, height },
    [
      words === '' ? undefined : textElement('media:description', words, { type: 'plain' }),
      image.creditText === '' ? undefined : textElement('media:credit', image.creditText),
    ],
  );
  return [xml('enclosure', { url: image.preview, length: 0, type }), content];
}

function item(article: Article, siteUrl: string): XmlElement {
  const categories = [article.section, ...article.topics].map(({ name }) => name);
  return xml('item', {}, [
    textElement('title', article.headline),
    textElement('link', article.url),
    textElement('guid', article.url, { isPermaLink: 'true' }),
    textElement('pubDate', toRfc822(article.datePublished)),
    ...article.authors.map(({ name }) => textElement('dc:creator', name)),
    ...[...new Set(categories)].map((name) => textElement('category', name)),
    textElement('description', article.description),
    textElement('content:encoded', articleHtml(article, siteUrl)),
    ...pictureElements(article),
  ]);
}

/** RSS 2.0 with whole stories: https://www.rssboard.org/rss-specification */
export function toRss(feed: Feed): string {
  const { title, description, homeUrl, selfUrl, siteUrl, hubUrl, articles } = feed;
  const channel = xml('channel', {}, [
    textElement('title', title),
    textElement('link', homeUrl),
    textElement('description', description),
    textElement('language', site.defaultLocale),
    textElement('lastBuildDate', toRfc822(lastChange(feed))),
    textElement('ttl', '5'),
    xml('image', {}, [
      textElement('url', siteUrl + site.publisher.logo),
      textElement('title', title),
      textElement('link', homeUrl),
    ]),
    xml('atom:link', { rel: 'self', type: 'application/rss+xml', href: selfUrl }),
    hubUrl === undefined ? undefined : xml('atom:link', { rel: 'hub', href: hubUrl }),
    ...articles.map((article) => item(article, siteUrl)),
  ]);
  return xmlDocument(xml('rss', { version: '2.0', ...namespaces }, [channel]));
}
