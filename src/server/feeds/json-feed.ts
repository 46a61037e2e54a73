import type { Article } from '#src/contract/articles.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { articleHtml } from '#src/server/feeds/article-html.ts';
import type { Feed } from '#src/server/feeds/feed.ts';
import { site } from '#src/site.ts';

function item(article: Article, siteUrl: string) {
  return {
    id: article.url,
    url: article.url,
    title: article.headline,
    summary: article.description,
    content_html: articleHtml(article, siteUrl),
    ...(article.image === null ? {} : { image: article.image.preview }),
    date_published: article.datePublished,
    date_modified: article.dateModified,
    authors: article.authors.map(({ name, slug }) => ({
      name,
      url: siteUrl + pagePaths.author(slug),
    })),
    tags: [article.section, ...article.topics].map(({ name }) => name),
  };
}

/** JSON Feed with whole stories: https://www.jsonfeed.org/version/1.1/ */
export function toJsonFeed(feed: Feed): string {
  const { title, description, homeUrl, selfUrl, siteUrl, hubUrl, articles } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: selfUrl,
    description,
    language: site.defaultLocale,
    icon: siteUrl + site.publisher.logo,
    authors: [{ name: site.publisher.name, url: siteUrl }],
    ...(hubUrl === undefined ? {} : { hubs: [{ type: 'WebSub', url: hubUrl }] }),
    items: articles.map((article) => item(article, siteUrl)),
  });
}
