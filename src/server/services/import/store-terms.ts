import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { slugify } from '#src/server/body/slugify.ts';
import { articleAuthors, articleTopics, authors, sections, topics } from '#src/server/db/schema.ts';
import type { NewsItem } from '#src/server/importers/news-item.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';

/** The slug of a topic or an author; a name without Latin letters gets digits made from it. */
export function termSlug(name: string): string {
  return slugify(name) || createHash('sha256').update(name).digest('hex').slice(0, 12);
}

/** Sections are named by the site's configuration, so a new name there replaces the old one. */
export async function storeSection(tx: Transaction, section: NewsItem['section']): Promise<void> {
  await tx
    .insert(sections)
    .values(section)
    .onConflictDoUpdate({ target: sections.slug, set: { name: section.name } });
}

/** Ties a story to its topics, in order. The first spelling of a topic's name stays. */
export async function storeTopics(
  tx: Transaction,
  articleId: string,
  names: readonly string[],
): Promise<void> {
  const terms = distinctTerms(names.map((name) => ({ name })));
  await tx.delete(articleTopics).where(eq(articleTopics.articleId, articleId));
  if (terms.length === 0) return;
  await tx
    .insert(topics)
    .values(terms.map(({ slug, name }) => ({ slug, name })))
    .onConflictDoNothing();
  await tx
    .insert(articleTopics)
    .values(terms.map(({ slug }, position) => ({ articleId, topicSlug: slug, position })));
}

/** Ties a story to its authors, in order. A line about an author replaces the one before. */
export async function storeAuthors(
  tx: Transaction,
  articleId: string,
  people: NewsItem['authors'],
): Promise<void> {
  const terms = distinctTerms(people);
  await tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId));
  if (terms.length === 0) return;
  await tx
    .insert(authors)
    .values(terms.map(({ slug, name, description = '' }) => ({ slug, name, description })))
    .onConflictDoUpdate({
      target: authors.slug,
      set: { description: sql`coalesce(nullif(excluded.description, ''), authors.description)` },
    });
  await tx
    .insert(articleAuthors)
    .values(terms.map(({ slug }, position) => ({ articleId, authorSlug: slug, position })));
}

function distinctTerms<Term extends { name: string }>(terms: readonly Term[]) {
  const bySlug = new Map<string, Term & { slug: string }>();
  for (const term of terms) {
    const slug = termSlug(term.name);
    if (!bySlug.has(slug)) bySlug.set(slug, { ...term, slug });
  }
  return [...bySlug.values()];
}
