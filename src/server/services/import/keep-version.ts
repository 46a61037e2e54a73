import { isDeepStrictEqual } from 'node:util';
import { eq, sql } from 'drizzle-orm';
import type { BodyRoot } from '#src/contract/body.ts';
import { articles, articleVersions } from '#src/server/db/schema.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';

type Words = { headline: string; description: string; body: BodyRoot };

/** Keeps what a story said, where a change of its words is about to replace it. */
export async function keepVersion(
  tx: Transaction,
  articleId: string,
  next: Words,
  replacedAt: Date,
): Promise<void> {
  const [before] = await tx
    .select({
      headline: articles.headline,
      description: articles.description,
      body: articles.body,
      dateModified: articles.dateModified,
    })
    .from(articles)
    .where(eq(articles.id, articleId));
  if (before === undefined) return;
  const { dateModified, ...words } = before;
  const { headline, description, body } = next;
  if (isDeepStrictEqual(words, JSON.parse(JSON.stringify({ headline, description, body })))) return;
  const version = sql<number>`(select coalesce(max(${articleVersions.version}), 0) + 1
    from ${articleVersions} where ${articleVersions.articleId} = ${articleId})`;
  await tx
    .insert(articleVersions)
    .values({ articleId, version, ...words, dateModified, replacedAt });
}
