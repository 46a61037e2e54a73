import { and, inArray, sql } from 'drizzle-orm';
import type { SearchHit } from '#src/contract/search.ts';
import { articles } from '#src/server/db/schema.ts';
import {
  isPublished,
  selectSummaries,
  toSummary,
} from '#src/server/services/articles/article-row.ts';
import { choosePassage } from '#src/server/services/search/passage.ts';
import { type HitFinder, markHits } from '#src/server/services/search/sought-forms.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/** Characters of a body in which a passage is looked for. */
const longestText = 20_000;

/**
 * The stories with these ids, in their order, as hits with the sought words marked. One that was
 * withdrawn a moment ago is left out.
 */
export async function loadHits(
  context: ServiceContext,
  ids: readonly string[],
  find: HitFinder,
): Promise<SearchHit[]> {
  if (ids.length === 0) return [];
  const isAmong = inArray(articles.id, [...ids]);
  const [rows, texts] = await Promise.all([
    selectSummaries(context.db).where(and(isAmong, isPublished(context))),
    context.db
      .select({ id: articles.id, text: sql<string>`left(${articles.bodyText}, ${longestText})` })
      .from(articles)
      .where(isAmong),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const bodies = new Map(texts.map(({ id, text }) => [id, text]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const headline = markHits(row.headline, find);
    const passage = choosePassage(bodies.get(id) ?? '', find) ?? markHits(row.description, find);
    return [{ ...toSummary(row, context.siteUrl), highlights: { headline, passage } }];
  });
}
