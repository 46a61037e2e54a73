import { articles } from '#src/server/db/schema.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { readJudgedQueries } from '#tests/bench/search/judged-queries.ts';
import { changes, makeKnownItems } from '#tests/bench/search/known-items.ts';
import { judge, meanOf, type Quality } from '#tests/bench/search/metrics.ts';
import type { Ranker } from '#tests/bench/search/rankers.ts';

/** What one way of searching does, by set of queries: `judged`, and each change of known items. */
export type Measured = ReadonlyMap<string, Quality>;

export type QualityOptions = {
  /** Known items made of each headline by each change. */
  perStory: number;
  onJudged?: (text: string, quality: Quality, found: readonly string[]) => void;
};

/** Asks every query of both sets. */
export async function measureQuality(
  db: Database,
  rank: Ranker,
  { perStory, onJudged }: QualityOptions,
): Promise<Measured> {
  const stories = await db
    .select({ slug: articles.slug, headline: articles.headline })
    .from(articles)
    .orderBy(articles.slug);
  const judged: Quality[] = [];
  for (const { text, grades } of readJudgedQueries(stories.map(({ slug }) => slug))) {
    const found = await rank(text);
    const quality = judge(found, grades);
    onJudged?.(text, quality, found);
    judged.push(quality);
  }
  const measured = new Map([['judged', meanOf(judged)]]);
  const items = makeKnownItems(stories, perStory);
  for (const change of changes) {
    const qualities: Quality[] = [];
    for (const { text, slug } of items.filter((item) => item.change === change)) {
      qualities.push(judge(await rank(text), new Map([[slug, 3]])));
    }
    measured.set(change, meanOf(qualities));
  }
  return measured;
}
