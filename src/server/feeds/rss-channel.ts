import { toRfc822 } from '#src/server/feeds/rfc822-date.ts';
import { textElement, type XmlElement, xml, xmlDocument } from '#src/server/feeds/xml.ts';
import { site } from '#src/site.ts';

/** What every RSS document says of itself. Addresses are absolute. */
export type RssChannel = {
  title: string;
  description: string;
  /** The page that this is a feed of. */
  homeUrl: string;
  /** Where this very document is. */
  selfUrl: string;
  /** Public origin without a slash at the end. */
  siteUrl: string;
  hubUrl?: string | undefined;
  /** When anything in it last changed, ISO 8601. */
  changed: string;
};

/**
 * A document of RSS 2.0 around its items: https://www.rssboard.org/rss-specification
 * @param namespaces those that the items use, beside Atom's
 */
export function rssDocument(
  channel: RssChannel,
  namespaces: Readonly<Record<string, string>>,
  items: readonly XmlElement[],
): string {
  const { title, description, homeUrl, selfUrl, siteUrl, hubUrl, changed } = channel;
  const element = xml('channel', {}, [
    textElement('title', title),
    textElement('link', homeUrl),
    textElement('description', description),
    textElement('language', site.defaultLocale),
    textElement('lastBuildDate', toRfc822(changed)),
    textElement('ttl', '5'),
    xml('image', {}, [
      textElement('url', siteUrl + site.publisher.logo),
      textElement('title', title),
      textElement('link', homeUrl),
    ]),
    xml('atom:link', { rel: 'self', type: 'application/rss+xml', href: selfUrl }),
    hubUrl === undefined ? undefined : xml('atom:link', { rel: 'hub', href: hubUrl }),
    ...items,
  ]);
  const attributes = { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom', ...namespaces };
  return xmlDocument(xml('rss', attributes, [element]));
}
