import { z } from 'zod';
import { popularWindows } from '#src/contract/articles.ts';
import { limits, slugPattern } from '#src/contract/limits.ts';

/**
 * What the browser asks with. Only the server parses requests, so they are written with the whole of
 * zod; what the browser parses is written with zod/mini (docs/decisions/004-zod-mini.md). From here
 * the browser may take types, never values.
 */
export const slugSchema = z.string().regex(slugPattern).max(limits.slug);

/** Query of `GET /api/articles`; at most one of section, topic and author. */
export const articleListQuerySchema = z.object({
  section: slugSchema.optional(),
  topic: slugSchema.optional(),
  author: slugSchema.optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(limits.articlesPageMax).optional(),
});
export type ArticleListQuery = z.infer<typeof articleListQuerySchema>;

export const popularWindowSchema = z.enum(popularWindows);

export const commentSortSchema = z.enum(['newest', 'oldest']);
export type CommentSort = z.infer<typeof commentSortSchema>;

/**
 * Query of `GET …/comments`. `parent` asks for the replies of one comment (oldest first) instead of
 * the top level; `focus` makes the first page the one that holds that comment or reply.
 */
export const commentListQuerySchema = z.object({
  sort: commentSortSchema.optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(limits.commentsPageMax).optional(),
  parent: z.uuid().optional(),
  focus: z.uuid().optional(),
});
export type CommentListQuery = z.infer<typeof commentListQuerySchema>;

/**
 * What the browser sends. `id` is a UUIDv7 made in the browser and is the idempotency key: the same
 * id with the same content again is answered 200 with the comment that was stored the first time.
 * Length limits are checked by the server after cleaning, in graphemes.
 */
export const newCommentSchema = z
  .object({
    id: z.uuidv7(),
    parentId: z.uuid().optional(),
    authorName: z.string().max(limits.authorName * 16),
    text: z.string().max(limits.commentText * 16),
  })
  .meta({ id: 'NewComment' });
export type NewComment = z.infer<typeof newCommentSchema>;
