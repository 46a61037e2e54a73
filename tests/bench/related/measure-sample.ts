import { articles } from '#src/server/db/schema.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { readJudgedNeighbours } from '#tests/bench/related/judged-neighbours.ts';
import { findNeighbours, type Neighbours } from '#tests/bench/related/neighbour-finders.ts';
import { judgeNeighbours, type NeighbourQuality } from '#tests/bench/related/neighbour-metrics.ts';

/** Measures every way of finding neighbours over the sample newsroom, which is in the database. */
export async function measureSample(
  db: Database,
  onStory: (finder: string, slug: string, found: readonly string[], good: Set<string>) => void,
): Promise<Record<string, NeighbourQuality>> {
  const stories = await db
    .select({ slug: articles.slug, linked: articles.linkedSlugs })
    .from(articles);
  const judged = readJudgedNeighbours(stories.map(({ slug }) => slug));
  const related = new Map(
    stories.map(({ slug, linked }) => {
      const good = [...(judged.get(slug) ?? [])].filter((one) => !linked.includes(one));
      return [slug, new Set(good)] as const;
    }),
  );
  const report: Record<string, NeighbourQuality> = {};
  for (const [name, found] of await findNeighbours(db)) {
    report[name] = judgeNeighbours(found, related);
    tell(name, found, related, onStory);
  }
  return report;
}

function tell(
  finder: string,
  neighbours: Neighbours,
  related: ReadonlyMap<string, Set<string>>,
  onStory: Parameters<typeof measureSample>[1],
): void {
  for (const [slug, good] of related) onStory(finder, slug, neighbours.get(slug) ?? [], good);
}
