import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { comments } from '#src/server/db/schema.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** Who wrote a comment, as far as it is known. Ids and hashes, so nothing that may leave the server. */
export type CommentAuthor = {
  commentId: string;
  name: string;
  accountId: string | null;
  deviceHash: string | null;
  networkHash: string | null;
};

/** @throws ServiceError comment_not_found */
export async function getAuthor(db: Database, rawId: string): Promise<CommentAuthor> {
  const [row] = await db
    .select({
      commentId: comments.id,
      name: comments.authorName,
      accountId: comments.accountId,
      deviceHash: comments.deviceHash,
      networkHash: comments.networkHash,
    })
    .from(comments)
    .where(eq(comments.id, rawId.toLowerCase()));
  if (row === undefined) throw new ServiceError('comment_not_found');
  return row;
}

/** Everything by the same account, else by the same device; by nobody else where neither is known. */
export function byAuthor({ commentId, accountId, deviceHash }: CommentAuthor): SQL | undefined {
  if (accountId !== null) return eq(comments.accountId, accountId);
  if (deviceHash === null) return eq(comments.id, commentId);
  return and(eq(comments.deviceHash, deviceHash), isNull(comments.accountId));
}
