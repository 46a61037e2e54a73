import { inArray } from 'drizzle-orm';
import { articles, relatedArticles } from '#src/server/db/schema.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';

/** Has "Berita Terkait" worked out anew wherever one of these stories is shown, as it has changed. */
export async function awaitRelated(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  const showing = tx
    .select({ id: relatedArticles.articleId })
    .from(relatedArticles)
    .where(inArray(relatedArticles.relatedId, [...articleIds]));
  await tx.update(articles).set({ relatedPending: true }).where(inArray(articles.id, showing));
}
