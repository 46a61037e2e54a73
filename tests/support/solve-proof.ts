import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { proofChallengeSchema } from '#src/contract/comment-proof.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { TestApp } from '#tests/support/test-app.ts';

/** Does what `solve-proof.ts` does in a browser. @returns what a comment is sent with as `proof` */
export async function solveProof(app: TestApp, id: string): Promise<string> {
  const challenge = await app.get(apiPaths.commentProof({ id }), proofChallengeSchema);
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}
