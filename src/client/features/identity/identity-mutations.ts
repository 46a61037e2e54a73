import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import { identityQueries } from '#src/client/features/identity/identity-queries.ts';
import { addPasskey, signInByPasskey } from '#src/client/features/identity/passkeys.ts';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { doneSchema, elsewhereSchema, meSchema } from '#src/contract/accounts.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type {
  AccountChange,
  AccountRemoval,
  CodeRequest,
  CodeSignIn,
} from '#src/contract/requests.ts';

const once = { networkMode: 'always', retry: false } as const;

/** Everything that is known of who asks, asked for again: they are somebody else now. */
async function askAgain(client: QueryClient): Promise<void> {
  const { queryKey } = identityQueries.me();
  client.removeQueries({ queryKey: identityQueries.all, predicate: (query) => !query.isActive() });
  await client.invalidateQueries({ queryKey });
}

/** Options of everything that changes who is signed in, or what is theirs. */
export const identityMutations = {
  sendCode: (client: QueryClient) =>
    mutationOptions({
      ...once,
      mutationFn: (request: CodeRequest) =>
        apiClientOf(client).send('POST', apiPaths.signInCode(), request, doneSchema),
    }),
  signInByCode: (client: QueryClient) =>
    mutationOptions({
      ...once,
      mutationFn: (code: CodeSignIn) =>
        apiClientOf(client).send('POST', apiPaths.signIn(), code, doneSchema),
      onSuccess: () => askAgain(client),
    }),
  signInByPasskey: (client: QueryClient) =>
    mutationOptions({
      ...once,
      mutationFn: () => signInByPasskey(apiClientOf(client)),
      onSuccess: () => askAgain(client),
    }),
  signInWithGoogle: (client: QueryClient) =>
    mutationOptions({
      ...once,
      mutationFn: () =>
        apiClientOf(client).send('POST', apiPaths.signInWithGoogle(), undefined, elsewhereSchema),
      onSuccess: ({ url }) => location.assign(url),
    }),
  signOut: (client: QueryClient) =>
    mutationOptions({
      ...once,
      mutationFn: () => apiClientOf(client).send('POST', apiPaths.signOut(), undefined, doneSchema),
      onSuccess: () => askAgain(client),
    }),
  change: (client: QueryClient) =>
    mutationOptions({
      ...once,
      mutationFn: (change: AccountChange) =>
        apiClientOf(client).send('PATCH', apiPaths.me(), change, meSchema),
      onSuccess: (me) => {
        client.setQueryData(identityQueries.me().queryKey, me);
      },
    }),
  addPasskey: (client: QueryClient) =>
    mutationOptions({
      ...once,
      mutationFn: (name: string) => addPasskey(apiClientOf(client), name),
      onSuccess: () => client.invalidateQueries({ queryKey: identityQueries.all }),
    }),
  removePasskey: (client: QueryClient) =>
    mutationOptions({
      ...once,
      mutationFn: (id: string) =>
        apiClientOf(client).send('DELETE', apiPaths.myPasskey(id), undefined, doneSchema),
      onSuccess: () => client.invalidateQueries({ queryKey: identityQueries.all }),
    }),
  endSession: (client: QueryClient) =>
    mutationOptions({
      ...once,
      mutationFn: (id: string) =>
        apiClientOf(client).send('DELETE', apiPaths.mySession(id), undefined, doneSchema),
      onSuccess: () => client.invalidateQueries({ queryKey: identityQueries.all }),
    }),
  removeAccount: (client: QueryClient) =>
    mutationOptions({
      ...once,
      mutationFn: (removal: AccountRemoval) =>
        apiClientOf(client).send('DELETE', apiPaths.me(), removal, doneSchema),
    }),
};
