import { and, desc, eq, isNotNull, isNull, lt, ne, or } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { limits } from '#src/contract/limits.ts';
import type { Ban, BanKind } from '#src/contract/moderation.ts';
import type { NewBan } from '#src/contract/moderation-requests.ts';
import { bans, comments } from '#src/server/db/schema.ts';
import { cleanLine } from '#src/server/services/comments/clean-text.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import { requireRole } from '#src/server/services/identity/require-role.ts';
import { type CommentAuthor, getAuthor } from '#src/server/services/moderation/find-author.ts';
import { isInForce } from '#src/server/services/moderation/find-ban.ts';
import { nameOfStaff, writeLog } from '#src/server/services/moderation/write-log.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const day = 24 * 60 * 60_000;
const listed = 200;

type BanRow = typeof bans.$inferSelect;

function toBan(row: BanRow, now: Date): Ban {
  const { id, kind, authorName, note, createdBy: by, endsAt, liftedAt } = row;
  const isActive = liftedAt === null && (endsAt === null || endsAt > now);
  return {
    id,
    kind,
    authorName,
    note,
    by,
    dateCreated: row.createdAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    isActive,
  };
}

function identityOf(author: CommentAuthor, kind: BanKind): string | null {
  switch (kind) {
    case 'account':
      return author.accountId;
    case 'device':
      return author.deviceHash;
    case 'network':
      return author.networkHash;
  }
}

/** What is known of an author, and so can be banned. */
export function banKindsOf(author: CommentAuthor): BanKind[] {
  const kinds: BanKind[] = ['account', 'device', 'network'];
  return kinds.filter((kind) => identityOf(author, kind) !== null);
}

/** The bans in force on whoever wrote a comment. */
export async function findBansOf(db: Database, author: CommentAuthor, now: Date): Promise<Ban[]> {
  const isTheirs = banKindsOf(author).map((kind) =>
    and(eq(bans.kind, kind), eq(bans.value, identityOf(author, kind) ?? '')),
  );
  if (isTheirs.length === 0) return [];
  const rows = await db
    .select()
    .from(bans)
    .where(and(or(...isTheirs), isInForce(now)));
  return rows.map((row) => toBan(row, now));
}

/** A network is forgotten once its ban is over. */
export async function forgetNetworksOfBans(db: Database, now: Date): Promise<void> {
  const isOver = or(lt(bans.endsAt, now), isNotNull(bans.liftedAt));
  await db
    .update(bans)
    .set({ value: '' })
    .where(and(eq(bans.kind, 'network'), ne(bans.value, ''), isOver));
}

/**
 * Bans whoever wrote a comment. A network's ban ends after 30 days at most, since networks are not
 * remembered longer. People of the newsroom cannot be banned.
 * @throws ServiceError signed_out, forbidden, comment_not_found, invalid_request for a kind that is
 * not known of the author, unavailable
 */
export async function banAuthor(
  { db, now, canWrite }: ServiceContext,
  { commentId, kinds, days, note = '' }: NewBan,
  actor: Actor,
): Promise<{ bans: Ban[]; entryId: string }> {
  const account = requireRole(actor, 'moderator');
  if (!canWrite()) throw new ServiceError('unavailable');
  const author = await getAuthor(db, commentId);
  const [comment] = await db.select().from(comments).where(eq(comments.id, author.commentId));
  if (comment?.authorBadge != null) throw new ServiceError('forbidden');
  const at = now();
  await forgetNetworksOfBans(db, at);
  const rows = [...new Set(kinds)].map((kind) => {
    const value = identityOf(author, kind);
    if (value === null) throw new ServiceError('invalid_request', { kinds: 'invalid' });
    const most = kind === 'network' ? limits.networkDays : undefined;
    const lasts = most === undefined ? days : Math.min(days ?? most, most);
    return {
      id: uuidv7(),
      kind,
      value,
      authorName: author.name,
      commentId: author.commentId,
      note: cleanLine(note),
      createdAt: at,
      createdBy: nameOfStaff(account),
      endsAt: lasts === null ? null : new Date(at.getTime() + lasts * day),
      liftedAt: null,
    };
  });
  const entryId = await db.transaction(async (tx) => {
    await tx.insert(bans).values(rows);
    return writeLog(tx, account, {
      at,
      action: 'ban',
      commentId: author.commentId,
      articleId: comment?.articleId ?? null,
      note: cleanLine(note),
      details: {
        banIds: rows.map(({ id }) => id),
        banKinds: rows.map(({ kind }) => kind),
        endsAt: rows[0]?.endsAt?.toISOString() ?? null,
      },
    });
  });
  return { bans: rows.map((row) => toBan(row, at)), entryId };
}

/** The newest 200 bans, those in force and others. @throws ServiceError signed_out, forbidden */
export async function listBans(
  { db, now }: ServiceContext,
  actor: Actor,
): Promise<{ items: Ban[] }> {
  requireRole(actor, 'moderator');
  await forgetNetworksOfBans(db, now());
  const rows = await db
    .select()
    .from(bans)
    .orderBy(desc(bans.createdAt), desc(bans.id))
    .limit(listed);
  return { items: rows.map((row) => toBan(row, now())) };
}

/** Ends a ban; again is the same. @throws ServiceError signed_out, forbidden, not_found, unavailable */
export async function liftBan(
  { db, now, canWrite }: ServiceContext,
  rawId: string,
  actor: Actor,
): Promise<Ban> {
  const account = requireRole(actor, 'moderator');
  if (!canWrite()) throw new ServiceError('unavailable');
  const at = now();
  const row = await db.transaction(async (tx) => {
    const id = rawId.toLowerCase();
    const [lifted] = await tx
      .update(bans)
      .set({ liftedAt: at })
      .where(and(eq(bans.id, id), isNull(bans.liftedAt)))
      .returning();
    if (lifted === undefined) return (await tx.select().from(bans).where(eq(bans.id, id)))[0];
    await writeLog(tx, account, {
      at,
      action: 'lift_ban',
      commentId: lifted.commentId,
      note: lifted.authorName,
      details: { banKinds: [lifted.kind] },
    });
    return lifted;
  });
  if (row === undefined) throw new ServiceError('not_found');
  return toBan(row, at);
}
