import { documentTitleOf, type PageHead } from '#src/client/lib/page-head.ts';
import { type Article, type Image, isLinkedImage } from '#src/contract/articles.ts';
import { inLanguage, type Language, languages } from '#src/contract/languages.ts';
import { mediaPreview } from '#src/contract/media.ts';
import {
  apiPaths,
  commentFeedPaths,
  type FeedFile,
  feedFiles,
  feedPaths,
  feedTypes,
  pagePaths,
} from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';
import { escapeHtml, escapeJson } from '#src/server/html/escape.ts';
import { breadcrumbList, type JsonLd, newsArticle } from '#src/server/html/json-ld.ts';
import { site } from '#src/site.ts';

/** `<name attribute="value" …>`; undefined values are left out, '' stays. */
function tag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const text = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('');
  return `<${name}${text}>`;
}

const meta = (name: string, content: string) => tag('meta', { name, content });
const property = (name: string, content: string) => tag('meta', { property: name, content });

/** https://ogp.me: a picture of a size that WhatsApp, Facebook and X all show large. */
function pictureTags(image: Image): string[] {
  const size = [
    property('og:image:width', String(mediaPreview.width)),
    property('og:image:height', String(mediaPreview.height)),
    property('og:image:type', 'image/jpeg'),
  ];
  return [
    property('og:image', image.preview),
    ...(isLinkedImage(image) ? [] : size),
    property('og:image:alt', image.alt),
    meta('twitter:image', image.preview),
    meta('twitter:image:alt', image.alt),
  ];
}

function articleTags(article: Article, siteUrl: string): string[] {
  return [
    property('article:published_time', article.datePublished),
    property('article:modified_time', article.dateModified),
    property('article:section', article.section.name),
    ...article.authors.map(({ slug }) =>
      property('article:author', siteUrl + pagePaths.author(slug)),
    ),
    ...article.topics.map(({ name }) => property('article:tag', name)),
    tag('link', {
      rel: 'alternate',
      type: 'application/json',
      href: apiPaths.article(article.slug),
    }),
  ];
}

const jsonLd = (value: JsonLd) =>
  `<script type="application/ld+json">${escapeJson(value)}</script>`;

const feedNames = { 'rss.xml': 'RSS', 'atom.xml': 'Atom', 'feed.json': 'JSON Feed' } as const;

const feedsOf = (name: string, pathOf: (file: FeedFile) => string) =>
  feedFiles.map((file) =>
    tag('link', {
      rel: 'alternate',
      type: feedTypes[file],
      title: `${name} (${feedNames[file]})`,
      href: pathOf(file),
    }),
  );

const commentFeed = (name: string, href: string) =>
  tag('link', {
    rel: 'alternate',
    type: feedTypes['rss.xml'],
    title: `${name} (${feedNames['rss.xml']})`,
    href,
  });

/** The conversation's feed stands where there is one; that of all of them on the front page. */
function commentFeedTags({ article, path }: PageHead): string[] {
  if (path === pagePaths.front()) {
    return [commentFeed(documentTitleOf(m.feed_comments()), commentFeedPaths.site())];
  }
  if (article === undefined || article.commentCount === 0) return [];
  return [commentFeed(m.feed_comments_of(article), commentFeedPaths.article(article.slug))];
}

/** Feeds by the names that feed readers show: the list's own before those of the whole site. */
function feedTags(head: PageHead): string[] {
  const { title, subject } = head;
  const whole = [...feedsOf(site.name, feedPaths.site), ...commentFeedTags(head)];
  if (subject === undefined || subject.kind === 'author') return whole;
  const { kind, slug } = subject;
  const own = feedsOf(documentTitleOf(title), (file) => feedPaths[kind](slug, file));
  return [...own, ...whole];
}

const openGraphLocales: Record<Language, string> = { id: 'id_ID', en: 'en_GB' };

/** The page's addresses in every language, itself included; `x-default` is for all other readers. */
function languageTags({ path }: PageHead, siteUrl: string): string[] {
  const alternate = (hreflang: string, language: Language) =>
    tag('link', { rel: 'alternate', hreflang, href: siteUrl + inLanguage(language, path) });
  return [
    ...languages.map((language) => alternate(language, language)),
    alternate('x-default', site.defaultLocale),
  ];
}

/** A page that found nothing, failed, or is somebody's own: a title, and the request not to index it. */
export function errorHeadTags(title: string): string {
  return [`<title>${escapeHtml(documentTitleOf(title))}</title>`, meta('robots', 'noindex')].join(
    '',
  );
}

/**
 * What a page says of itself, as tags for `<head>`: title, description, canonical address, Open Graph,
 * Twitter, feeds and schema.org. @param siteUrl public origin without a slash at the end
 * @param language the interface's, of which the page has its address
 */
export function headTags(head: PageHead, siteUrl: string, language: Language): string {
  if (head.isPrivate) return errorHeadTags(head.title);
  const { article, leadPicture } = head;
  const url = siteUrl + inLanguage(language, head.path);
  return [
    `<title>${escapeHtml(documentTitleOf(head.title))}</title>`,
    meta('description', head.description),
    meta('robots', head.isUnlisted ? 'noindex, follow' : 'max-image-preview:large, max-snippet:-1'),
    tag('link', { rel: 'canonical', href: url }),
    ...languageTags(head, siteUrl),
    property('og:site_name', site.name),
    property('og:locale', openGraphLocales[article ? site.defaultLocale : language]),
    property('og:type', article ? 'article' : 'website'),
    property('og:title', head.title),
    property('og:description', head.description),
    property('og:url', url),
    meta('twitter:card', leadPicture ? 'summary_large_image' : 'summary'),
    meta('twitter:title', head.title),
    meta('twitter:description', head.description),
    ...(site.accounts.x ? [meta('twitter:site', site.accounts.x)] : []),
    ...(site.accounts.facebookAppId ? [property('fb:app_id', site.accounts.facebookAppId)] : []),
    ...(leadPicture ? pictureTags(leadPicture.image) : []),
    ...(article ? articleTags(article, siteUrl) : []),
    ...feedTags(head),
    ...(article ? [jsonLd(newsArticle(article, siteUrl))] : []),
    jsonLd(breadcrumbList(head.breadcrumbs, siteUrl, language)),
  ].join('');
}
