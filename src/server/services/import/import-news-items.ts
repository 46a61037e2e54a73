import type { ImportedItem } from '#src/server/importers/news-item.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import { mapInOrder } from '#src/server/services/import/map-in-order.ts';
import {
  type PreparedItem,
  prepareNewsItem,
} from '#src/server/services/import/prepare-news-item.ts';
import { storePreparedItem } from '#src/server/services/import/store-news-item.ts';
import { refreshRelated } from '#src/server/services/related/refresh-related.ts';

/** What an import did: counts, and a sentence's worth for each thing that was not as it should be. */
export type ImportSummary = {
  new: number;
  changed: number;
  same: number;
  refused: { sourceId: string; reason: string }[];
  warnings: { sourceId: string; reason: string }[];
};

type Prepared = { prepared: PreparedItem } | { refused: { sourceId: string; reason: string } };

/**
 * Stores every story of a stream, in its order, pictures two stories ahead, and then refreshes
 * "Berita Terkait" of what changed. A story that cannot be stored is refused with its reason and
 * stops nothing.
 * @param onProgress called after each story with how many are done
 */
export async function importNewsItems(
  context: ImportContext,
  items: AsyncIterable<ImportedItem>,
  onProgress: (done: number) => void = () => undefined,
): Promise<ImportSummary> {
  const summary: ImportSummary = { new: 0, changed: 0, same: 0, refused: [], warnings: [] };
  const touched: string[] = [];
  let done = 0;
  for await (const next of mapInOrder(items, 2, (item) => prepare(context, item))) {
    if ('refused' in next) {
      summary.refused.push(next.refused);
    } else {
      const { sourceId } = next.prepared.item;
      try {
        const result = await storePreparedItem(context.db, next.prepared);
        summary[result.outcome] += 1;
        if (result.outcome !== 'same') touched.push(result.articleId);
        summary.warnings.push(...result.warnings.map((reason) => ({ sourceId, reason })));
      } catch (error) {
        summary.refused.push({ sourceId, reason: reasonOf(error) });
      }
    }
    done += 1;
    onProgress(done);
  }
  await refreshRelated(context, touched);
  return summary;
}

async function prepare(context: ImportContext, next: ImportedItem): Promise<Prepared> {
  if ('problem' in next) {
    const { sourceId, where, reason } = next.problem;
    return { refused: { sourceId, reason: `${where}: ${reason}` } };
  }
  try {
    return { prepared: await prepareNewsItem(context, next.item) };
  } catch (error) {
    return { refused: { sourceId: next.item.sourceId, reason: reasonOf(error) } };
  }
}

/** Drizzle's own message repeats the whole query, so the database's is the one to show. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
