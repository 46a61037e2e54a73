import type { QueryClient } from '@tanstack/react-query';
import { bookReceipt } from '#src/client/features/comments/outbox/book-receipt.ts';
import { exclusively } from '#src/client/features/comments/outbox/exclusively.ts';
import { createDeviceStore } from '#src/client/features/comments/outbox/operation-store.ts';
import { createOutbox, type Outbox } from '#src/client/features/comments/outbox/outbox.ts';
import { openOutboxChannel } from '#src/client/features/comments/outbox/outbox-channel.ts';
import { noteWaiting } from '#src/client/features/comments/outbox/waiting-mark.ts';
import { type ApiClient, apiClientOf } from '#src/client/lib/api-client.ts';
import type { NewComment } from '#src/contract/requests.ts';

const outboxes = new WeakMap<QueryClient, Outbox>();

/** Background Sync, where the browser has it and a service worker is there to be woken. */
type SyncRegistration = ServiceWorkerRegistration & {
  sync?: { register: (tag: string) => Promise<void> };
};

async function askForBackgroundSync(): Promise<void> {
  const registration: SyncRegistration | undefined =
    await navigator.serviceWorker?.getRegistration();
  await registration?.sync?.register('outbox');
}

/** Solves the riddle that the server set for a comment, with code that is fetched only then. */
async function prove(api: ApiClient, comment: NewComment): Promise<NewComment> {
  const { solveProof } = await import('#src/client/features/comments/solve-proof.ts');
  return solveProof(api, comment);
}

function open(client: QueryClient): Outbox {
  const api = apiClientOf(client);
  const outbox = createOutbox({
    store: createDeviceStore(),
    api,
    exclusively,
    channel: openOutboxChannel(),
    isOnline: () => navigator.onLine,
  });
  outbox.prepareWith((comment, failure) =>
    failure?.code === 'proof_required' ? prove(api, comment) : comment,
  );
  outbox.onSent((operation, receipt) => bookReceipt(client, operation, receipt));
  outbox.subscribe(() => {
    const isWaiting = outbox.read().operations.some(({ status }) => status === 'waiting');
    const isNew = noteWaiting(isWaiting);
    // Refused (private mode, permission): this tab sends by itself all the same.
    if (isNew && isWaiting) askForBackgroundSync().catch(() => {});
  });
  const hurry = () => {
    if (navigator.onLine) void outbox.hurry();
  };
  addEventListener('online', hurry);
  addEventListener('pageshow', ({ persisted }) => persisted && hurry());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void outbox.wake();
  });
  // What the last visit left behind, also where only signing in was missing.
  void outbox.reload().then(async () => {
    await outbox.resumeAfterSignIn();
    hurry();
  });
  return outbox;
}

/** The outbox of this tab, opened when it is first asked for. Not for the server. */
export function outboxOf(client: QueryClient): Outbox {
  const outbox = outboxes.get(client) ?? open(client);
  outboxes.set(client, outbox);
  return outbox;
}

/** The outbox of this tab where it is open already. */
export function findOutbox(client: QueryClient): Outbox | undefined {
  return outboxes.get(client);
}
