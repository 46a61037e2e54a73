import type { QueryClient } from '@tanstack/react-query';
import { keptAnswersOf } from '#src/client/features/articles/kept-answers.ts';
import { copyCaches, keptAtOf, toKeptAnswer } from '#src/client/lib/kept-copies.ts';

/** Pictures that came before the worker was there: it takes them from the browser's own cache. */
async function keepPictures(): Promise<void> {
  const shown = [...document.images].filter(({ naturalWidth }) => naturalWidth > 0);
  const addresses = new Set(shown.map(({ currentSrc }) => currentSrc));
  for (const address of addresses) {
    const { origin, pathname } = new URL(address, location.href);
    if (origin !== location.origin || !pathname.startsWith('/media/')) continue;
    await fetch(address).catch(() => {});
  }
}

function isWorkerThere(): Promise<unknown> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller !== null) return Promise.resolve();
  return new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
}

/**
 * Keeps what the first document brought with it, which no worker has seen: its answers and, where the
 * worker came after them, its pictures. @throws DOMException where there is no room
 */
export async function keepFirstView(queryClient: QueryClient): Promise<void> {
  const wasThere = navigator.serviceWorker.controller !== null;
  await isWorkerThere();
  const cache = await caches.open(copyCaches.answers);
  for (const { path, answer, receivedAt } of keptAnswersOf(queryClient)) {
    if (keptAtOf(path) !== undefined) continue;
    await cache.put(path, toKeptAnswer(JSON.stringify(answer), receivedAt));
  }
  if (!wasThere) await keepPictures();
}
