import { and, desc, eq, gt, gte, notInArray, sql } from 'drizzle-orm';
import type { PopularList, PopularWindow } from '#src/contract/articles.ts';
import { limits } from '#src/contract/limits.ts';
import { articles, articleViewHours, articleViews } from '#src/server/db/schema.ts';
import {
  isPublished,
  type SummaryRow,
  selectSummaries,
  toSummary,
} from '#src/server/services/articles/article-row.ts';
import { siteDay } from '#src/server/services/articles/site-day.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/** Days that a longer window reaches back beyond today, so that midnight does not empty it. */
const windowDays = { week: 7, month: 30 } as const;

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
  const ranked = await listRanked(context, window);
  const basis = ranked.length < fewestRanked ? 'comments' : 'views';
  const kept = basis === 'views' ? ranked : [];
  const missing = limits.popularArticles - kept.length;
  const others = missing > 0 ? await listDiscussed(context, kept, missing) : [];
  return { items: [...kept, ...others].map((row) => toSummary(row, context.siteUrl)), basis };
}

/**
 * Scores are sums of square roots, over hours of the last 24 or over days: a hundred views spread
 * over a window count for more than a hundred at once, so that no burst rules the list.
 */
function totalsOf({ db, now }: ServiceContext, window: PopularWindow) {
  if (window === 'day') {
    return db
      .select({
        articleId: articleViewHours.articleId,
        score: sql<number>`sum(sqrt(${articleViewHours.count}))`.as('score'),
      })
      .from(articleViewHours)
      .where(gt(articleViewHours.hour, new Date(now().getTime() - 24 * 60 * 60_000)))
      .groupBy(articleViewHours.articleId)
      .as('totals');
  }
  return db
    .select({
      articleId: articleViews.articleId,
      score: sql<number>`sum(sqrt(${articleViews.count}))`.as('score'),
    })
    .from(articleViews)
    .where(gte(articleViews.day, siteDay(now(), windowDays[window])))
    .groupBy(articleViews.articleId)
    .as('totals');
}

function listRanked(context: ServiceContext, window: PopularWindow): Promise<SummaryRow[]> {
  const totals = totalsOf(context, window);
  return selectSummaries(context.db)
    .innerJoin(totals, eq(totals.articleId, articles.id))
    .where(isPublished(context))
    .orderBy(desc(totals.score), desc(articles.datePublished), desc(articles.id))
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
