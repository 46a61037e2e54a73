import { asc, eq, ne } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Role } from '#src/contract/accounts.ts';
import { accounts } from '#src/server/db/schema.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

export type StaffMember = { email: string; name: string; role: Role };

const columns = { email: accounts.email, name: accounts.name, role: accounts.role };

/** Everybody who may do more than read and write, by address. */
export function listStaff({ db }: Pick<ServiceContext, 'db'>): Promise<StaffMember[]> {
  return db
    .select(columns)
    .from(accounts)
    .where(ne(accounts.role, 'reader'))
    .orderBy(asc(accounts.email));
}

/**
 * Gives the account of an address a role, and makes it where there is none; its owner proves the
 * address at the first sign-in. @param email as `name@host`
 */
export async function setRoleByEmail(
  { db, now }: Pick<ServiceContext, 'db' | 'now'>,
  email: string,
  role: Role,
): Promise<StaffMember> {
  const address = email.toLowerCase();
  const at = now();
  const [member] = await db
    .insert(accounts)
    .values({ id: uuidv7(), name: '', email: address, role, createdAt: at, updatedAt: at })
    .onConflictDoUpdate({ target: accounts.email, set: { role, updatedAt: at } })
    .returning(columns);
  if (member === undefined) throw new ServiceError('unavailable');
  return member;
}

/** Whether an account has this address. */
export async function hasAccount(
  { db }: Pick<ServiceContext, 'db'>,
  email: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.email, email.toLowerCase()));
  return rows.length > 0;
}
