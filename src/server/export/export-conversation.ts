import { type CommentList, commentListSchema } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { Taker } from '#src/server/export/create-taker.ts';

type Query = { parent?: string; limit?: number };

/** @returns ids of the comments whose replies go on elsewhere */
async function takePages(taker: Taker, slug: string, query: Query): Promise<string[]> {
  const unfinished: string[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const path: string = apiPaths.comments(slug, { ...query, cursor });
    const page: CommentList | undefined = await taker.takeJson(path, commentListSchema);
    if (page === undefined) return unfinished;
    for (const { id, replies, replyCount } of page.items) {
      if (replyCount > replies.length) unfinished.push(id);
    }
    cursor = page.nextCursor;
  }
  return unfinished;
}

/** Every page of a story's conversation, and of the replies that do not all stand in it. */
export async function exportConversation(taker: Taker, slug: string): Promise<void> {
  for (const parent of await takePages(taker, slug, {})) {
    await takePages(taker, slug, { parent, limit: limits.commentsPageMax });
  }
}
