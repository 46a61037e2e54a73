import { and, desc, eq, exists, type SQL, sql } from 'drizzle-orm';
import type { ArticleList, ListSubject } from '#src/contract/articles.ts';
import { limits } from '#src/contract/limits.ts';
import type { ArticleListQuery } from '#src/contract/requests.ts';
import {
  articleAuthors,
  articles,
  articleTopics,
  authors,
  sections,
  topics,
} from '#src/server/db/schema.ts';
import {
  isPublished,
  selectSummaries,
  toSummary,
} from '#src/server/services/articles/article-row.ts';
import { afterCursor, decodeCursor, toPage } from '#src/server/services/cursor.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * One page of published stories, newest first, of everything or of one section, topic or author.
 * @throws ServiceError invalid_request for a bad cursor or more than one filter; not_found where the
 * section, topic or author does not exist
 */
export async function listArticles(
  context: ServiceContext,
  query: ArticleListQuery,
): Promise<ArticleList> {
  const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  const limit = query.limit ?? limits.articlesPage;
  const narrowed = narrow(context, query);
  const subject = narrowed === undefined ? null : await getSubject(narrowed);
  const found = await selectSummaries(context.db)
    .where(
      and(
        isPublished(context),
        narrowed?.filter,
        cursor && afterCursor(articles.datePublished, articles.id, cursor, true),
      ),
    )
    .orderBy(desc(articles.datePublished), desc(articles.id))
    .limit(limit + 1);
  const { rows, nextCursor } = toPage(found, limit);
  return { items: rows.map((row) => toSummary(row, context.siteUrl)), nextCursor, subject };
}

type SubjectRow = { slug: string; name: string; description: string };
type Narrowed = {
  kind: ListSubject['kind'];
  filter: SQL;
  find: () => PromiseLike<SubjectRow[]>;
};

async function getSubject({ kind, find }: Narrowed): Promise<ListSubject> {
  const [row] = await find();
  if (row === undefined) throw new ServiceError('not_found');
  return { kind, ...row };
}

function narrow({ db }: ServiceContext, query: ArticleListQuery): Narrowed | undefined {
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
