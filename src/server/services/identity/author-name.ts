import { and, eq, ne } from 'drizzle-orm';
import type { Role } from '#src/contract/accounts.ts';
import { accounts, authors } from '#src/server/db/schema.ts';
import type { Actor } from '#src/server/services/identity/actor.ts';
import { nameSkeleton } from '#src/server/services/identity/name-skeleton.ts';
import { isReservedName } from '#src/server/services/identity/reserved-names.ts';
import { isUniqueViolation } from '#src/server/services/identity/unique-violation.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * The name that a comment is written under: the account's own; where it has none yet, the one that was
 * typed, which becomes the account's; a guest's as typed, unless somebody else is known by it.
 * @param typed as `cleanContent` leaves it @throws ServiceError name_taken
 */
export async function nameOfAuthor(
  { db }: Pick<ServiceContext, 'db'>,
  { account }: Actor,
  typed: string,
): Promise<string> {
  if (account === undefined) {
    await assertNameFree(db, typed, undefined);
    return typed;
  }
  if (account.name !== '') return account.name;
  await claimName(db, account, typed);
  return typed;
}

/**
 * Gives an account a name that nobody else is known by. @param name as `cleanLine` leaves it
 * @throws ServiceError name_taken
 */
export async function claimName(
  db: Database,
  account: { id: string; role: Role },
  name: string,
): Promise<void> {
  await assertNameFree(db, name, account);
  try {
    await db
      .update(accounts)
      .set({ name, nameSkeleton: nameSkeleton(name), updatedAt: new Date() })
      .where(eq(accounts.id, account.id));
  } catch (error) {
    // Somebody else was faster.
    if (isUniqueViolation(error)) throw new ServiceError('name_taken', { authorName: 'invalid' });
    throw error;
  }
}

/** Names of the newsroom and of its authors belong to staff; an account's belongs to it alone. */
async function assertNameFree(
  db: Database,
  name: string,
  account: { id: string; role: Role } | undefined,
): Promise<void> {
  const skeleton = nameSkeleton(name);
  const isStaff = account !== undefined && account.role !== 'reader';
  const isTaken =
    (!isStaff && (isReservedName(name) || (await isAuthor(db, skeleton)))) ||
    (await isOfAccount(db, skeleton, account?.id));
  if (isTaken) throw new ServiceError('name_taken', { authorName: 'invalid' });
}

async function isOfAccount(db: Database, skeleton: string, ownId = ''): Promise<boolean> {
  const [row] = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.nameSkeleton, skeleton), ne(accounts.id, ownId)));
  return row !== undefined;
}

async function isAuthor(db: Database, skeleton: string): Promise<boolean> {
  // A newsroom has some hundred at most, and their names come in with every import.
  const known = await db.select({ name: authors.name }).from(authors);
  return known.some(({ name }) => nameSkeleton(name) === skeleton);
}
