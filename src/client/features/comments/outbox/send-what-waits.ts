import type { QueryClient } from '@tanstack/react-query';
import { isAnythingWaiting } from '#src/client/features/comments/outbox/waiting-mark.ts';

/**
 * Opens the outbox where the last visit left something in it, on whichever page the reader is now.
 * Its code is fetched only then; without a network, once that is back.
 */
export function sendWhatWaits(client: QueryClient): void {
  if (!isAnythingWaiting()) return;
  const open = async () => {
    const { outboxOf } = await import('#src/client/features/comments/outbox/outbox-of.ts');
    outboxOf(client);
  };
  open().catch(() => {
    addEventListener('online', () => open().catch(() => {}), { once: true });
  });
}
