import { desc, eq } from 'drizzle-orm';
import type { BodyRoot } from '#src/contract/body.ts';
import type { ChangeList, Revision } from '#src/contract/changes.ts';
import { limits } from '#src/contract/limits.ts';
import { bodyTextOf } from '#src/server/body/body-text.ts';
import { articles, articleVersions, sections } from '#src/server/db/schema.ts';
import { getArticleReference } from '#src/server/services/articles/by-slug.ts';
import {
  compareVersions,
  type VersionWords,
} from '#src/server/services/articles/compare-versions.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

type StoredWords = { headline: string; description: string; body: BodyRoot };

const toWords = ({ headline, description, body }: StoredWords): VersionWords => ({
  headline,
  description,
  bodyText: bodyTextOf(body),
});

/**
 * How a story's words changed, newest change first, `limits.revisions` of them at most, and none from
 * before a version that the newsroom withholds.
 * @param since only what changed after this ISO time
 * @throws ServiceError article_not_found
 */
export async function listChanges(
  context: ServiceContext,
  slug: string,
  since?: string,
): Promise<ChangeList> {
  const { id } = await getArticleReference(context, slug);
  const [story] = await context.db
    .select({
      slug: articles.slug,
      headline: articles.headline,
      description: articles.description,
      body: articles.body,
      section: { slug: sections.slug, name: sections.name },
    })
    .from(articles)
    .innerJoin(sections, eq(sections.slug, articles.sectionSlug))
    .where(eq(articles.id, id));
  if (story === undefined) throw new ServiceError('article_not_found');
  const versions = await context.db
    .select({
      headline: articleVersions.headline,
      description: articleVersions.description,
      body: articleVersions.body,
      replacedAt: articleVersions.replacedAt,
      isWithheld: articleVersions.isWithheld,
    })
    .from(articleVersions)
    .where(eq(articleVersions.articleId, id))
    .orderBy(desc(articleVersions.version))
    .limit(limits.revisions + 1);

  const revisions: Revision[] = [];
  let after = toWords(story);
  for (const version of versions.slice(0, limits.revisions)) {
    if (version.isWithheld || (since !== undefined && version.replacedAt <= new Date(since))) break;
    const before = toWords(version);
    const { passages, isSpelling } = compareVersions(before, after);
    const date = version.replacedAt.toISOString();
    // Where only pictures or markup changed there is nothing to read.
    if (passages.length > 0) revisions.push({ date, isSpelling, passages });
    after = before;
  }
  const { headline, section } = story;
  const isCut = versions.length > limits.revisions || versions.some((one) => one.isWithheld);
  const isCapped = since === undefined && isCut;
  return { slug: story.slug, headline, section, revisions, isCapped };
}
