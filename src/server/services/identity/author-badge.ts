import { and, eq } from 'drizzle-orm';
import type { AuthorBadge } from '#src/contract/comments.ts';
import { articleAuthors, authors } from '#src/server/db/schema.ts';
import type { Account, Actor } from '#src/server/services/identity/actor.ts';
import type { Database } from '#src/server/services/service-context.ts';

function badgeOfRole({ role }: Account): AuthorBadge | null {
  switch (role) {
    case 'reader':
      return null;
    case 'moderator':
      return 'moderator';
    case 'editor':
    case 'administrator':
      return 'editor';
  }
}

/**
 * What stands beside the name of whoever comments on a story: only people of the newsroom have it,
 * and `author` only where one of them writes under a name that the story names.
 */
export async function findAuthorBadge(
  db: Database,
  articleId: string,
  { account }: Actor,
): Promise<AuthorBadge | null> {
  const badge = account === undefined ? null : badgeOfRole(account);
  if (account === undefined || badge === null) return null;
  const [author] = await db
    .select({ slug: authors.slug })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.slug, articleAuthors.authorSlug))
    .where(and(eq(articleAuthors.articleId, articleId), eq(authors.name, account.name)));
  return author === undefined ? badge : 'author';
}
