import { eq, sql } from 'drizzle-orm';
import type { HandoverReceipt } from '#src/contract/handovers.ts';
import { limits } from '#src/contract/limits.ts';
import type { NewHandover } from '#src/contract/requests.ts';
import { handovers } from '#src/server/db/schema.ts';
import { emptyExpiredHandovers } from '#src/server/services/handovers/forget-handovers.ts';
import { secondsUntil } from '#src/server/services/handovers/get-handover.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** Bytes that all devices together may have lying here: 256 of the largest, thousands of usual ones. */
export const mostHandoverBytes = 64 * 1024 * 1024;

/**
 * Keeps what a device sealed for another, for `limits.handoverLife`. The same id and content again is
 * the same one, so that a device which heard no answer may send it again.
 * @returns how long it can be had @throws ServiceError unavailable where nothing may be written or there
 * is no room, conflict where the id has other content, handover_ended where it is over
 */
export async function createHandover(
  { db, now, canWrite }: ServiceContext,
  { id, ciphertext }: NewHandover,
): Promise<HandoverReceipt> {
  if (!canWrite()) throw new ServiceError('unavailable');
  const content = Buffer.from(ciphertext, 'base64url');
  const expiresAt = new Date(now().getTime() + limits.handoverLife);
  await emptyExpiredHandovers(db, now());
  if (await insert(db, { id, content, expiresAt }))
    return { secondsLeft: secondsUntil(expiresAt, now()) };
  const [known] = await db
    .select({
      expiresAt: handovers.expiresAt,
      isOver: sql<boolean>`${handovers.ciphertext} is null`,
      isSame: sql<boolean>`coalesce(${handovers.ciphertext} = ${content}::bytea, false)`,
    })
    .from(handovers)
    .where(eq(handovers.id, id));
  if (known === undefined) throw new ServiceError('unavailable');
  if (known.isOver) throw new ServiceError('handover_ended');
  if (!known.isSame) throw new ServiceError('conflict');
  return { secondsLeft: secondsUntil(known.expiresAt, now()) };
}

type NewRow = { id: string; content: Buffer; expiresAt: Date };

/** One statement, so that those who come at once are counted with each other as far as can be. */
async function insert(db: Database, { id, content, expiresAt }: NewRow): Promise<boolean> {
  const { rowCount } = await db.execute(sql`
    insert into handovers (id, ciphertext, expires_at)
    select ${id}, ${content}::bytea, ${expiresAt.toISOString()}::timestamptz
    where (select coalesce(sum(octet_length(ciphertext)), 0) from handovers)
      <= ${mostHandoverBytes - content.length}::bigint
    on conflict (id) do nothing`);
  return rowCount === 1;
}
