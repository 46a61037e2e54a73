import * as z from 'zod/mini';
import type { ApiError } from '#src/client/lib/api-error.ts';
import { errorCodes, fieldProblemSchema } from '#src/contract/errors.ts';

/** Why an attempt did not succeed, as it is kept on the device. `retryAfter` is in seconds. */
const failureSchema = z.object({
  code: z.enum([...errorCodes, 'offline', 'timeout', 'malformed']),
  fields: z.optional(z.record(z.string(), fieldProblemSchema)),
  retryAfter: z.optional(z.number()),
});
export type Failure = z.infer<typeof failureSchema>;

const wishSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('create'),
    parentId: z.optional(z.string()),
    authorName: z.string(),
    text: z.string(),
    /** What stood in the field that people do not see. */
    website: z.optional(z.string()),
    writtenForMs: z.optional(z.number()),
  }),
  z.object({ kind: z.literal('edit'), text: z.string() }),
  z.object({ kind: z.literal('delete') }),
  z.object({ kind: z.literal('like'), isLiked: z.boolean() }),
]);
/** What a reader wants of one comment. */
export type Wish = z.infer<typeof wishSchema>;

/**
 * A wish that waits on the device until the server has acknowledged it. There is one for a comment's
 * words and one for its like: a newer wish takes the place of an older one (`version` tells them apart).
 */
export const operationSchema = z.object({
  key: z.string(),
  slug: z.string(),
  /** The comment it is about; made here where the comment is new. */
  commentId: z.string(),
  wish: wishSchema,
  version: z.number(),
  /** Milliseconds since 1970: when it was wished, which is the order of sending. */
  at: z.number(),
  /** How often it was sent; from 1 on the server may know of it. */
  attempts: z.number(),
  /** Not sent before this time, in milliseconds since 1970. */
  notBefore: z.number(),
  /** `refused`: the answer is no, and only the reader can change that. */
  status: z.enum(['waiting', 'refused']),
  failure: z.optional(failureSchema),
  /** What the device asks to be known by (`proposeDevice`); kept no longer than until an answer comes. */
  device: z.optional(z.string()),
});
export type Operation = z.infer<typeof operationSchema>;
export type CreateOperation = Operation & { wish: Extract<Wish, { kind: 'create' }> };

export function keyOf(commentId: string, kind: Wish['kind']): string {
  return `${kind === 'like' ? 'like' : 'words'}:${commentId}`;
}

export function isCreate(operation: Operation): operation is CreateOperation {
  return operation.wish.kind === 'create';
}

export function toFailure({ code, fields, retryAfter }: ApiError): Failure {
  return { code, fields, retryAfter };
}

export type Wished = Pick<Operation, 'slug' | 'commentId' | 'wish'>;

/** What a newer wish about words becomes, given one that still waits; undefined: nothing is left. */
function joinWishes(before: Operation, wish: Wish): Wish | undefined {
  if (before.wish.kind !== 'create') return wish;
  // What the server has never heard of needs no deletion there.
  if (wish.kind === 'delete') return before.attempts === 0 ? undefined : wish;
  return wish.kind === 'edit' ? { ...before.wish, text: wish.text } : wish;
}

/**
 * The operation that a wish makes of the one that is kept under the same key.
 * @returns undefined where the two together leave nothing to send
 */
export function wishFor(
  before: Operation | undefined,
  { slug, commentId, wish }: Wished,
  now: number,
): Operation | undefined {
  const joined = before === undefined ? wish : joinWishes(before, wish);
  if (joined === undefined) return undefined;
  return {
    key: keyOf(commentId, wish.kind),
    slug,
    commentId,
    wish: joined,
    version: (before?.version ?? 0) + 1,
    at: before?.at ?? now,
    attempts: before?.attempts ?? 0,
    notBefore: 0,
    status: 'waiting',
    ...(before?.device !== undefined && { device: before.device }),
  };
}
