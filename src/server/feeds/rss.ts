import { type Article, isLinkedImage } from '#src/contract/articles.ts';
import { mediaPreview } from '#src/contract/media.ts';
import { articleHtml } from '#src/server/feeds/article-html.ts';
import { type Feed, lastChange } from '#src/server/feeds/feed.ts';
import { toRfc822 } from '#src/server/feeds/rfc822-date.ts';
import { rssDocument } from '#src/server/feeds/rss-channel.ts';
import { textElement, type XmlElement, xml } from '#src/server/feeds/xml.ts';

/** The modules that readers know; https://www.rssboard.org/rss-profile#namespace-elements */
const namespaces = {
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
  const isLinked = isLinkedImage(image);
  const { width, height } = isLinked ? image : mediaPreview;
  const type = isLinked ? undefined : 'image/jpeg';
  const words = image.caption || image.alt;
  const content = xml(
    'media:content',
    { url: image.preview, type, medium: 'image', width, height },
    [
      words === '' ? undefined : textElement('media:description', words, { type: 'plain' }),
      image.creditText === '' ? undefined : textElement('media:credit', image.creditText),
    ],
  );
  // An enclosure must name its type.
  return isLinked
    ? [content]
    : [xml('enclosure', { url: image.preview, length: 0, type }), content];
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
  const items = feed.articles.map((article) => item(article, feed.siteUrl));
  return rssDocument({ ...feed, changed: lastChange(feed) }, namespaces, items);
}
