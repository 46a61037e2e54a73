import type { Receipt } from '#src/client/features/comments/outbox/deliver.ts';
import type { Operation } from '#src/client/features/comments/outbox/operation.ts';
import type { OperationStore } from '#src/client/features/comments/outbox/operation-store.ts';

/** What is known of the outbox now; the same object until it changes. */
export type OutboxView = Readonly<{
  operations: readonly Operation[];
  /** The key of the operation that is on the wire. */
  sendingKey: string | undefined;
  /** Whether this tab is sending, or waits for another tab to be done. */
  isAtWork: boolean;
  /** False where the browser keeps nothing: what waits is gone with the page. */
  isKept: boolean;
}>;

export const emptyOutbox: OutboxView = {
  operations: [],
  sendingKey: undefined,
  isAtWork: false,
  isKept: true,
};

/** Told of a wish that the server has acknowledged, by whichever tab it was sent. */
export type SentListener = (operation: Operation, receipt: Receipt) => void;

export type OutboxMessage =
  | { type: 'changed' }
  | { type: 'sent'; operation: Operation; receipt: Receipt };

/** What the tabs of one device tell one another by. */
export type OutboxChannel = {
  post(message: OutboxMessage): void;
  listen(listener: (message: OutboxMessage) => void): void;
};

/** What a tab knows of the store, and whom it tells: its own components, and other tabs. */
export function createOutboxView(store: OperationStore, channel: OutboxChannel | undefined) {
  const listeners = new Set<() => void>();
  const sentListeners = new Set<SentListener>();
  let view = emptyOutbox;

  function show(over: Partial<OutboxView>): void {
    view = { ...view, ...over };
    for (const notify of listeners) notify();
  }

  async function reload(): Promise<void> {
    const operations = await store.list();
    show({ operations, isKept: store.isKept });
  }

  function tellSent(operation: Operation, receipt: Receipt): void {
    for (const listener of sentListeners) listener(operation, receipt);
  }

  channel?.listen((message) => {
    if (message.type === 'sent') tellSent(message.operation, message.receipt);
    void reload();
  });

  return {
    read: () => view,
    subscribe(notify: () => void): () => void {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    onSent(listener: SentListener): () => void {
      sentListeners.add(listener);
      return () => sentListeners.delete(listener);
    },
    reload,
    async reloadEverywhere(): Promise<void> {
      await reload();
      channel?.post({ type: 'changed' });
    },
    show,
    tellSentEverywhere(operation: Operation, receipt: Receipt): void {
      tellSent(operation, receipt);
      channel?.post({ type: 'sent', operation, receipt });
    },
  };
}
