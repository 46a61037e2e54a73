import { type Role, roles } from '#src/contract/accounts.ts';
import type { Account, Actor } from '#src/server/services/identity/actor.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** Whether a role may do what `needed` may. */
export function hasRole(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** The account of an actor who is signed in. @throws ServiceError signed_out */
export function requireAccount({ account }: Actor): Account {
  if (account === undefined) throw new ServiceError('signed_out');
  return account;
}

/** The account of an actor who may do what `needed` may. @throws ServiceError signed_out, forbidden */
export function requireRole(actor: Actor, needed: Role): Account {
  const account = requireAccount(actor);
  if (!hasRole(account.role, needed)) throw new ServiceError('forbidden');
  return account;
}
