import { and, eq, inArray, like, or, type SQL } from 'drizzle-orm';
import { slugPattern } from '#src/contract/limits.ts';
import { articleSlugs, articles } from '#src/server/db/schema.ts';
import type { DisqusThread } from '#src/server/importers/disqus/read-disqus.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** The same page as it may have been written down: either scheme, with and without a slash at the end. */
function spellingsOf({ host, pathname }: URL): string[] {
  const bare = pathname.replace(/\/+$/, '');
  return ['https:', 'http:'].flatMap((scheme) =>
    [bare, `${bare}/`].map((path) => `${scheme}//${host}${path}`),
  );
}

/** The last word of an address where it can be a slug of ours. */
function slugOf({ pathname }: URL): string | undefined {
  const last = pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const slug = last.replace(/\.(?:html?|php)$/, '').toLowerCase();
  return slugPattern.test(slug) ? slug : undefined;
}

async function findOnly(db: Database, filter: SQL | undefined): Promise<string | undefined> {
  const found = await db.select({ id: articles.id }).from(articles).where(filter).limit(2);
  return found.length === 1 ? found[0]?.id : undefined;
}

async function findBySlug(db: Database, slug: string): Promise<string | undefined> {
  const current = await findOnly(db, eq(articles.slug, slug));
  if (current !== undefined) return current;
  const [former] = await db
    .select({ id: articleSlugs.articleId })
    .from(articleSlugs)
    .where(eq(articleSlugs.slug, slug));
  return former?.id;
}

/** WordPress's plugin writes `528 https://news.example/?p=528`, others a slug or a number. */
async function findByIdentifier(db: Database, identifier: string): Promise<string | undefined> {
  const [, post] = /^(\d+) https?:\/\//.exec(identifier) ?? [];
  if (post !== undefined) {
    return findOnly(db, and(like(articles.source, 'wordpress:%'), eq(articles.sourceId, post)));
  }
  if (slugPattern.test(identifier)) {
    const bySlug = await findBySlug(db, identifier);
    if (bySlug !== undefined) return bySlug;
  }
  return identifier === '' ? undefined : findOnly(db, eq(articles.sourceId, identifier));
}

/**
 * The story that people talked about in a thread of Disqus: by its address at its source, then by the
 * last word of that address, then by what the site called it. Where two could be meant, none is.
 */
export async function matchThread(
  db: Database,
  { identifier, link }: DisqusThread,
): Promise<string | undefined> {
  const name = identifier.replaceAll('\0', '');
  if (!URL.canParse(link)) return findByIdentifier(db, name);
  const url = new URL(link);
  const isAt = or(
    inArray(articles.originUrl, spellingsOf(url)),
    // An address that tells stories apart by its query alone.
    eq(articles.originUrl, url.href),
  );
  const slug = slugOf(url);
  return (
    (await findOnly(db, isAt)) ??
    (slug === undefined ? undefined : await findBySlug(db, slug)) ??
    (await findByIdentifier(db, name))
  );
}
