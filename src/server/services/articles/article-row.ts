import { eq, type SQL, sql } from 'drizzle-orm';
import type { Article, ArticleSummary, Author, Term } from '#src/contract/articles.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { readingMinutes } from '#src/contract/reading-time.ts';
import {
  articleAuthors,
  articles,
  articleTopics,
  authors,
  media,
  sections,
  siteSettings,
  topics,
} from '#src/server/db/schema.ts';
import { toImage } from '#src/server/services/articles/to-image.ts';
import { commentRulesKey } from '#src/server/services/comments/comment-settings.ts';
import { cursorTime } from '#src/server/services/cursor.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';

// Names are gathered inside the one query of a list, so its cost does not grow with its length.
const authorsOfRow = sql<Author[]>`(
  select coalesce(json_agg(json_build_object('slug', ${authors.slug}, 'name', ${authors.name})
    order by ${articleAuthors.position}), '[]'::json)
  from ${articleAuthors} join ${authors} on ${authors.slug} = ${articleAuthors.authorSlug}
  where ${articleAuthors.articleId} = ${articles.id})`;

const topicsOfRow = sql<Term[]>`(
  select coalesce(json_agg(json_build_object('slug', ${topics.slug}, 'name', ${topics.name})
    order by ${articleTopics.position}), '[]'::json)
  from ${articleTopics} join ${topics} on ${topics.slug} = ${articleTopics.topicSlug}
  where ${articleTopics.articleId} = ${articles.id})`;

const summaryColumns = {
  id: articles.id,
  slug: articles.slug,
  headline: articles.headline,
  description: articles.description,
  section: { slug: sections.slug, name: sections.name },
  authors: authorsOfRow,
  datePublished: articles.datePublished,
  dateModified: articles.dateModified,
  dateRevised: articles.dateRevised,
  wordCount: articles.wordCount,
  image: articles.image,
  media: {
    id: media.id,
    width: media.width,
    height: media.height,
    placeholder: media.placeholder,
    lightBytes: media.lightBytes,
  },
  transfer: articles.transfer,
  commentCount: articles.commentCount,
  at: cursorTime(articles.datePublished),
};

/** After how many days a conversation closes: its own number, else the house's where nobody decided. */
const closeAfterDays = sql<number | null>`coalesce(${articles.commentsCloseAfterDays}, case
  when ${articles.commentPolicy} is null then (
    select (${siteSettings.value} ->> 'closeAfterDays')::int from ${siteSettings}
    where ${siteSettings.key} = ${commentRulesKey}) end)`;

/**
 * What moderators decided for a story goes before what its source says, and time closes either.
 * @param now decides whether its days are over
 */
export function areCommentsOpen(now: Date): SQL<boolean> {
  return sql<boolean>`case
    when ${articles.commentPolicy} = 'closed' then false
    when ${articles.commentPolicy} is null and not ${articles.commentsOpen} then false
    else coalesce(${articles.datePublished} + ${closeAfterDays} * interval '1 day'
      > ${now.toISOString()}::timestamptz, true) end`;
}

const articleColumns = (now: Date) => ({
  ...summaryColumns,
  dateline: articles.dateline,
  topics: topicsOfRow,
  editor: articles.editor,
  body: articles.body,
  corrections: articles.corrections,
  sourceName: articles.sourceName,
  sourceUrl: articles.sourceUrl,
  commentsOpen: areCommentsOpen(now),
});

const mediaOfRow = eq(media.id, sql`${articles.image} ->> 'mediaId'`);

/** Begins a query for what a list shows; the caller adds filter, order and limit. */
export function selectSummaries(db: Database) {
  return db
    .select(summaryColumns)
    .from(articles)
    .innerJoin(sections, eq(sections.slug, articles.sectionSlug))
    .leftJoin(media, mediaOfRow);
}
export type SummaryRow = Awaited<ReturnType<typeof selectSummaries>>[number];

/** Begins a query for whole stories. */
export function selectArticles({ db, now }: Pick<ServiceContext, 'db' | 'now'>) {
  return db
    .select(articleColumns(now()))
    .from(articles)
    .innerJoin(sections, eq(sections.slug, articles.sectionSlug))
    .leftJoin(media, mediaOfRow);
}
export type ArticleRow = Awaited<ReturnType<typeof selectArticles>>[number];

/** Only what readers may see at this moment: nothing withdrawn, nothing dated in the future. */
export function isPublished(context: Pick<ServiceContext, 'now'>): SQL {
  const now = context.now().toISOString();
  return sql`${articles.withdrawnAt} is null and ${articles.datePublished} <= ${now}::timestamptz`;
}

/** A row as the wire writes it in a list. @param siteUrl public origin without a slash at the end */
export function toSummary(row: SummaryRow, siteUrl: string): ArticleSummary {
  return {
    id: row.id,
    slug: row.slug,
    url: siteUrl + pagePaths.article(row.slug),
    headline: row.headline,
    description: row.description,
    section: row.section,
    authors: row.authors,
    datePublished: row.datePublished.toISOString(),
    dateModified: row.dateModified.toISOString(),
    dateRevised: row.dateRevised.toISOString(),
    readingMinutes: readingMinutes(row.wordCount),
    image: row.image && toImage(row.image, row.media, siteUrl),
    ...(row.transfer === null ? {} : { transfer: row.transfer }),
    commentCount: row.commentCount,
  };
}

/** A row as the wire writes it on its own page. */
export function toArticle(row: ArticleRow, siteUrl: string): Article {
  const { sourceName: name, sourceUrl: url } = row;
  return {
    ...toSummary(row, siteUrl),
    dateline: row.dateline,
    topics: row.topics,
    ...(row.editor === null ? {} : { editor: row.editor }),
    wordCount: row.wordCount,
    body: row.body,
    corrections: row.corrections,
    source: name === null || url === null ? null : { name, url },
    commentsOpen: row.commentsOpen,
  };
}
