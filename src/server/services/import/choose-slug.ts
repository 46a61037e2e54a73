import { and, eq, ne, sql } from 'drizzle-orm';
import { limits } from '#src/contract/limits.ts';
import { articleSlugs, articles } from '#src/server/db/schema.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';

/**
 * The wanted slug, or the wanted slug with the first number from 2 on that no other story has, or
 * had: an address that once led to one story never leads to another.
 */
export async function chooseSlug(
  tx: Transaction,
  articleId: string,
  wanted: string,
): Promise<string> {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : `-${count}`;
    const slug = wanted.slice(0, limits.slug - suffix.length).replace(/-+$/, '') + suffix;
    if (!(await isTaken(tx, articleId, slug))) return slug;
  }
}

/** Whether another story has, or had, this slug. */
export async function isTaken(tx: Transaction, articleId: string, slug: string): Promise<boolean> {
  const now = tx
    .select({ one: sql`1` })
    .from(articles)
    .where(and(eq(articles.slug, slug), ne(articles.id, articleId)));
  const before = tx
    .select({ one: sql`1` })
    .from(articleSlugs)
    .where(and(eq(articleSlugs.slug, slug), ne(articleSlugs.articleId, articleId)));
  return (await now.unionAll(before)).length > 0;
}
