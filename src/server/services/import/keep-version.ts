import { isDeepStrictEqual } from 'node:util';
import { eq, sql } from 'drizzle-orm';
import type { BodyRoot } from '#src/contract/body.ts';
import { bodyTextOf } from '#src/server/body/body-text.ts';
import { articles, articleVersions } from '#src/server/db/schema.ts';
import {
  compareVersions,
  type VersionWords,
} from '#src/server/services/articles/compare-versions.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';

type Words = { headline: string; description: string; body: BodyRoot };

/** What a change is to readers: nothing, better spelling, or something else than was said before. */
export type ChangeWeight = 'none' | 'spelling' | 'substance';

const toCompared = ({ headline, description, body }: Words): VersionWords => ({
  headline,
  description,
  bodyText: bodyTextOf(body),
});

/** Keeps what a story said, where a change of its words is about to replace it. */
export async function keepVersion(
  tx: Transaction,
  articleId: string,
  next: Words,
  replacedAt: Date,
): Promise<ChangeWeight> {
  const [before] = await tx
    .select({
      headline: articles.headline,
      description: articles.description,
      body: articles.body,
      dateModified: articles.dateModified,
    })
    .from(articles)
    .where(eq(articles.id, articleId));
  if (before === undefined) return 'none';
  const { dateModified, ...words } = before;
  const { headline, description, body } = next;
  const isSame = isDeepStrictEqual(
    words,
    JSON.parse(JSON.stringify({ headline, description, body })),
  );
  if (isSame) return 'none';
  const version = sql<number>`(select coalesce(max(${articleVersions.version}), 0) + 1
    from ${articleVersions} where ${articleVersions.articleId} = ${articleId})`;
  await tx
    .insert(articleVersions)
    .values({ articleId, version, ...words, dateModified, replacedAt });
  const { isSpelling } = compareVersions(toCompared(words), toCompared(next));
  return isSpelling ? 'spelling' : 'substance';
}
