import type { Auth, GoogleClient } from '#src/server/services/identity/create-auth.ts';
import { keyedHash, readSiteSecret } from '#src/server/services/identity/site-secret.ts';
import type { Database } from '#src/server/services/service-context.ts';

export type AuthSource = {
  /** Better Auth, loaded with the first call. */
  get: () => Promise<Auth>;
  /** A keyed hash of an address, under which its attempts are counted. */
  hash: (email: string) => Promise<string>;
};

type Options = {
  db: Database;
  siteUrl: string;
  google?: GoogleClient | undefined;
  onError: (message: string) => void;
};

/** Loads Better Auth once, when somebody first signs in; a failure is forgotten. */
export function createAuthSource({ db, siteUrl, google, onError }: Options): AuthSource {
  let loading: Promise<Auth> | undefined;

  async function load(): Promise<Auth> {
    const [{ createAuth }, secret] = await Promise.all([
      import('#src/server/services/identity/create-auth.ts'),
      readSiteSecret(db),
    ]);
    return createAuth({ db, siteUrl, secret: keyedHash(secret, 'auth', ''), google, onError });
  }

  return {
    get: async () => {
      loading ??= load();
      try {
        return await loading;
      } catch (error) {
        loading = undefined;
        throw error;
      }
    },
    hash: async (email) => keyedHash(await readSiteSecret(db), 'email', email),
  };
}
