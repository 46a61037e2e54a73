import * as z from 'zod/mini';

/**
 * A riddle for the browser, as ALTCHA's second version writes it: find the number whose derived key
 * begins with `keyPrefix`. It is bound to one comment by `data.id`, goes with its comment as it came,
 * and holds until `data.until` (ms since 1970). https://altcha.org/docs/v2/proof-of-work
 */
export const proofChallengeSchema = z
  .object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string(),
      salt: z.string(),
      cost: z.int(),
      keyLength: z.int(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      data: z.object({ id: z.string(), level: z.int(), until: z.int() }),
    }),
    signature: z.string(),
  })
  .register(z.globalRegistry, { id: 'ProofChallenge' });
export type ProofChallenge = z.infer<typeof proofChallengeSchema>;

/** What the browser found. */
export type ProofSolution = { counter: number; derivedKey: string };
