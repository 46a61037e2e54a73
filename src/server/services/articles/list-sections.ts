import { and, count, eq } from 'drizzle-orm';
import type { SectionList } from '#src/contract/articles.ts';
import { articles, sections } from '#src/server/db/schema.ts';
import { isPublished } from '#src/server/services/articles/article-row.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { site } from '#src/site.ts';

/** Every section with its number of published stories: the site's own order first, then by name. */
export async function listSections(context: ServiceContext): Promise<SectionList> {
  const rows = await context.db
    .select({ slug: sections.slug, name: sections.name, articleCount: count(articles.id) })
    .from(sections)
    .leftJoin(articles, and(eq(articles.sectionSlug, sections.slug), isPublished(context)))
    .groupBy(sections.slug, sections.name);
  const order = new Map<string, number>(site.sections.map(({ slug }, place) => [slug, place]));
  const placeOf = (slug: string) => order.get(slug) ?? order.size;
  const items = rows.sort(
    (one, other) => placeOf(one.slug) - placeOf(other.slug) || one.name.localeCompare(other.name),
  );
  return { items };
}
