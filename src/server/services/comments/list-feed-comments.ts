import { and, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { articles, comments } from '#src/server/db/schema.ts';
import { isPublished } from '#src/server/services/articles/article-row.ts';
import { canBeSlug, currentSlugFirst, hasSlug } from '#src/server/services/articles/by-slug.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** How many comments a feed holds. */
const feedLength = 50;

type FeedStory = { id: string; slug: string; headline: string };

async function getStory(context: ServiceContext, slug: string): Promise<FeedStory> {
  if (!canBeSlug(slug)) throw new ServiceError('article_not_found');
  const [story] = await context.db
    .select({ id: articles.id, slug: articles.slug, headline: articles.headline })
    .from(articles)
    .where(hasSlug(context, slug))
    .orderBy(currentSlugFirst(slug))
    .limit(1);
  if (story === undefined) throw new ServiceError('article_not_found');
  return story;
}

const answered = alias(comments, 'answered');
const isAnswered = and(
  eq(answered.id, sql`coalesce(${comments.replyToId}, ${comments.parentId})`),
  eq(answered.status, 'published'),
);

/**
 * The newest published comments of one story, by its address of today or of before, or of all
 * published stories. @throws ServiceError article_not_found
 */
export async function listFeedComments(context: ServiceContext, slug?: string) {
  const story = slug === undefined ? null : await getStory(context, slug);
  const rows = await context.db
    .select({
      id: comments.id,
      article: { slug: articles.slug, headline: articles.headline },
      authorName: comments.authorName,
      answers: { id: answered.id, authorName: answered.authorName },
      text: comments.text,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(answered, isAnswered)
    .where(
      and(
        eq(comments.status, 'published'),
        isPublished(context),
        story === null ? undefined : eq(comments.articleId, story.id),
      ),
    )
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(feedLength);
  const items = rows.map(({ createdAt, editedAt, ...row }) => ({
    ...row,
    dateCreated: createdAt.toISOString(),
    dateEdited: editedAt?.toISOString() ?? null,
  }));
  return { story, comments: items };
}
