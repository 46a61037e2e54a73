import {
  type Failure,
  type Operation,
  toFailure,
} from '#src/client/features/comments/outbox/operation.ts';
import type { ApiClient } from '#src/client/lib/api-client.ts';
import { ApiError } from '#src/client/lib/api-error.ts';
import {
  type LikeState,
  likeStateSchema,
  type OwnComment,
  ownCommentSchema,
} from '#src/contract/comments.ts';
import { deviceHeader } from '#src/contract/device-header.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { NewComment } from '#src/contract/requests.ts';

/** What the server answered: the comment as its author sees it, or the state of a like. */
export type Receipt =
  | { kind: 'comment'; comment: OwnComment }
  | { kind: 'like'; like: LikeState }
  /** There was nothing (any more) to be done on the server. */
  | { kind: 'nothing' };

export type Outcome =
  | { kind: 'sent'; receipt: Receipt }
  /** The same again, later; nothing else goes through either where `isNetwork`. */
  | { kind: 'later'; failure: Failure; isNetwork: boolean }
  /** An earlier attempt had been stored, with other words: these are a change of it. */
  | { kind: 'stored_before' }
  | { kind: 'refused'; failure: Failure };

/** Adds what a comment is asked for beside its words (a proof of work), before it is sent. */
export type PrepareSend = (
  comment: NewComment,
  lastFailure: Failure | undefined,
) => Promise<NewComment> | NewComment;

/** Not a "no": the reader or the browser can do something about it, or it was not our server (a hotel's). */
const passing: ReadonlySet<Failure['code']> = new Set([
  'registration_required',
  'signed_out',
  'proof_required',
  'malformed',
]);

function outcomeOf(error: unknown, { wish }: Operation): Outcome {
  const known = error instanceof ApiError ? error : new ApiError('internal', { cause: error });
  const failure = toFailure(known);
  const isNetwork = failure.code === 'offline' || failure.code === 'timeout';
  if (known.isTransient || passing.has(failure.code)) {
    return { kind: 'later', failure, isNetwork };
  }
  if (failure.code === 'comment_id_taken' && wish.kind === 'create') {
    return { kind: 'stored_before' };
  }
  // Gone already, or never arrived: what was wished for is so.
  const isGone = known.isNotFound && (wish.kind === 'delete' || wish.kind === 'like');
  return isGone ? { kind: 'sent', receipt: { kind: 'nothing' } } : { kind: 'refused', failure };
}

/** Whether an operation waits for the reader to sign in. */
export function needsSignIn({ failure }: Pick<Operation, 'failure'>): boolean {
  return failure?.code === 'registration_required' || failure?.code === 'signed_out';
}

async function call(api: ApiClient, operation: Operation, prepareSend: PrepareSend) {
  const { commentId, slug, wish, failure, device } = operation;
  const path = apiPaths.comment(commentId);
  const headers: Record<string, string> = device === undefined ? {} : { [deviceHeader]: device };
  switch (wish.kind) {
    case 'create': {
      const { kind: _, ...comment } = wish;
      const body = await prepareSend({ id: commentId, ...comment }, failure);
      return api.send('POST', apiPaths.comments(slug), body, ownCommentSchema, headers);
    }
    case 'edit':
      return api.send('PATCH', path, { text: wish.text }, ownCommentSchema, headers);
    case 'delete':
      return api.send('DELETE', path, undefined, ownCommentSchema, headers);
    case 'like': {
      const method = wish.isLiked ? 'PUT' : 'DELETE';
      return api.send(method, apiPaths.commentLike(commentId), undefined, likeStateSchema, headers);
    }
  }
}

/** Sends one operation, once. Doing so again after a lost answer is safe: ids are made here. */
export async function deliver(
  api: ApiClient,
  operation: Operation,
  prepareSend: PrepareSend,
): Promise<Outcome> {
  try {
    const answer = await call(api, operation, prepareSend);
    const receipt: Receipt =
      'isLiked' in answer ? { kind: 'like', like: answer } : { kind: 'comment', comment: answer };
    return { kind: 'sent', receipt };
  } catch (error) {
    return outcomeOf(error, operation);
  }
}
