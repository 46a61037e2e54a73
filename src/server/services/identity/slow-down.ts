import { type Ask, takeTokens } from '#src/server/services/abuse/take-tokens.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const second = 1_000;
const minute = 60 * second;

/**
 * Attempts to sign in are slowed, never locked out: whoever waits the seconds of Retry-After gets one
 * more. The account's own measure bounds guesses at codes from many networks to 2 a minute; a passkey
 * is asked for by no account's name, so nobody can hold its owner back.
 */
const measures = {
  code: {
    network: { burst: 10, everyMs: 30 * second },
    account: { burst: 3, everyMs: minute },
  },
  guess: {
    network: { burst: 20, everyMs: 10 * second },
    account: { burst: 6, everyMs: 30 * second },
  },
  passkey: { network: { burst: 30, everyMs: 5 * second } },
} as const;

export type SignInStep = keyof typeof measures;

/**
 * Counts one attempt. @param who.network and who.account keyed hashes, undefined where not known
 * @throws ServiceError rate_limited with `retryAfter`
 */
export async function slowDown(
  { db, now }: Pick<ServiceContext, 'db' | 'now'>,
  step: SignInStep,
  who: { network: string | undefined; account?: string },
): Promise<void> {
  const { network, account }: { network: Measure; account?: Measure } = measures[step];
  const asks: Ask[] = [];
  if (who.network !== undefined) asks.push({ key: `sign-in:${step}:${who.network}`, ...network });
  if (who.account !== undefined && account !== undefined) {
    asks.push({ key: `sign-in:${step}:account:${who.account}`, ...account });
  }
  const retryAfter = await takeTokens(db, asks, now());
  if (retryAfter > 0) throw new ServiceError('rate_limited', undefined, { retryAfter });
}

type Measure = { burst: number; everyMs: number };
