import { and, desc, eq, gte, notInArray, sql } from 'drizzle-orm';
import type { PopularList, PopularWindow } from '#src/contract/articles.ts';
import { limits } from '#src/contract/limits.ts';
import { articles, articleViews } from '#src/server/db/schema.ts';
import {
  isPublished,
  type SummaryRow,
  selectSummaries,
  toSummary,
} from '#src/server/services/articles/article-row.ts';
import { siteDay } from '#src/server/services/articles/site-day.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/** Days that a window reaches back beyond today, so that midnight does not empty it. */
const windowDays: Readonly<Record<PopularWindow, number>> = { day: 1, week: 7, month: 30 };

/** Fewer stories with views than this say nothing about what is popular. */
const fewestRanked = 5;

/**
 * The most read stories of a window, always as many as `limits.popularArticles` allows: the most
 * discussed, then the latest, fill the end of a short ranking, and are the whole list
 * (`basis: 'comments'`) where too few views were counted to rank anything.
 */
export async function listPopularArticles(
  context: ServiceContext,
  window: PopularWindow,
): Promise<PopularList> {
  const ranked = await listRanked(context, siteDay(context.now(), windowDays[window]));
  const basis = ranked.length < fewestRanked ? 'comments' : 'views';
  const kept = basis === 'views' ? ranked : [];
  const missing = limits.popularArticles - kept.length;
  const others = missing > 0 ? await listDiscussed(context, kept, missing) : [];
  return { items: [...kept, ...others].map((row) => toSummary(row, context.siteUrl)), basis };
}

function listRanked(context: ServiceContext, since: string): Promise<SummaryRow[]> {
  const totals = context.db
    .select({
      articleId: articleViews.articleId,
      views: sql<number>`sum(${articleViews.count})`.as('views'),
    })
    .from(articleViews)
    .where(gte(articleViews.day, since))
    .groupBy(articleViews.articleId)
    .as('totals');
  return selectSummaries(context.db)
    .innerJoin(totals, eq(totals.articleId, articles.id))
    .where(isPublished(context))
    .orderBy(desc(totals.views), desc(articles.datePublished), desc(articles.id))
    .limit(limits.popularArticles);
}

function listDiscussed(
  context: ServiceContext,
  except: SummaryRow[],
  limit: number,
): Promise<SummaryRow[]> {
  const seen = except.map((row) => row.id);
  return selectSummaries(context.db)
    .where(and(isPublished(context), seen.length > 0 ? notInArray(articles.id, seen) : undefined))
    .orderBy(desc(articles.commentCount), desc(articles.datePublished), desc(articles.id))
    .limit(limit);
}
