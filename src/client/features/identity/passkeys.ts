import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import * as z from 'zod/mini';
import type { ApiClient } from '#src/client/lib/api-client.ts';
import { doneSchema } from '#src/contract/accounts.ts';
import { apiPaths } from '#src/contract/paths.ts';

/** Why no passkey came of it, where that is not the server's answer. */
export class PasskeyError extends Error {
  override readonly name = 'PasskeyError';
  readonly reason: 'cancelled' | 'unsupported';

  constructor(reason: 'cancelled' | 'unsupported', options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

// The browser reads the challenge; we hand it through.
const requestSchema = z.custom<PublicKeyCredentialRequestOptionsJSON>();
const creationSchema = z.custom<PublicKeyCredentialCreationOptionsJSON>();

/** Loads the code with the first use. @throws PasskeyError */
async function loadWebAuthn() {
  const webAuthn = await import('@simplewebauthn/browser');
  if (!webAuthn.browserSupportsWebAuthn()) throw new PasskeyError('unsupported');
  return webAuthn;
}

function cancelled(cause: unknown): never {
  throw new PasskeyError('cancelled', { cause });
}

/** Signs in with whichever passkey the reader chooses. @throws ApiError, PasskeyError */
export async function signInByPasskey(client: ApiClient): Promise<void> {
  const { startAuthentication } = await loadWebAuthn();
  const optionsJSON = await client.get(apiPaths.passkeySignIn(), requestSchema);
  const response = await startAuthentication({ optionsJSON }).catch(cancelled);
  await client.send('POST', apiPaths.passkeySignIn(), { response }, doneSchema);
}

/** Makes a passkey for the account that is signed in. @throws ApiError, PasskeyError */
export async function addPasskey(client: ApiClient, name: string): Promise<void> {
  const { startRegistration } = await loadWebAuthn();
  const optionsJSON = await client.get(apiPaths.passkeyRegistration(), creationSchema);
  const response = await startRegistration({ optionsJSON }).catch(cancelled);
  await client.send('POST', apiPaths.passkeyRegistration(), { response, name }, doneSchema);
}
