import type { Role } from '#src/contract/accounts.ts';

/** Somebody who is signed in. */
export type Account = { id: string; name: string; role: Role };

/**
 * Whoever makes a call, as far as it is known: a signed-in account, the device by its cookie, the
 * network by its address; the last two only as keyed hashes.
 */
export type Actor = Readonly<{
  account?: Account | undefined;
  deviceHash?: string | undefined;
  /** Whether the device is given its cookie by this very call. */
  isNewDevice?: boolean;
  networkHash?: string | undefined;
  /** The network itself, for the moment of the call; it is never stored. */
  network?: string | undefined;
}>;

/** Under what a reader's like or report is counted: once per account, else once per device. */
export function actorKeyOf({ account, deviceHash }: Actor): string | undefined {
  if (account !== undefined) return `account:${account.id}`;
  return deviceHash === undefined ? undefined : `device:${deviceHash}`;
}

/** Whether somebody of the newsroom makes the call. */
export function isStaff({ account }: Actor): boolean {
  return account !== undefined && account.role !== 'reader';
}

type Authorship = { accountId: string | null; deviceHash: string | null };

/** Whether a comment is the actor's own: of the account that wrote it, else of the same device. */
export function isOwn(actor: Actor, { accountId, deviceHash }: Authorship): boolean {
  if (accountId !== null) return accountId === actor.account?.id;
  return deviceHash !== null && deviceHash === actor.deviceHash;
}
