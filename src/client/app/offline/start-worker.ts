import type { QueryClient } from '@tanstack/react-query';
import { keepFirstView } from '#src/client/app/offline/keep-first-view.ts';
import { offerUpdate } from '#src/client/app/offline/offer-update.ts';
import { dropExpiredPack } from '#src/client/features/library/pack-stories.ts';
import { hasKeptAnswers } from '#src/client/lib/kept-copies.ts';
import { scriptAddress } from '#src/client/lib/script-address.ts';
import { workerPath } from '#src/contract/offline.ts';

/**
 * Registers the service worker and keeps with it what this page was read from. Fetched when the page
 * has long been there; without it nothing is missing but reading without a network.
 */
export async function startWorker(queryClient: QueryClient): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  addEventListener('online', () => refreshKept(queryClient));
  try {
    const registration = await navigator.serviceWorker.register(scriptAddress(workerPath));
    offerUpdate(registration);
    await keepFirstView(queryClient);
    await dropExpiredPack(Date.now());
  } catch {
    // Refused: a private window, storage that is blocked, no room. The network serves.
  }
}

/** The network is back: what was kept from before is asked for again, whatever its age. */
function refreshKept(queryClient: QueryClient): void {
  if (hasKeptAnswers()) void queryClient.invalidateQueries({ queryKey: ['articles'] });
}
