import { type Article, type Image, isLinkedImage } from '#src/contract/articles.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { articleHtml } from '#src/server/feeds/article-html.ts';
import { type Feed, lastChange } from '#src/server/feeds/feed.ts';
import { textElement, type XmlElement, xml, xmlDocument } from '#src/server/feeds/xml.ts';
import { site } from '#src/site.ts';

const link = (rel: string, href: string, type?: string) => xml('link', { rel, type, href });

const enclosure = (image: Image) =>
  link('enclosure', image.preview, isLinkedImage(image) ? undefined : 'image/jpeg');

/** An entry must have an author or its feed must: a story without a byline is the publisher's. */
function authorsOf({ authors }: Article, siteUrl: string): XmlElement[] {
  return authors.map(({ name, slug }) =>
    xml('author', {}, [
      textElement('name', name),
      textElement('uri', siteUrl + pagePaths.author(slug)),
    ]),
  );
}

function categoriesOf({ section, topics }: Article): XmlElement[] {
  return [section, ...topics].map(({ slug, name }) => xml('category', { term: slug, label: name }));
}

function entry(article: Article, siteUrl: string): XmlElement {
  return xml('entry', {}, [
    // Not its address: that may change, and an entry's id never may.
    textElement('id', `urn:uuid:${article.id}`),
    textElement('title', article.headline, { type: 'text' }),
    link('alternate', article.url, 'text/html'),
    article.image === null ? undefined : enclosure(article.image),
    textElement('published', article.datePublished),
    textElement('updated', article.dateModified),
    ...authorsOf(article, siteUrl),
    ...categoriesOf(article),
    textElement('summary', article.description, { type: 'text' }),
    textElement('content', articleHtml(article, siteUrl), { type: 'html' }),
  ]);
}

/** Atom with whole stories: https://www.rfc-editor.org/rfc/rfc4287 */
export function toAtom(feed: Feed): string {
  const { title, description, homeUrl, selfUrl, siteUrl, hubUrl, articles } = feed;
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.defaultLocale };
  const root = xml('feed', attributes, [
    textElement('id', selfUrl),
    textElement('title', title, { type: 'text' }),
    textElement('subtitle', description, { type: 'text' }),
    textElement('updated', lastChange(feed)),
    xml('author', {}, [textElement('name', site.publisher.name), textElement('uri', siteUrl)]),
    link('self', selfUrl, 'application/atom+xml'),
    link('alternate', homeUrl, 'text/html'),
    hubUrl === undefined ? undefined : link('hub', hubUrl),
    textElement('icon', siteUrl + site.publisher.logo),
    ...articles.map((article) => entry(article, siteUrl)),
  ]);
  return xmlDocument(root);
}
