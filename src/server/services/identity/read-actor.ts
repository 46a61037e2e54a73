import type { Account, Actor } from '#src/server/services/identity/actor.ts';
import { readDevice, signDevice } from '#src/server/services/identity/device-cookie.ts';
import { keyedHash, readSiteSecret } from '#src/server/services/identity/site-secret.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/** What a request says of who made it. */
export type Credentials = {
  deviceCookie: string | undefined;
  /** The id that is given where the cookie is none of ours; undefined where none is to be given. */
  newDeviceId: string | undefined;
  /** The network it came from; undefined for a call in-process. */
  network: string | undefined;
  headers: Headers;
};

/** Who it was, and the cookie that its device is to keep. */
export type ReadActor = (
  credentials: Credentials,
) => Promise<{ actor: Actor; deviceCookie: string | undefined }>;

/** @param findAccount who is signed in, by the headers of a request */
export function createActorReader(
  { db }: Pick<ServiceContext, 'db'>,
  findAccount: (headers: Headers) => Promise<Account | undefined> = async () => undefined,
): ReadActor {
  let secret: Promise<string> | undefined;

  async function getSecret(): Promise<string> {
    secret ??= readSiteSecret(db);
    try {
      return await secret;
    } catch (error) {
      secret = undefined; // The next call asks again.
      throw error;
    }
  }

  return async ({ deviceCookie, newDeviceId, network, headers }) => {
    const key = await getSecret();
    const knownId = deviceCookie === undefined ? undefined : readDevice(key, deviceCookie);
    const deviceId = knownId ?? newDeviceId;
    const hash = (purpose: string, value: string | undefined) =>
      value === undefined ? undefined : keyedHash(key, purpose, value);
    const actor = {
      account: await findAccount(headers),
      deviceHash: hash('device', deviceId),
      isNewDevice: knownId === undefined && deviceId !== undefined,
      networkHash: hash('network', network),
      network,
    };
    return { actor, deviceCookie: deviceId && signDevice(key, deviceId) };
  };
}
