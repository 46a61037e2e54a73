import { and, eq, exists, type SQL, sql } from 'drizzle-orm';
import type { ListSubject } from '#src/contract/articles.ts';
import type { ArticleListQuery } from '#src/contract/requests.ts';
import {
  articleAuthors,
  articles,
  articleTopics,
  authors,
  sections,
  topics,
} from '#src/server/db/schema.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

type SubjectRow = { slug: string; name: string; description: string };

/** A list narrowed to one subject: the filter of its stories, and how its own row is found. */
export type Narrowed = {
  kind: ListSubject['kind'];
  filter: SQL;
  find: () => PromiseLike<SubjectRow[]>;
};

/** The subject itself. @throws ServiceError not_found */
export async function getSubject({ kind, find }: Narrowed): Promise<ListSubject> {
  const [row] = await find();
  if (row === undefined) throw new ServiceError('not_found');
  return { kind, ...row };
}

/** What a list asks to be narrowed to. */
export type ArticleListFilter = Pick<ArticleListQuery, 'section' | 'topic' | 'author'>;

/**
 * Narrows a list to a section, a topic or an author; undefined where it is asked for none.
 * @throws ServiceError invalid_request for more than one
 */
export function narrowList({ db }: ServiceContext, query: ArticleListFilter): Narrowed | undefined {
  const { section, topic, author } = query;
  if ([section, topic, author].filter((value) => value !== undefined).length > 1) {
    throw new ServiceError('invalid_request');
  }
  if (section !== undefined) {
    return {
      kind: 'section',
      filter: eq(articles.sectionSlug, section),
      find: () =>
        db
          .select({ slug: sections.slug, name: sections.name, description: sql<string>`''` })
          .from(sections)
          .where(eq(sections.slug, section)),
    };
  }
  if (topic !== undefined) {
    const linked = db
      .select({ one: sql`1` })
      .from(articleTopics)
      .where(and(eq(articleTopics.articleId, articles.id), eq(articleTopics.topicSlug, topic)));
    return {
      kind: 'topic',
      filter: exists(linked),
      find: () =>
        db
          .select({ slug: topics.slug, name: topics.name, description: sql<string>`''` })
          .from(topics)
          .where(eq(topics.slug, topic)),
    };
  }
  if (author !== undefined) {
    const linked = db
      .select({ one: sql`1` })
      .from(articleAuthors)
      .where(and(eq(articleAuthors.articleId, articles.id), eq(articleAuthors.authorSlug, author)));
    return {
      kind: 'author',
      filter: exists(linked),
      find: () =>
        db
          .select({ slug: authors.slug, name: authors.name, description: authors.description })
          .from(authors)
          .where(eq(authors.slug, author)),
    };
  }
  return undefined;
}
