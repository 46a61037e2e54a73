import { slugify } from '#src/server/body/slugify.ts';
import { htmlToLine } from '#src/server/importers/html-text.ts';
import type { NewsItem } from '#src/server/importers/news-item.ts';
import type { Category } from '#src/server/importers/wordpress/record-schemas.ts';
import { site } from '#src/site.ts';

export type Section = NewsItem['section'];

/** A category that means "none was chosen": it counts only where there is no other. */
const unsorted = new Set(['uncategorized', 'uncategorised', 'tak-berkategori', 'tanpa-kategori']);

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The section of the site that has this slug or name. */
export function findSiteSection(slug: string, name: string): Section | undefined {
  const found = site.sections.find((one) => same(one.slug, slug) || same(one.name, name));
  return found && { slug: found.slug, name: found.name };
}

/**
 * The section of a post: of its categories and theirs above, the first that is a section of the
 * site by slug or name; else the topmost one above its first category, under its own name.
 * @param categories all of the site, by id @param fallback where a post has no category
 */
export function sectionOf(
  ids: readonly number[],
  categories: ReadonlyMap<number, Category>,
  fallback: Section,
): Section {
  const lines = ids.map((id) => lineOf(id, categories)).filter((line) => line.length > 0);
  const chosen = lines.filter(([first]) => !unsorted.has(first?.slug ?? ''));
  const known = chosen
    .flat()
    .flatMap(({ slug, name }) => findSiteSection(slug, htmlToLine(name)) ?? []);
  const top = (chosen[0] ?? lines[0])?.at(-1);
  return known[0] ?? (top === undefined ? fallback : toSection(top, fallback));
}

/** A category and all above it, nearest first; a circle in the data ends it. */
function lineOf(id: number, categories: ReadonlyMap<number, Category>): Category[] {
  const line: Category[] = [];
  for (let at = categories.get(id); at !== undefined; at = categories.get(at.parent)) {
    if (line.includes(at)) break;
    line.push(at);
  }
  return line;
}

function toSection({ slug, name }: Category, fallback: Section): Section {
  const line = htmlToLine(name);
  const readable = slugify(decodeSlug(slug)) || slugify(line);
  return readable === '' || line === '' ? fallback : { slug: readable, name: line };
}

/** WordPress writes letters other than a-z into slugs as percent codes. */
export function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
