import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { Outbox } from '#src/client/features/comments/outbox/outbox.ts';
import { findOutbox, outboxOf } from '#src/client/features/comments/outbox/outbox-of.ts';
import { emptyOutbox, type OutboxView } from '#src/client/features/comments/outbox/outbox-view.ts';

/** What waits on this device; nothing on the server and while hydrating. */
export function useOutboxView(): OutboxView {
  const client = useQueryClient();
  return useSyncExternalStore(
    useCallback((notify) => outboxOf(client).subscribe(notify), [client]),
    () => findOutbox(client)?.read() ?? emptyOutbox,
    () => emptyOutbox,
  );
}

/** The outbox itself, for handlers: to be called when the reader does something. */
export function useOutbox(): () => Outbox {
  const client = useQueryClient();
  return useCallback(() => outboxOf(client), [client]);
}
