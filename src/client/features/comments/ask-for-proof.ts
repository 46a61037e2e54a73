import type { ApiClient } from '#src/client/lib/api-client.ts';
import {
  type ProofChallenge,
  type ProofSolution,
  proofChallengeSchema,
} from '#src/contract/comment-proof.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { NewComment } from '#src/contract/requests.ts';

export type Solve = (challenge: ProofChallenge) => Promise<ProofSolution | null>;

/**
 * Answers `proof_required`: asks for a challenge for one comment and has it solved. The proof holds for
 * that comment's id alone and for 20 minutes. @returns the comment with its proof
 * @throws ApiError where the challenge cannot be had; Error where it is not solved
 */
export async function proveWith(
  client: ApiClient,
  comment: NewComment,
  solve: Solve,
): Promise<NewComment> {
  const path = apiPaths.commentProof({ id: comment.id });
  const challenge = await client.get(path, proofChallengeSchema);
  const solution = await solve(challenge);
  if (solution === null) throw new Error('The challenge was not solved.');
  const { counter, derivedKey } = solution;
  return {
    ...comment,
    proof: btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } })),
  };
}
