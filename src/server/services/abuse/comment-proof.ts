import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { eq } from 'drizzle-orm';
import * as z from 'zod/mini';
import { type ProofChallenge, proofChallengeSchema } from '#src/contract/comment-proof.ts';
import { rateBuckets } from '#src/server/db/schema.ts';
import type { ProofLevel } from '#src/server/services/abuse/suspicion.ts';
import { keyedHash, readSiteSecret } from '#src/server/services/identity/site-secret.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';

const algorithm = 'PBKDF2/SHA-256';
const holdsForMs = 20 * 60_000;
/** Iterations of one try: enough that a try is the browser's own code at work, not ours. */
const cost = 2_000;
/** How many tries it takes, least and most, by level (docs/decisions/021-abuse.md has the times). */
const tries = { 1: [15, 40], 2: [60, 120], 3: [160, 260] } as const;

type AskedLevel = Exclude<ProofLevel, 0>;

const proofSchema = z.object({
  challenge: proofChallengeSchema,
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});

const bucketOf = (id: string) => `proof:${id.toLowerCase()}`;

async function readKeys(db: Database) {
  const secret = await readSiteSecret(db);
  return {
    hmacSignatureSecret: keyedHash(secret, 'proof', 'challenge'),
    hmacKeySignatureSecret: keyedHash(secret, 'proof', 'key'),
  };
}

/** Remembers how hard a proof one comment needs, for whoever asks for the challenge next. */
export async function requireProof(
  { db, now }: ServiceContext,
  id: string,
  level: AskedLevel,
): Promise<void> {
  const row = { tokens: level, filledAt: now() };
  await db
    .insert(rateBuckets)
    .values({ key: bucketOf(id), ...row })
    .onConflictDoUpdate({ target: rateBuckets.key, set: row });
}

async function readLevel(db: Database, id: string): Promise<AskedLevel> {
  const [row] = await db
    .select({ level: rateBuckets.tokens })
    .from(rateBuckets)
    .where(eq(rateBuckets.key, bucketOf(id)));
  if (row === undefined || row.level < 2) return 1;
  return row.level < 3 ? 2 : 3;
}

/**
 * Makes a challenge for one comment, as hard as that one was last refused for. Nothing of it is
 * stored: it is signed, and its comment's id can be taken only once.
 */
export async function createProofChallenge(
  { db, now }: ServiceContext,
  id: string,
): Promise<ProofChallenge> {
  const level = await readLevel(db, id);
  const [least, most] = tries[level];
  const challenge = await createChallenge({
    algorithm,
    cost,
    counter: least + Math.floor(Math.random() * (most - least)),
    deriveKey,
    data: { id: id.toLowerCase(), level, until: now().getTime() + holdsForMs },
    ...(await readKeys(db)),
  });
  return proofChallengeSchema.parse(challenge);
}

function readProof(proof: string) {
  try {
    return proofSchema.safeParse(JSON.parse(Buffer.from(proof, 'base64').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Whether a proof is ours, solved, not over, for this comment, and at least as hard as asked. */
export async function isProven(
  { db, now }: ServiceContext,
  proof: string | undefined,
  id: string,
  level: ProofLevel,
): Promise<boolean> {
  const read = proof === undefined ? undefined : readProof(proof);
  if (read === undefined) return false;
  const { data } = read.challenge.parameters;
  if (data.id !== id.toLowerCase() || data.level < level || data.until < now().getTime()) {
    return false;
  }
  const { verified } = await verifySolution({ ...read, deriveKey, ...(await readKeys(db)) });
  return verified;
}
