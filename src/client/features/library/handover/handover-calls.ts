import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { unpackLibrary } from '#src/client/features/library/handover/pack.ts';
import { open } from '#src/client/features/library/handover/seal.ts';
import type { Secret } from '#src/client/features/library/handover/secret.ts';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { tryThrice } from '#src/client/lib/try-thrice.ts';
import { doneSchema } from '#src/contract/accounts.ts';
import { handoverSchema } from '#src/contract/handovers.ts';
import { apiPaths } from '#src/contract/paths.ts';

/** What another device packed. Asking takes nothing away from the server. */
export const handoverQueries = {
  /** Fails with ApiError or OpenError. */
  detail: (secret: Secret) =>
    queryOptions({
      queryKey: ['handovers', 'detail', secret.id, secret.key],
      queryFn: async ({ client, signal }) => {
        const path = apiPaths.handover(secret.id);
        const { ciphertext } = await apiClientOf(client).get(path, handoverSchema, signal);
        return unpackLibrary(await open(secret, ciphertext));
      },
      staleTime: Number.POSITIVE_INFINITY,
      // Nothing of it is to lie about once nobody looks at it.
      gcTime: 0,
    }),
};

/** Has the server throw it away. @throws ApiError; where it does not hear of it, time does the same */
export async function endHandover(client: QueryClient, { id }: Pick<Secret, 'id'>): Promise<void> {
  const path = apiPaths.handover(id);
  await tryThrice(() => apiClientOf(client).send('DELETE', path, undefined, doneSchema));
}
