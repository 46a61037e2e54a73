/**
 * What a service worker sees around it. TypeScript knows it from a library alone that contradicts the
 * one of windows, and one project cannot have both.
 */
export type WaitingEvent = Event & { waitUntil: (work: Promise<unknown>) => void };

export type RequestEvent = WaitingEvent & {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
};

export type SyncEvent = WaitingEvent & { tag: string };

type WorkerEvents = {
  install: WaitingEvent;
  activate: WaitingEvent;
  fetch: RequestEvent;
  message: MessageEvent<unknown> & WaitingEvent;
  sync: SyncEvent;
};

export type WorkerScope = {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: <Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ) => void;
};
