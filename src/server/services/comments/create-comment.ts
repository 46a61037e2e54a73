import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Comment } from '#src/contract/comments.ts';
import type { FieldProblem } from '#src/contract/errors.ts';
import { limits } from '#src/contract/limits.ts';
import type { NewComment } from '#src/contract/requests.ts';
import { articles, comments } from '#src/server/db/schema.ts';
import { getArticleReference } from '#src/server/services/articles/by-slug.ts';
import {
  cleanLine,
  cleanText,
  countGraphemes,
  hasVisibleText,
} from '#src/server/services/comments/clean-text.ts';
import { toComment } from '#src/server/services/comments/comment-row.ts';
import { readReplies } from '#src/server/services/comments/read-replies.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * Stores a comment and answers once it is committed. Its id is the idempotency key: the same comment
 * sent again is answered as it was stored (`isNew` false), even where comments were closed since. An
 * answer to a reply is kept beneath the reply's top-level comment.
 * @throws ServiceError invalid_request with `fields`, article_not_found, comments_closed,
 * parent_not_found, comment_id_taken for the same id with other content, unavailable while nothing
 * may be written
 */
export async function createComment(
  context: ServiceContext,
  slug: string,
  input: NewComment,
): Promise<{ comment: Comment; isNew: boolean }> {
  const id = input.id.toLowerCase();
  const content = clean(input);
  const article = await getArticleReference(context, slug);
  const contentHash = hashOf(article.id, input.parentId, content);
  const replayed = await findReplayed(context.db, id, contentHash);
  if (replayed !== undefined) return { comment: replayed, isNew: false };
  if (!context.canWrite()) throw new ServiceError('unavailable');
  if (!article.commentsOpen) throw new ServiceError('comments_closed');
  const row = {
    id,
    articleId: article.id,
    parentId: await getTopLevelId(context.db, article.id, input.parentId),
    ...content,
    createdAt: context.now(),
    contentHash,
  };
  if (await insert(context.db, row)) return { comment: toComment(row), isNew: true };
  // Another request with this id was committed between the look-up and the insert.
  const winner = await findReplayed(context.db, id, contentHash);
  if (winner === undefined) throw new ServiceError('unavailable');
  return { comment: winner, isNew: false };
}

type Content = { authorName: string; text: string };

function problemOf(value: string, limit: number): FieldProblem | undefined {
  if (!hasVisibleText(value)) return 'required';
  return countGraphemes(value) > limit ? 'too_long' : undefined;
}

function clean(input: NewComment): Content {
  const authorName = cleanLine(input.authorName);
  const text = cleanText(input.text);
  const nameProblem = problemOf(authorName, limits.authorName);
  const textProblem = problemOf(text, limits.commentText);
  if (nameProblem !== undefined || textProblem !== undefined) {
    throw new ServiceError('invalid_request', {
      ...(nameProblem && { authorName: nameProblem }),
      ...(textProblem && { text: textProblem }),
    });
  }
  return { authorName, text };
}

function hashOf(articleId: string, parentId: string | undefined, content: Content): string {
  const parts = [articleId, parentId?.toLowerCase() ?? null, content.authorName, content.text];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

async function findReplayed(
  db: Database,
  id: string,
  contentHash: string,
): Promise<Comment | undefined> {
  const [row] = await db.select().from(comments).where(eq(comments.id, id));
  if (row === undefined) return undefined;
  if (row.contentHash !== contentHash) throw new ServiceError('comment_id_taken');
  const replies = await readReplies(db, row.articleId, [row.id]);
  return toComment(row, replies.get(row.id));
}

async function getTopLevelId(
  db: Database,
  articleId: string,
  parentId: string | undefined,
): Promise<string | null> {
  if (parentId === undefined) return null;
  const [parent] = await db
    .select({ id: comments.id, parentId: comments.parentId })
    .from(comments)
    .where(and(eq(comments.id, parentId), eq(comments.articleId, articleId)));
  if (parent === undefined) throw new ServiceError('parent_not_found');
  return parent.parentId ?? parent.id;
}

/** The comment and the story's count stand or fall together. @returns false where the id exists */
function insert(db: Database, row: typeof comments.$inferInsert): Promise<boolean> {
  return db.transaction(async (tx) => {
    const inserted = await tx
      .insert(comments)
      .values(row)
      .onConflictDoNothing({ target: comments.id })
      .returning({ id: comments.id });
    if (inserted.length === 0) return false;
    await tx
      .update(articles)
      .set({ commentCount: sql`${articles.commentCount} + 1` })
      .where(eq(articles.id, row.articleId));
    return true;
  });
}
