import type { PageHead } from '#src/client/lib/page-head.ts';
import type { Article } from '#src/contract/articles.ts';
import { inLanguage, type Language } from '#src/contract/languages.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { site } from '#src/site.ts';

/** schema.org objects as they stand in JSON-LD; values are JSON. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** https://schema.org/NewsArticle, with what Google's article guide asks for. */
export function newsArticle(article: Article, siteUrl: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.description,
    url: article.url,
    mainEntityOfPage: article.url,
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    dateline: article.dateline || undefined,
    articleSection: article.section.name,
    keywords: article.topics.map((topic) => topic.name).join(', '),
    inLanguage: 'id',
    wordCount: article.wordCount,
    commentCount: article.commentCount,
    isAccessibleForFree: true,
    image: article.image === null ? undefined : [article.image.preview],
    author: article.authors.map((author) => ({
      '@type': 'Person',
      name: author.name,
      url: siteUrl + pagePaths.author(author.slug),
    })),
    editor: article.editor && { '@type': 'Person', name: article.editor },
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: site.publisher.name,
      url: siteUrl,
      logo: { '@type': 'ImageObject', url: siteUrl + site.publisher.logo },
    },
  };
}

/** https://schema.org/BreadcrumbList, from the front page down; absolute addresses. */
export function breadcrumbList(
  crumbs: PageHead['breadcrumbs'],
  siteUrl: string,
  language: Language,
): JsonLd {
  const all = [{ name: site.name, path: pagePaths.front() }, ...crumbs];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: all.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: siteUrl + inLanguage(language, crumb.path),
    })),
  };
}
