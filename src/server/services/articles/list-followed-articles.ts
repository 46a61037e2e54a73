import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import type { ArticleList } from '#src/contract/articles.ts';
import { limits, slugPattern } from '#src/contract/limits.ts';
import type { FollowedQuery } from '#src/contract/requests.ts';
import { articleAuthors, articles, articleTopics } from '#src/server/db/schema.ts';
import {
  isPublished,
  selectSummaries,
  toSummary,
} from '#src/server/services/articles/article-row.ts';
import { afterCursor, decodeCursor, toPage } from '#src/server/services/cursor.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

type Wishes = { section: string[]; topic: string[]; author: string[] };

/**
 * One page of stories of any of the sections, topics and authors asked for, newest first. What does not
 * exist has no stories. Nothing is remembered of who asked.
 * @throws ServiceError invalid_request for a bad cursor, or for wishes that are none or too many
 */
export async function listFollowedArticles(
  context: ServiceContext,
  query: FollowedQuery,
): Promise<ArticleList> {
  const wishes = readWishes(query.of);
  const limit = limits.articlesPage;
  const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  const isAsked = and(
    isPublished(context),
    cursor && afterCursor(articles.datePublished, articles.id, cursor, true),
  );
  const found = await selectSummaries(context.db)
    .where(inArray(articles.id, newestOf(context, wishes, isAsked, limit + 1)))
    .orderBy(desc(articles.datePublished), desc(articles.id))
    .limit(limit + 1);
  const { rows, nextCursor } = toPage(found, limit);
  const items = rows.map((row) => toSummary(row, context.siteUrl));
  return { items, nextCursor, subject: null };
}

function readWishes(of: string): Wishes {
  const wishes: Wishes = { section: [], topic: [], author: [] };
  const entries = of.split(',');
  // One order for the same wishes: one address for every cache.
  const isInOrder = entries.every((entry, at) => at === 0 || entry > (entries[at - 1] ?? ''));
  if (!isInOrder) throw new ServiceError('invalid_request', { of: 'invalid' });
  if (entries.length > limits.followed)
    throw new ServiceError('invalid_request', { of: 'too_long' });
  for (const entry of entries) {
    const [kind = '', slug = ''] = entry.split(':');
    const isKind = kind === 'section' || kind === 'topic' || kind === 'author';
    if (!isKind || !slugPattern.test(slug)) {
      throw new ServiceError('invalid_request', { of: 'invalid' });
    }
    wishes[kind].push(slug);
  }
  return wishes;
}

/** The ids of the newest of each kind: together they hold the newest of all. */
function newestOf(
  { db }: ServiceContext,
  { section, topic, author }: Wishes,
  isAsked: SQL | undefined,
  limit: number,
) {
  const newest = [desc(articles.datePublished), desc(articles.id)] as const;
  const ofSections = db
    .select({ id: articles.id })
    .from(articles)
    .where(and(isAsked, oneOf(articles.sectionSlug, section)))
    .orderBy(...newest)
    .limit(limit);
  const ofTopics = db
    .selectDistinct({ id: articles.id, at: articles.datePublished })
    .from(articles)
    .innerJoin(articleTopics, eq(articleTopics.articleId, articles.id))
    .where(and(isAsked, oneOf(articleTopics.topicSlug, topic)))
    .orderBy(...newest)
    .limit(limit)
    .as('of_topics');
  const ofAuthors = db
    .selectDistinct({ id: articles.id, at: articles.datePublished })
    .from(articles)
    .innerJoin(articleAuthors, eq(articleAuthors.articleId, articles.id))
    .where(and(isAsked, oneOf(articleAuthors.authorSlug, author)))
    .orderBy(...newest)
    .limit(limit)
    .as('of_authors');
  return union(
    ofSections,
    db.select({ id: ofTopics.id }).from(ofTopics),
    db.select({ id: ofAuthors.id }).from(ofAuthors),
  );
}

function oneOf(column: Parameters<typeof inArray>[0], slugs: string[]): SQL {
  return slugs.length === 0 ? sql`false` : inArray(column, slugs);
}
