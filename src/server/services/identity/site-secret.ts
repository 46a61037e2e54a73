import { createHmac, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { siteSettings } from '#src/server/db/schema.ts';
import type { Database } from '#src/server/services/service-context.ts';

const key = 'secret';

/**
 * The secret that all processes of one site share: made at random when it is first asked for, kept
 * in the database. It signs and hashes; whoever has the database could do both anyway.
 */
export async function readSiteSecret(db: Database): Promise<string> {
  const find = () => db.select().from(siteSettings).where(eq(siteSettings.key, key));
  const [known] = await find();
  if (typeof known?.value === 'string') return known.value;
  const value = randomBytes(32).toString('base64url');
  await db.insert(siteSettings).values({ key, value }).onConflictDoNothing();
  const [kept] = await find();
  return typeof kept?.value === 'string' ? kept.value : value;
}

/** A keyed hash that tells nothing of `value` to whoever lacks the secret. `purpose` keeps uses apart. */
export function keyedHash(secret: string, purpose: string, value: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${value}`).digest('base64url');
}
