import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { proveWith } from '#src/client/features/comments/ask-for-proof.ts';
import { needsSignIn } from '#src/client/features/comments/outbox/deliver.ts';
import { exclusively } from '#src/client/features/comments/outbox/exclusively.ts';
import { createDeviceStore } from '#src/client/features/comments/outbox/operation-store.ts';
import { createOutbox } from '#src/client/features/comments/outbox/outbox.ts';
import { openOutboxChannel } from '#src/client/features/comments/outbox/outbox-channel.ts';
import { createApiClient } from '#src/client/lib/api-client.ts';

/** The browser ends a worker that takes long; what is not solved by then waits for a page. */
const timeout = 20_000;

/**
 * Sends what waits, as a page would: the same store, the same lock, the same ids; open pages hear of it.
 * @throws Error where something still waits for the network, so that the browser comes again
 */
export async function sendOutbox(): Promise<void> {
  const api = createApiClient((path, init) => fetch(path, init));
  const outbox = createOutbox({
    store: createDeviceStore(),
    api,
    exclusively,
    channel: openOutboxChannel(),
  });
  outbox.prepareWith((comment, failure) =>
    failure?.code === 'proof_required'
      ? proveWith(api, comment, (challenge) => solveChallenge({ challenge, deriveKey, timeout }))
      : comment,
  );
  await outbox.hurry();
  const waiting = outbox.read().operations.filter(({ status }) => status === 'waiting');
  if (waiting.some((operation) => !needsSignIn(operation)))
    throw new Error('Something still waits');
}
