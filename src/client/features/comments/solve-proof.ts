import { proveWith } from '#src/client/features/comments/ask-for-proof.ts';
import workerAddress from '#src/client/features/comments/proof-worker.ts?worker&url';
import type { ApiClient } from '#src/client/lib/api-client.ts';
import { scriptAddress } from '#src/client/lib/script-address.ts';
import type { ProofChallenge, ProofSolution } from '#src/contract/comment-proof.ts';
import type { NewComment } from '#src/contract/requests.ts';

/** Far beyond the slowest phone: who waits longer is better told that it did not work. */
const patience = 60_000;

function isSolution(data: unknown): data is ProofSolution {
  return typeof data === 'object' && data !== null && 'counter' in data && 'derivedKey' in data;
}

function solveInWorker(challenge: ProofChallenge): Promise<ProofSolution> {
  const worker = new Worker(scriptAddress(workerAddress), { type: 'module' });
  const solved = new Promise<ProofSolution>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isSolution(data)) resolve(data);
      else reject(new Error('The challenge was not solved.'));
    };
    worker.onerror = () => reject(new Error('The solver did not start.'));
    worker.postMessage({ type: 'work', challenge, timeout: patience });
  });
  return solved.finally(() => worker.terminate());
}

/**
 * `proveWith`, solved beside the page. @throws ApiError where the challenge cannot be had; Error where
 * this browser cannot solve it, as on a page without https
 */
export function solveProof(client: ApiClient, comment: NewComment): Promise<NewComment> {
  return proveWith(client, comment, solveInWorker);
}
