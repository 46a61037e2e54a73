import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { ProofChallenge } from '#src/contract/comment-proof.ts';

/** Runs beside the page, so that writing goes on meanwhile. Loaded only where a proof is asked for. */
self.onmessage = async ({ data }: MessageEvent<{ challenge: ProofChallenge; timeout: number }>) => {
  const { challenge, timeout } = data;
  try {
    self.postMessage(await solveChallenge({ challenge, deriveKey, timeout }));
  } catch {
    self.postMessage(null);
  }
};
