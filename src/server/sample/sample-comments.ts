import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { articles, comments } from '#src/server/db/schema.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** `comments.yaml`: `id` is a short name of its own, `parent` that of a comment on the same story. */
export const sampleCommentsSchema = z.array(
  z.strictObject({
    article: z.string(),
    id: z.string(),
    parent: z.string().optional(),
    author: z.string(),
    at: z.iso.datetime({ offset: true }),
    text: z.string().trim().min(1),
  }),
);
export type SampleComment = z.infer<typeof sampleCommentsSchema>[number];

/**
 * A UUID of version 7 (RFC 9562) that is the same on every machine: the milliseconds of `at`, then
 * digits from a hash of `key` where the standard wants chance.
 */
export function sampleCommentId(at: string, key: string): string {
  const time = Date.parse(at).toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(key).digest('hex');
  const variant = '89ab'[Number.parseInt(hash.charAt(3), 16) % 4];
  const tail = `${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${tail}`;
}

/**
 * Puts the comments in whose story is there, and leaves alone what is there already. Answers how many stories have a conversation.
 */
export async function storeSampleComments(
  db: Database,
  source: string,
  sample: readonly SampleComment[],
): Promise<number> {
  const stories = await db
    .select({ id: articles.id, sourceId: articles.sourceId })
    .from(articles)
    .where(eq(articles.source, source));
  const storyIds = new Map(stories.map(({ id, sourceId }) => [sourceId, id]));
  const ids = new Map(
    sample.map((comment) => [comment.id, sampleCommentId(comment.at, comment.id)]),
  );
  const rows = sample.flatMap((comment) => {
    const articleId = storyIds.get(comment.article);
    const id = ids.get(comment.id);
    const parentId = comment.parent === undefined ? null : ids.get(comment.parent);
    if (articleId === undefined || id === undefined || parentId === undefined) return [];
    const contentHash = createHash('sha256').update(JSON.stringify(comment)).digest('hex');
    const { author: authorName, text } = comment;
    return [
      { id, articleId, parentId, authorName, text, createdAt: new Date(comment.at), contentHash },
    ];
  });
  if (rows.length === 0) return 0;
  await db.insert(comments).values(rows).onConflictDoNothing();
  return new Set(rows.map(({ articleId }) => articleId)).size;
}
