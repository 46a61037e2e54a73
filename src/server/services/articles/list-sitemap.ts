import { and, asc, desc, eq, gte, max, sql } from 'drizzle-orm';
import { pagePaths } from '#src/contract/paths.ts';
import { articleAuthors, articles, articleTopics } from '#src/server/db/schema.ts';
import { isPublished } from '#src/server/services/articles/article-row.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** An absolute address and when what is there last changed, ISO 8601. */
export type SitemapRow = { url: string; lastModified?: string };

/** Stories in one sitemap, and lists in the one that holds them. */
const sitemapLength = 10_000;

/**
 * When each page of the stories' sitemap last changed, ISO 8601, oldest stories first: as stories come
 * in, only the last page grows.
 */
export async function listSitemapPages(context: ServiceContext): Promise<string[]> {
  const place = sql<number>`(row_number() over (order by ${articles.datePublished}, ${articles.id}) - 1) / ${sql.raw(`${sitemapLength}`)}`;
  const numbered = context.db
    .select({ page: place.as('page'), dateModified: articles.dateModified })
    .from(articles)
    .where(isPublished(context))
    .as('numbered');
  const rows = await context.db
    .select({ lastModified: max(numbered.dateModified) })
    .from(numbered)
    .groupBy(numbered.page)
    .orderBy(asc(numbered.page));
  return rows.flatMap(({ lastModified }) =>
    lastModified === null ? [] : [lastModified.toISOString()],
  );
}

/**
 * The stories of one page, oldest first. Rows that are skipped are counted in the index alone.
 * @param page from 1 @throws ServiceError not_found where there are no stories so far
 */
export async function listSitemapStories(
  context: ServiceContext,
  page: number,
): Promise<SitemapRow[]> {
  const order = [asc(articles.datePublished), asc(articles.id)] as const;
  const first = context.db
    .select({ datePublished: articles.datePublished, id: articles.id })
    .from(articles)
    .where(isPublished(context))
    .orderBy(...order)
    .offset((page - 1) * sitemapLength)
    .limit(1);
  const rows = await context.db
    .select({ slug: articles.slug, dateModified: articles.dateModified })
    .from(articles)
    .where(
      and(isPublished(context), sql`(${articles.datePublished}, ${articles.id}) >= (${first})`),
    )
    .orderBy(...order)
    .limit(sitemapLength);
  if (rows.length === 0) throw new ServiceError('not_found');
  return rows.map(({ slug, dateModified }) => ({
    url: context.siteUrl + pagePaths.article(slug),
    lastModified: dateModified.toISOString(),
  }));
}

/**
 * The front page and the sections, topics and authors that have stories, each as new as its newest
 * story; of more than 10,000 of a kind the latest.
 */
export async function listSitemapLists(context: ServiceContext): Promise<SitemapRow[]> {
  const { db, siteUrl } = context;
  const newest = max(articles.datePublished);
  const { sectionSlug } = articles;
  const { topicSlug } = articleTopics;
  const { authorSlug } = articleAuthors;
  const isReadable = isPublished(context);
  const front = await db.select({ newest }).from(articles).where(isReadable);
  const sections = await db
    .select({ slug: sectionSlug, newest })
    .from(articles)
    .where(isReadable)
    .groupBy(sectionSlug)
    .orderBy(desc(newest), asc(sectionSlug));
  const topics = await db
    .select({ slug: topicSlug, newest })
    .from(articleTopics)
    .innerJoin(articles, eq(articles.id, articleTopics.articleId))
    .where(isReadable)
    .groupBy(topicSlug)
    .orderBy(desc(newest), asc(topicSlug))
    .limit(sitemapLength);
  const authors = await db
    .select({ slug: authorSlug, newest })
    .from(articleAuthors)
    .innerJoin(articles, eq(articles.id, articleAuthors.articleId))
    .where(isReadable)
    .groupBy(authorSlug)
    .orderBy(desc(newest), asc(authorSlug))
    .limit(sitemapLength);
  const toRow = (path: string, moment: Date | null) => ({
    url: siteUrl + path,
    ...(moment === null ? {} : { lastModified: moment.toISOString() }),
  });
  return [
    ...front.map((row) => toRow(pagePaths.front(), row.newest)),
    ...sections.map((row) => toRow(pagePaths.section(row.slug), row.newest)),
    ...topics.map((row) => toRow(pagePaths.topic(row.slug), row.newest)),
    ...authors.map((row) => toRow(pagePaths.author(row.slug), row.newest)),
  ];
}

const twoDays = 48 * 60 * 60 * 1000;

/** A fresh story for the news sitemap; `datePublished` in ISO 8601. */
export type NewsRow = { url: string; headline: string; datePublished: string };

/** The stories of the last 48 hours, newest first, at most the 1,000 that a news sitemap may hold. */
export async function listSitemapNews(context: ServiceContext): Promise<NewsRow[]> {
  const since = new Date(context.now().getTime() - twoDays);
  const rows = await context.db
    .select({
      slug: articles.slug,
      headline: articles.headline,
      datePublished: articles.datePublished,
    })
    .from(articles)
    .where(and(isPublished(context), gte(articles.datePublished, since)))
    .orderBy(desc(articles.datePublished), desc(articles.id))
    .limit(1_000);
  return rows.map(({ slug, headline, datePublished }) => ({
    url: context.siteUrl + pagePaths.article(slug),
    headline,
    datePublished: datePublished.toISOString(),
  }));
}
