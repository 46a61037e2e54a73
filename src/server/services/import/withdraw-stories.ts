import { and, eq, inArray, isNull } from 'drizzle-orm';
import { articles } from '#src/server/db/schema.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import { inTransaction } from '#src/server/services/import/transaction.ts';
import { awaitRelated } from '#src/server/services/related/await-related.ts';

/**
 * Takes back stories that their source has no more: they are shown to nobody, and their rows,
 * addresses and conversations wait in case they come back. Answers how many were still shown.
 */
export async function withdrawStories(
  context: ImportContext,
  sourceIds: readonly string[],
): Promise<number> {
  const { source, now } = context;
  if (source === undefined || sourceIds.length === 0) return 0;
  return inTransaction(context, async (tx) => {
    const rows = await tx
      .update(articles)
      .set({ withdrawnAt: now() })
      .where(
        and(
          eq(articles.source, source),
          inArray(articles.sourceId, [...sourceIds]),
          isNull(articles.withdrawnAt),
        ),
      )
      .returning({ id: articles.id });
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await awaitRelated(tx, ids);
    return ids.length;
  });
}
