import { FetchError } from '#src/server/importers/http/fetch-error.ts';
import { ImportError, type ImportedItem } from '#src/server/importers/news-item.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import {
  addRefused,
  addWarning,
  emptySummary,
  type ImportSummary,
  reasonOf,
  type Told,
} from '#src/server/services/import/import-summary.ts';
import { mapInOrder } from '#src/server/services/import/map-in-order.ts';
import { placeLatePictures } from '#src/server/services/import/place-late-pictures.ts';
import {
  type PreparedItem,
  prepareNewsItem,
} from '#src/server/services/import/prepare-news-item.ts';
import { refreshPendingRelated } from '#src/server/services/import/refresh-pending-related.ts';
import { removeComments, storeComments } from '#src/server/services/import/store-comments.ts';
import { storePreparedItem } from '#src/server/services/import/store-news-item.ts';
import { withdrawStories } from '#src/server/services/import/withdraw-stories.ts';
import { refreshSearch } from '#src/server/services/search/refresh-search.ts';

/** How far an import is: stories done, and how many there will be where the source says. */
export type ImportProgress = (done: number, expected: number | undefined) => void;

/** After so many stories of a long import, those that came in can be found. */
const searchEvery = 500;

type Step =
  | { prepared: PreparedItem }
  | { refused: Told }
  | Exclude<ImportedItem, { item: unknown } | { problem: unknown }>;

/**
 * Stores every story of a stream, in its order, pictures a few stories ahead, and then refreshes
 * the search and "Berita Terkait" of what changed. A story that cannot be stored is refused with its reason and
 * stops nothing; a source that cannot be read further ends the import with `stopped`.
 * @param onProgress called after each story
 * @throws what the store or the signal throws; what was stored until then is kept
 */
export async function importNewsItems(
  context: ImportContext,
  items: AsyncIterable<ImportedItem>,
  onProgress: ImportProgress = () => undefined,
): Promise<ImportSummary> {
  const summary = emptySummary();
  const ahead = context.remotePictures === undefined ? 2 : 4;
  let done = 0;
  let expected: number | undefined;
  try {
    for await (const step of mapInOrder(items, ahead, (item) => prepare(context, item))) {
      context.signal?.throwIfAborted();
      if ('expected' in step) expected = step.expected;
      else await apply(context, step, summary);
      if ('prepared' in step || 'refused' in step) {
        done += 1;
        onProgress(done, expected);
        if (done % searchEvery === 0 && context.isDryRun !== true) await refreshSearch(context);
      }
    }
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof ImportError)) throw error;
    summary.stopped = error.message;
  }
  if (context.isDryRun !== true) {
    summary.latePictures = await placeLatePictures(context);
    // Likeness weighs words by how rare they are, which the search counts.
    await refreshSearch(context);
    await refreshPendingRelated({ ...context, atMost: context.relateAtMost });
  }
  return summary;
}

async function apply(
  context: ImportContext,
  step: Exclude<Step, { expected: number }>,
  summary: ImportSummary,
): Promise<void> {
  if ('prepared' in step) await store(context, step.prepared, summary);
  else if ('refused' in step) addRefused(summary, step.refused);
  else if ('gone' in step) summary.removed += await withdrawStories(context, step.gone);
  else if ('comments' in step) {
    const { refused, ...counts } = await storeComments(context, step.comments);
    summary.comments.new += counts.new;
    summary.comments.changed += counts.changed;
    summary.comments.same += counts.same;
    for (const told of refused) addRefused(summary, told);
  } else if ('goneComments' in step) {
    summary.comments.removed += await removeComments(context, step.goneComments);
  } else if (context.isDryRun !== true) await context.saveCursor?.(step.cursor);
}

async function store(
  context: ImportContext,
  prepared: PreparedItem,
  summary: ImportSummary,
): Promise<void> {
  const { sourceId } = prepared.item;
  try {
    const result = await storePreparedItem(context, prepared);
    summary[result.outcome] += 1;
    for (const reason of result.warnings) addWarning(summary, { sourceId, reason });
  } catch (error) {
    addRefused(summary, { sourceId, reason: reasonOf(error) });
  }
}

async function prepare(context: ImportContext, next: ImportedItem): Promise<Step> {
  if ('problem' in next) {
    const { sourceId, where, reason } = next.problem;
    return { refused: { sourceId, reason: `${where}: ${reason}` } };
  }
  if (!('item' in next)) return next;
  try {
    return { prepared: await prepareNewsItem(context, next.item) };
  } catch (error) {
    return { refused: { sourceId: next.item.sourceId, reason: reasonOf(error) } };
  }
}
