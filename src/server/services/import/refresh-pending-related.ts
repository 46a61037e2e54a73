import { eq, sql } from 'drizzle-orm';
import { articles } from '#src/server/db/schema.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import { refreshRelated } from '#src/server/services/related/refresh-related.ts';

/** Works out "Berita Terkait" of all that changed since it was last done, by any import. */
export async function refreshPendingRelated(
  context: Pick<ImportContext, 'db' | 'now'>,
): Promise<void> {
  const { db } = context;
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.relatedPending, true));
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await refreshRelated(context, ids);
  await db
    .update(articles)
    .set({ relatedPending: false })
    .where(sql`${articles.id} = any(${sql.param(ids)}::uuid[])`);
}
