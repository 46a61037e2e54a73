import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { UpdateNotice } from '#src/client/app/offline/update-notice.tsx';

/** Asks a worker whether this page is of its own build already. */
function isOwnBuild(worker: ServiceWorker): Promise<boolean> {
  const boot = document.querySelector<HTMLScriptElement>('script[data-pieces]')?.src;
  const hasFile = boot && new URL(boot).pathname;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data === true);
    worker.postMessage({ hasFile }, [port2]);
  });
}

const takeOver = (worker: ServiceWorker) => worker.postMessage({ takeOver: true });

/** One reload, when the new worker is in charge: the page and its pieces are then of one build. */
function reloadWith(worker: ServiceWorker): void {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  takeOver(worker);
}

let notice: ReturnType<typeof createRoot> | undefined;

function show(worker: ServiceWorker): void {
  const place = document.body.appendChild(document.createElement('div'));
  notice?.unmount();
  notice = createRoot(place);
  const handleLater = () => notice?.unmount();
  notice.render(
    createElement(UpdateNotice, { onAccept: () => reloadWith(worker), onLater: handleLater }),
  );
}

async function announce(worker: ServiceWorker): Promise<void> {
  // A page that came from the server after the deploy has nothing to gain from another load.
  if (await isOwnBuild(worker)) takeOver(worker);
  else show(worker);
}

/**
 * Says so where a newer version waits, also one that is found later, and asks for one whenever the
 * reader comes back to the tab.
 */
export function offerUpdate(registration: ServiceWorkerRegistration): void {
  const announceWaiting = () => {
    if (registration.waiting && navigator.serviceWorker.controller) {
      void announce(registration.waiting);
    }
  };
  announceWaiting();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', announceWaiting);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
}
