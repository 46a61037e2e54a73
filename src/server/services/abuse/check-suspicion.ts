import type { CommentHold } from '#src/contract/comments.ts';
import { isProven, requireProof } from '#src/server/services/abuse/comment-proof.ts';
import { findNearDuplicate } from '#src/server/services/abuse/find-near-duplicate.ts';
import { readStanding } from '#src/server/services/abuse/read-standing.ts';
import { weigh } from '#src/server/services/abuse/suspicion.ts';
import type { Submission } from '#src/server/services/comments/judge-comment.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** What a new comment carries beside its words, as the browser says. */
export type Traces = {
  website?: string | undefined;
  writtenForMs?: number | undefined;
  proof?: string | undefined;
};

const suspicious: CommentHold = { rule: 'suspicious' };

function looksLikeProgram({ website = '', writtenForMs }: Traces, leastMs: number): boolean {
  return website !== '' || (writtenForMs !== undefined && writtenForMs < leastMs);
}

/**
 * Decides whether a text looks like the work of a program or of a campaign: then it waits for a
 * moderator, without a word of why. Before that, who is under suspicion proves some work; an edit
 * cannot, and waits.
 * @throws ServiceError proof_required
 */
export async function checkSuspicion(
  context: ServiceContext,
  { id, content, actor, traces }: Submission,
): Promise<CommentHold | null> {
  const leastMs = context.writeGuard?.limits.leastWrittenForMs ?? 0;
  if (traces !== undefined && looksLikeProgram(traces, leastMs)) return suspicious;
  const level = weigh(content.text, await readStanding(context.db, actor, context.now()));
  if (level !== 0 && traces !== undefined && !(await isProven(context, traces.proof, id, level))) {
    await requireProof(context, id, level);
    throw new ServiceError('proof_required');
  }
  if (level > 1 && traces === undefined) return suspicious;
  if (await findNearDuplicate(context.db, { id, text: content.text }, context.now())) {
    return suspicious;
  }
  const isSpam = await context.isSpam?.({ ...content, network: actor.network });
  return isSpam === true ? suspicious : null;
}
