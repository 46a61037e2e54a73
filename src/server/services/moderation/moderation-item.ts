import { eq } from 'drizzle-orm';
import type { ModerationItem } from '#src/contract/moderation.ts';
import { articles, comments } from '#src/server/db/schema.ts';
import {
  answered,
  answersReply,
  commentColumns,
} from '#src/server/services/comments/comment-row.ts';
import type { Transaction } from '#src/server/services/import/transaction.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Begins a query for comments as moderators see them; the caller adds filter, order and limit. */
export function selectItems(db: Database | Transaction) {
  return db
    .select({
      ...commentColumns,
      revision: comments.revision,
      reportCount: comments.reportCount,
      answeredName: answered.authorName,
      slug: articles.slug,
      headline: articles.headline,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(answered, answersReply);
}
export type ItemRow = Awaited<ReturnType<typeof selectItems>>[number];

/** A row as moderators are shown it, whatever its status. */
export function toItem(row: ItemRow): ModerationItem {
  return {
    id: row.id,
    revision: row.revision,
    status: row.status,
    hold: row.hold,
    authorName: row.authorName,
    authorBadge: row.authorBadge,
    isRegistered: row.accountId !== null,
    text: row.text,
    dateCreated: row.createdAt.toISOString(),
    dateEdited: row.editedAt?.toISOString() ?? null,
    replyTo:
      row.replyToId === null ? null : { id: row.replyToId, authorName: row.answeredName ?? '' },
    isPicked: row.isPicked,
    likeCount: row.likeCount,
    reportCount: row.reportCount,
    story: { slug: row.slug, headline: row.headline },
  };
}

/** One comment, whatever its status. */
export async function findItem(
  db: Database | Transaction,
  id: string,
): Promise<ModerationItem | undefined> {
  const [row] = await selectItems(db).where(eq(comments.id, id));
  return row && toItem(row);
}
