import { createHash } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { limits } from '#src/contract/limits.ts';
import { m } from '#src/i18n/text.ts';
import { articles, comments, commentVersions } from '#src/server/db/schema.ts';
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
      const articleId = comment.articleId ?? stories.get(comment.articleSourceId);
      if (articleId === undefined) continue;
      const row = toRow(source, comment, articleId, tops);
      if (!hasVisibleText(row.text)) {
        const reason = `comment ${comment.sourceId}: says nothing`;
        outcome.refused.push({ sourceId: comment.sourceId, reason });
        continue;
      }
      tops.set(row.id, { articleId, topId: row.parentId ?? row.id });
      const before = known.get(row.id);
      if (before?.contentHash === row.contentHash) outcome.same += 1;
      else if (before === undefined) {
        await tx.insert(comments).values(row).onConflictDoNothing({ target: comments.id });
        outcome.new += 1;
      } else {
        await change(tx, before, row, context.now());
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
      .returning({ id: comments.id });
    if (removed.length === 0) return 0;
    const ids = removed.map(({ id }) => id);
    await tx.update(comments).set({ parentId: null }).where(inArray(comments.parentId, ids));
    await tx.update(comments).set({ replyToId: null }).where(inArray(comments.replyToId, ids));
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
  const isThere = parentSourceId !== null && parent?.articleId === articleId;
  const parentId = isThere ? parent.topId : null;
  const answered = isThere ? importedCommentId(source, parentSourceId) : null;
  const replyToId = answered === parentId ? null : answered;
  const name = shorten(cleanLine(comment.authorName), limits.authorName);
  const authorName = hasVisibleText(name) ? name : m.comments_anonymous();
  const text = cleanText(comment.text);
  const createdAt = new Date(comment.dateCreated);
  const { status } = comment;
  const hold: Row['hold'] = status === 'held' ? { rule: 'premoderated' } : null;
  const place = { articleId, parentId, replyToId };
  const told = JSON.stringify([place, authorName, text, createdAt, status]);
  const contentHash = createHash('sha256').update(told).digest('hex');
  const id = importedCommentId(source, sourceId);
  const words = { authorName, text, createdAt };
  return { id, ...place, ...words, status, hold, contentHash, source, sourceId };
}

type Known = Pick<
  typeof comments.$inferSelect,
  'id' | 'contentHash' | 'text' | 'revision' | 'status' | 'hold'
>;

/** Whether our own moderators or readers decided: then the source has no say about it any more. */
function isDecidedHere({ status, hold }: Known): boolean {
  if (status !== 'published' && status !== 'held') return true;
  return hold !== null && hold.rule !== 'premoderated';
}

async function change(tx: Transaction, before: Known, row: Row, replacedAt: Date): Promise<void> {
  const { id: commentId, revision: version, text } = before;
  const { status, hold, ...rest } = row;
  // One whose words were erased stays erased.
  const content = before.status === 'deleted' ? { contentHash: row.contentHash } : rest;
  const decision = isDecidedHere(before) ? {} : { status, hold };
  await tx
    .update(comments)
    .set({ ...content, ...decision, revision: version + 1 })
    .where(eq(comments.id, commentId));
  if (before.status === 'deleted' || text === row.text) return;
  await tx.insert(commentVersions).values({ commentId, version, text, replacedAt });
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
    .select({
      id: comments.id,
      contentHash: comments.contentHash,
      text: comments.text,
      revision: comments.revision,
      status: comments.status,
      hold: comments.hold,
    })
    .from(comments)
    .where(inArray(comments.id, ids))
    .for('update');
  return new Map<string, Known>(rows.map((row) => [row.id, row]));
}
