import type { QueryClient } from '@tanstack/react-query';
import { keepFirstView } from '#src/client/app/offline/keep-first-view.ts';
import { offerUpdate } from '#src/client/app/offline/offer-update.ts';
import { dropExpiredPack } from '#src/client/features/library/pack-stories.ts';
import { hasKeptAnswers, shelfEvent, shelves } from '#src/client/lib/kept-copies.ts';
import { isSaving } from '#src/client/lib/saving.ts';
import { scriptAddress } from '#src/client/lib/script-address.ts';
import { workerPath } from '#src/contract/offline.ts';

/**
 * Registers the service worker and keeps with it what this page was read from. Fetched when the page
 * has long been there; without it nothing is missing but reading without a network.
 */
export async function startWorker(queryClient: QueryClient): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  if (isSaving() && !(await isWorkerWanted())) {
    addEventListener(shelfEvent, () => void startWorker(queryClient), { once: true });
    return;
  }
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

/**
 * Where data is saved the whole application is not fetched ahead for those who may never read without a
 * network: only for who has a worker already, or put stories on a shelf.
 */
async function isWorkerWanted(): Promise<boolean> {
  if ((await navigator.serviceWorker.getRegistration()) !== undefined) return true;
  const kept = await Promise.all(Object.values(shelves).map((name) => caches.has(name)));
  return kept.includes(true);
}

/** The network is back: what was kept from before is asked for again, whatever its age. */
function refreshKept(queryClient: QueryClient): void {
  if (hasKeptAnswers()) void queryClient.invalidateQueries({ queryKey: ['articles'] });
}
