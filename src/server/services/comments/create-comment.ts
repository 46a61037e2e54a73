import { and, eq } from 'drizzle-orm';
import type { OwnComment } from '#src/contract/comments.ts';
import type { NewComment } from '#src/contract/requests.ts';
import { comments } from '#src/server/db/schema.ts';
import {
  checkHour,
  checkSameText,
  type Posting,
  takeTurn,
} from '#src/server/services/abuse/check-repeats.ts';
import { getArticleReference } from '#src/server/services/articles/by-slug.ts';
import { cleanContent, hashContent } from '#src/server/services/comments/comment-content.ts';
import { findOwnComment } from '#src/server/services/comments/find-comment.ts';
import { judgeComment } from '#src/server/services/comments/judge-comment.ts';
import { refuseTakenBack } from '#src/server/services/comments/take-back.ts';
import { type Actor, isStaff } from '#src/server/services/identity/actor.ts';
import { findAuthorBadge } from '#src/server/services/identity/author-badge.ts';
import { nameOfAuthor } from '#src/server/services/identity/author-name.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * Stores a comment and answers once it is committed. Its id is the idempotency key: the same comment
 * sent again is answered as it is now (`isNew` false), even where comments were closed since. An
 * answer to a reply is kept beneath the reply's top-level comment.
 * @throws ServiceError invalid_request with `fields`, article_not_found, comments_closed,
 * name_taken, parent_not_found, comment_id_taken for the same id with other content, rate_limited,
 * duplicate_comment, conflict where it was taken back meanwhile, unavailable while nothing may be
 * written, and what `judgeComment` throws
 */
export async function createComment(
  context: ServiceContext,
  slug: string,
  input: NewComment,
  actor: Actor = {},
): Promise<{ comment: OwnComment; isNew: boolean }> {
  const id = input.id.toLowerCase();
  const sent = cleanContent(input);
  const article = await getArticleReference(context, slug);
  const contentHash = hashContent(article.id, input.parentId, sent);
  const replayed = await findReplayed(context, article.id, id, contentHash);
  if (replayed !== undefined) return { comment: replayed, isNew: false };
  if (!context.canWrite()) throw new ServiceError('unavailable');
  if (!article.commentsOpen) throw new ServiceError('comments_closed');
  await context.writeGuard?.hold(context.db, 'comment', actor, context.now());
  const place = await findPlace(context.db, article.id, input.parentId);
  const content = { ...sent, authorName: await nameOfAuthor(context, actor, sent.authorName) };
  const storyPolicy = article.commentPolicy;
  const posting = { id, text: content.text, actor };
  await checkPosting(context, context.db, posting);
  const { website, writtenForMs, proof } = input;
  const traces = { website, writtenForMs, proof };
  const submission = { id, articleId: article.id, storyPolicy, content, actor, traces };
  const judgement = await judgeComment(context, submission);
  const isNew = await insert(context, posting, {
    id,
    articleId: article.id,
    ...place,
    ...content,
    ...judgement,
    authorBadge: await findAuthorBadge(context.db, article.id, actor),
    accountId: actor.account?.id ?? null,
    deviceHash: actor.deviceHash ?? null,
    networkHash: actor.networkHash ?? null,
    createdAt: context.now(),
    contentHash,
  });
  // Otherwise another request with this id was committed between the look-up and the insert.
  const comment = isNew
    ? await findOwnComment(context.db, article.id, id, context.now())
    : await findReplayed(context, article.id, id, contentHash);
  if (comment === undefined) throw new ServiceError('unavailable');
  return { comment, isNew };
}

async function findReplayed(
  { db, now }: ServiceContext,
  articleId: string,
  id: string,
  contentHash: string,
): Promise<OwnComment | undefined> {
  const [row] = await db
    .select({ contentHash: comments.contentHash })
    .from(comments)
    .where(eq(comments.id, id));
  if (row === undefined) return undefined;
  if (row.contentHash !== contentHash) throw new ServiceError('comment_id_taken');
  return findOwnComment(db, articleId, id, now());
}

/** Beneath which comment an answer stands, and which reply it answers. */
async function findPlace(db: Database, articleId: string, answeredId: string | undefined) {
  if (answeredId === undefined) return { parentId: null, replyToId: null };
  const [found] = await db
    .select({ id: comments.id, parentId: comments.parentId })
    .from(comments)
    .where(
      and(
        eq(comments.id, answeredId),
        eq(comments.articleId, articleId),
        eq(comments.status, 'published'),
      ),
    );
  if (found === undefined) throw new ServiceError('parent_not_found');
  if (found.parentId === null) return { parentId: found.id, replyToId: null };
  return { parentId: found.parentId, replyToId: found.id };
}

/** Refuses what was said a moment ago, and an author who has said enough for this hour. */
async function checkPosting(
  { now, writeGuard }: ServiceContext,
  db: Database | Transaction,
  posting: Posting,
): Promise<void> {
  await checkSameText(db, posting, now());
  if (writeGuard === undefined || isStaff(posting.actor)) return;
  await checkHour(db, posting.actor, writeGuard.limits.commentsPerHour, now());
}

/**
 * Stores it unless its id, its words or too many others of its author were stored meanwhile, or what
 * it answers was taken away. @returns false where the id exists
 */
async function insert(
  context: ServiceContext,
  posting: Posting,
  row: typeof comments.$inferInsert,
): Promise<boolean> {
  return context.db.transaction(async (tx) => {
    await takeTurn(tx, posting);
    await refuseTakenBack(tx, posting.id, posting.actor, context.now());
    await checkPosting(context, tx, posting);
    const answeredId = row.replyToId ?? row.parentId;
    if (answeredId != null) await holdAnswered(tx, answeredId);
    const inserted = await tx
      .insert(comments)
      .values(row)
      .onConflictDoNothing({ target: comments.id })
      .returning({ id: comments.id });
    return inserted.length > 0;
  });
}

/** Locks what is answered, so that it is taken away before this or after, never meanwhile. */
async function holdAnswered(tx: Transaction, id: string): Promise<void> {
  const [answered] = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.status, 'published')))
    .for('no key update');
  if (answered === undefined) throw new ServiceError('parent_not_found');
}
