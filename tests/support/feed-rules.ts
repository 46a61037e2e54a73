import { childOf, childrenOf, readXml, textOf, type XmlNode } from '#tests/support/read-xml.ts';

/** What a document breaks of the published rules, one line each; none is what a test wants. */
export type Breaches = string[];

type Check = (is: boolean, rule: string) => void;

function collect(run: (check: Check) => void): Breaches {
  const breaches: Breaches = [];
  run((is, rule) => void (is || breaches.push(rule)));
  return breaches;
}

const isUrl = (text: string | undefined) =>
  text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const isSingle = (node: XmlNode, name: string) => childrenOf(node, name).length === 1;
const isUnique = (values: unknown[]) => new Set(values).size === values.length;

function checkItem(item: XmlNode, check: Check): void {
  check(
    ['title', 'description'].some((name) => isSingle(item, name)),
    'item: title or description',
  );
  check(isUrl(textOf(item, 'link')), 'item: link is an address');
  const guid = childOf(item, 'guid');
  check(
    guid.attributes.isPermaLink !== 'true' || isUrl(guid.text),
    'item: a permalink guid is one',
  );
  check(rfc822.test(textOf(item, 'pubDate')), 'item: pubDate is of RFC 822');
  check(childrenOf(item, 'enclosure').length <= 1, 'item: one enclosure at most');
  for (const { attributes } of childrenOf(item, 'enclosure')) {
    const { url, length, type } = attributes;
    check(
      isUrl(url) && /^\d+$/.test(length ?? '') && type !== undefined,
      'enclosure: three attributes',
    );
  }
  for (const { attributes } of childrenOf(item, 'media:content')) {
    check(
      isUrl(attributes.url) && attributes.medium === 'image',
      'media:content: address and medium',
    );
  }
}

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification: required elements of channel, item, image and
 * enclosure, dates) and the profile's atom:link (https://www.rssboard.org/rss-profile).
 */
export function rssBreaches(document: string): Breaches {
  return collect((check) => {
    const rss = readXml(document);
    check(rss.name === 'rss' && rss.attributes.version === '2.0', 'rss: version 2.0');
    const channel = childOf(rss, 'channel');
    for (const name of ['title', 'link', 'description']) {
      check(isSingle(channel, name) && textOf(channel, name) !== '', `channel: ${name}`);
    }
    check(isUrl(textOf(channel, 'link')), 'channel: link is an address');
    check(rfc822.test(textOf(channel, 'lastBuildDate')), 'channel: lastBuildDate is of RFC 822');
    check(/^[a-z]{2}(-[A-Za-z]+)?$/.test(textOf(channel, 'language')), 'channel: language');
    const image = childOf(channel, 'image');
    check(isUrl(textOf(image, 'url')) && isUrl(textOf(image, 'link')), 'image: url and link');
    check(textOf(image, 'title') === textOf(channel, 'title'), "image: the channel's title");
    const self = childrenOf(channel, 'atom:link').filter(
      ({ attributes }) => attributes.rel === 'self',
    );
    check(self.length === 1 && isUrl(self[0]?.attributes.href), 'atom:link: one self');
    const items = childrenOf(channel, 'item');
    for (const item of items) checkItem(item, check);
    check(isUnique(items.map((item) => textOf(item, 'guid'))), 'item: guids differ');
  });
}

/** RFC 4287: 4.1.1 (feed), 4.1.2 (entry), 4.1.3.3 (content), 4.2.6 (id), 4.2.7 (link), 3.3 (dates). */
export function atomBreaches(document: string): Breaches {
  return collect((check) => {
    const feed = readXml(document);
    check(feed.attributes.xmlns === 'http://www.w3.org/2005/Atom', 'feed: namespace');
    const entries = childrenOf(feed, 'entry');
    for (const node of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) {
        check(isSingle(node, name) && textOf(node, name) !== '', `${node.name}: one ${name}`);
      }
      check(URL.canParse(textOf(node, 'id')), `${node.name}: id is an IRI`);
      check(rfc3339.test(textOf(node, 'updated')), `${node.name}: updated is of RFC 3339`);
      const alternates = childrenOf(node, 'link').filter(
        ({ attributes }) => attributes.rel === 'alternate',
      );
      check(alternates.length === 1, `${node.name}: one alternate of a type and language`);
      for (const { attributes } of childrenOf(node, 'link')) {
        check(isUrl(attributes.href), `${node.name}: link has href`);
      }
      for (const author of childrenOf(node, 'author'))
        check(isSingle(author, 'name'), 'author: name');
      for (const { attributes } of childrenOf(node, 'category')) {
        check(attributes.term !== undefined, 'category: term');
      }
    }
    check(childrenOf(feed, 'author').length > 0, 'feed: author, for entries without one');
    const rels = childrenOf(feed, 'link').map(({ attributes }) => attributes.rel);
    check(rels.includes('self'), 'feed: link self');
    for (const entry of entries) {
      check(rfc3339.test(textOf(entry, 'published')), 'entry: published is of RFC 3339');
      const content = childOf(entry, 'content');
      check(content.attributes.type === 'html', 'content: type html');
      check(content.children.length === 0, 'content: html holds no elements');
    }
    check(isUnique(entries.map((entry) => textOf(entry, 'id'))), 'entry: ids differ');
  });
}

/** https://www.jsonfeed.org/version/1.1/: required keys of feed, items, authors and hubs; dates. */
export function jsonFeedBreaches(document: string): Breaches {
  return collect((check) => {
    const feed = JSON.parse(document);
    check(feed.version === 'https://jsonfeed.org/version/1.1', 'feed: version');
    check(typeof feed.title === 'string' && feed.title !== '', 'feed: title');
    for (const key of ['home_page_url', 'feed_url', 'icon'])
      check(isUrl(feed[key]), `feed: ${key}`);
    for (const hub of feed.hubs ?? []) check(hub.type !== undefined && isUrl(hub.url), 'hub');
    check(Array.isArray(feed.items), 'feed: items');
    for (const item of feed.items) {
      check(typeof item.id === 'string' && item.id !== '', 'item: id');
      check(typeof item.content_html === 'string', 'item: content');
      check(isUrl(item.url) && (item.image === undefined || isUrl(item.image)), 'item: addresses');
      check(rfc3339.test(item.date_published), 'item: date_published is of RFC 3339');
      check(rfc3339.test(item.date_modified), 'item: date_modified is of RFC 3339');
      check(
        item.authors.every((author: { name?: string }) => author.name),
        'item: authors',
      );
      check(
        item.tags.every((tag: unknown) => typeof tag === 'string'),
        'item: tags',
      );
    }
    check(isUnique(feed.items.map((item: { id: string }) => item.id)), 'item: ids differ');
  });
}

/**
 * https://www.sitemaps.org/protocol.html: root and namespace, loc (absolute, below 2,048 characters,
 * of one host), lastmod (W3C date), 50,000 entries and 50 MB at most.
 */
export function sitemapBreaches(document: string): Breaches {
  return collect((check) => {
    const root = readXml(document);
    const child = { urlset: 'url', sitemapindex: 'sitemap' }[root.name] ?? '';
    check(child !== '', 'root: urlset or sitemapindex');
    const xmlns = root.attributes.xmlns;
    check(xmlns === 'http://www.sitemaps.org/schemas/sitemap/0.9', 'root: namespace');
    check(
      root.children.every(({ name }) => name === child),
      `root: nothing but ${child}`,
    );
    check(root.children.length <= 50_000, 'root: 50,000 entries');
    check(Buffer.byteLength(document) <= 50 * 1024 * 1024, 'root: 50 MB');
    for (const entry of root.children) {
      const loc = textOf(entry, 'loc');
      check(isUrl(loc) && loc.length < 2_048, 'loc: absolute and short');
      for (const { text } of childrenOf(entry, 'lastmod')) check(rfc3339.test(text), 'lastmod');
    }
    const locations = root.children.map((entry) => textOf(entry, 'loc'));
    check(
      new Set(locations.map((loc) => URL.canParse(loc) && new URL(loc).host)).size <= 1,
      'loc: one host',
    );
    check(isUnique(locations), 'loc: once each');
  });
}

/** Google's news sitemap: news:publication (name, language), publication_date, title, 1,000 at most. */
export function newsSitemapBreaches(document: string): Breaches {
  const more = collect((check) => {
    const root = readXml(document);
    check(root.children.length <= 1_000, 'root: 1,000 entries');
    for (const entry of root.children) {
      const news = childOf(entry, 'news:news');
      const publication = childOf(news, 'news:publication');
      check(textOf(publication, 'news:name') !== '', 'news:name');
      check(/^[a-z]{2,3}$/.test(textOf(publication, 'news:language')), 'news:language');
      check(rfc3339.test(textOf(news, 'news:publication_date')), 'news:publication_date');
      check(textOf(news, 'news:title') !== '', 'news:title');
    }
  });
  return [...sitemapBreaches(document), ...more];
}
