import { createHash } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { limits } from '#src/contract/limits.ts';
import { m } from '#src/i18n/text.ts';
import { articles, comments } from '#src/server/db/schema.ts';
import { shorten } from '#src/server/importers/html-text.ts';
import type { ImportedComment } from '#src/server/importers/news-item.ts';
import { cleanLine, cleanText, hasVisibleText } from '#src/server/services/comments/clean-text.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import type { Told } from '#src/server/services/import/import-summary.ts';
import { inTransaction, type Transaction } from '#src/server/services/import/transaction.ts';

export type StoredComments = { new: number; changed: number; same: number; refused: Told[] };

/**
 * The id of a comment that was written elsewhere: a UUID of version 8 (RFC 9562) out of a hash, so
 * that the same comment has the same id on every run and machine.
 */
export function importedCommentId(source: string, sourceId: string): string {
  const hash = createHash('sha256').update(`${source}\n${sourceId}`).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

type Row = typeof comments.$inferInsert;

/**
 * Stores comments of a source with the counts of their stories, in one transaction; again changes
 * nothing. Threads come to one level: an answer to an answer stands beneath the first comment.
 * Comments on stories that are not here are left out; one without visible words is refused.
 */
export async function storeComments(
  context: ImportContext,
  batch: readonly ImportedComment[],
): Promise<StoredComments> {
  const { source } = context;
  const outcome: StoredComments = { new: 0, changed: 0, same: 0, refused: [] };
  if (source === undefined || batch.length === 0) return outcome;
  return inTransaction(context, async (tx) => {
    const stories = await findStories(tx, source, batch);
    const tops = await findTops(tx, source, batch);
    const known = await findKnown(tx, source, batch);
    for (const comment of batch) {
      const articleId = stories.get(comment.articleSourceId);
      if (articleId === undefined) continue;
      const row = toRow(source, comment, articleId, tops);
      if (!hasVisibleText(row.text)) {
        const reason = `comment ${comment.sourceId}: says nothing`;
        outcome.refused.push({ sourceId: comment.sourceId, reason });
        continue;
      }
      tops.set(row.id, { articleId, topId: row.parentId ?? row.id });
      const before = known.get(row.id);
      if (before === row.contentHash) outcome.same += 1;
      else if (before === undefined && (await insert(tx, row))) outcome.new += 1;
      else {
        await tx.update(comments).set(row).where(eq(comments.id, row.id));
        outcome.changed += 1;
      }
    }
    return outcome;
  });
}

/** Takes comments away that their source has no more; answers to them stay, at the top level. */
export async function removeComments(
  context: ImportContext,
  sourceIds: readonly string[],
): Promise<number> {
  const { source } = context;
  if (source === undefined || sourceIds.length === 0) return 0;
  return inTransaction(context, async (tx) => {
    const removed = await tx
      .delete(comments)
      .where(and(eq(comments.source, source), inArray(comments.sourceId, [...sourceIds])))
      .returning({ id: comments.id, articleId: comments.articleId });
    if (removed.length === 0) return 0;
    const ids = removed.map(({ id }) => id);
    await tx.update(comments).set({ parentId: null }).where(inArray(comments.parentId, ids));
    for (const { articleId } of removed) await addToCount(tx, articleId, -1);
    return removed.length;
  });
}

type Top = { articleId: string; topId: string };

function toRow(
  source: string,
  comment: ImportedComment,
  articleId: string,
  tops: ReadonlyMap<string, Top>,
): Row & { parentId: string | null } {
  const { sourceId, parentSourceId } = comment;
  const parent =
    parentSourceId === null ? undefined : tops.get(importedCommentId(source, parentSourceId));
  // A parent that was not approved, or is on another story, leaves the answer at the top level.
  const parentId = parent?.articleId === articleId ? parent.topId : null;
  const name = shorten(cleanLine(comment.authorName), limits.authorName);
  const authorName = hasVisibleText(name) ? name : m.comments_anonymous();
  const text = cleanText(comment.text);
  const createdAt = new Date(comment.dateCreated);
  const told = JSON.stringify([articleId, parentId, authorName, text, createdAt]);
  const contentHash = createHash('sha256').update(told).digest('hex');
  const id = importedCommentId(source, sourceId);
  return { id, articleId, parentId, authorName, text, createdAt, contentHash, source, sourceId };
}

async function insert(tx: Transaction, row: Row): Promise<boolean> {
  const rows = await tx
    .insert(comments)
    .values(row)
    .onConflictDoNothing({ target: comments.id })
    .returning({ id: comments.id });
  if (rows.length > 0) await addToCount(tx, row.articleId, 1);
  return rows.length > 0;
}

/** Added rather than counted anew: a reader's comment may be committed at the same moment. */
async function addToCount(tx: Transaction, articleId: string, amount: number): Promise<void> {
  await tx
    .update(articles)
    .set({ commentCount: sql`greatest(0, ${articles.commentCount} + ${amount})` })
    .where(eq(articles.id, articleId));
}

async function findStories(tx: Transaction, source: string, batch: readonly ImportedComment[]) {
  const sourceIds = [...new Set(batch.map(({ articleSourceId }) => articleSourceId))];
  const rows = await tx
    .select({ id: articles.id, sourceId: articles.sourceId })
    .from(articles)
    .where(and(eq(articles.source, source), inArray(articles.sourceId, sourceIds)));
  return new Map(rows.map(({ id, sourceId }) => [sourceId, id]));
}

/** The top-level comment of each thread that this batch answers in. */
async function findTops(tx: Transaction, source: string, batch: readonly ImportedComment[]) {
  const ids = batch.flatMap(({ parentSourceId }) =>
    parentSourceId === null ? [] : [importedCommentId(source, parentSourceId)],
  );
  const tops = new Map<string, Top>();
  if (ids.length === 0) return tops;
  const rows = await tx
    .select({ id: comments.id, parentId: comments.parentId, articleId: comments.articleId })
    .from(comments)
    .where(inArray(comments.id, ids));
  for (const { id, parentId, articleId } of rows)
    tops.set(id, { articleId, topId: parentId ?? id });
  return tops;
}

async function findKnown(tx: Transaction, source: string, batch: readonly ImportedComment[]) {
  const ids = batch.map(({ sourceId }) => importedCommentId(source, sourceId));
  const rows = await tx
    .select({ id: comments.id, contentHash: comments.contentHash })
    .from(comments)
    .where(inArray(comments.id, ids));
  return new Map(rows.map(({ id, contentHash }) => [id, contentHash]));
}
