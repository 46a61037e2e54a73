import { eq } from 'drizzle-orm';
import { articleVersions } from '#src/server/db/schema.ts';
import { getArticleReference } from '#src/server/services/articles/by-slug.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/**
 * Shows readers nothing any more of what a story said until now; what changes later is shown again.
 * @returns how many versions are withheld @throws ServiceError article_not_found
 */
export async function withholdVersions(context: ServiceContext, slug: string): Promise<number> {
  const { id } = await getArticleReference(context, slug);
  const withheld = await context.db
    .update(articleVersions)
    .set({ isWithheld: true })
    .where(eq(articleVersions.articleId, id))
    .returning({ version: articleVersions.version });
  return withheld.length;
}
