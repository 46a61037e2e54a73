import { apiPaths } from '#src/contract/paths.ts';
import type { PushMessage } from '#src/contract/push.ts';

type WindowClient = {
  url: string;
  focus: () => Promise<unknown>;
  navigate: (address: string) => Promise<unknown>;
};

/** What of a service worker's global scope this needs; the DOM's types, which pages use, lack it. */
export type PushScope = {
  addEventListener: (type: string, listener: (event: Event) => void) => void;
  readonly registration: Pick<ServiceWorkerRegistration, 'showNotification' | 'pushManager'>;
  readonly clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<unknown>;
    openWindow: (address: string) => Promise<unknown>;
  };
  readonly location: { readonly origin: string };
};

type Waiting = Event & { waitUntil: (work: Promise<unknown>) => void };
type PushEvent = Waiting & { data: { text: () => string } | null };
type ClickEvent = Waiting & { notification: Pick<Notification, 'close'> & { data: unknown } };
type ChangeEvent = Waiting & {
  oldSubscription?: PushSubscription | null;
  newSubscription?: PushSubscription | null;
};

const texts = ['title', 'body', 'path', 'tag', 'lang'] as const;

/** A message of this site's server; undefined for anything else. */
export function readMessage(text: string): PushMessage | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const read = (key: string) => String(Reflect.get(data, key) ?? '');
  const [title = '', body = '', path = '', tag = '', lang = ''] = texts.map(read);
  return title === '' ? undefined : { title, body, path, tag, lang };
}

/** Only a place on this site; what else a message may say leads to the front page. */
function placeOf(path: unknown, origin: string): string {
  const url = new URL(typeof path === 'string' ? path : '/', origin);
  return url.origin === origin ? url.href : `${origin}/`;
}

async function show(scope: PushScope, text: string): Promise<void> {
  const message = readMessage(text);
  // Browsers show a text of their own where none is shown, and end what does so too often.
  if (message === undefined) return;
  const { title, body, path, tag, lang } = message;
  const icon = '/icon-512.png';
  // Heard again although it replaces one that is still shown: somebody else answered.
  const options = { body, tag, lang, icon, renotify: tag !== '', data: path };
  await scope.registration.showNotification(title, options);
}

const isWindow = (client: unknown): client is WindowClient =>
  typeof client === 'object' && client !== null && 'focus' in client && 'navigate' in client;

/** Goes to the window that shows the story, else to a new one: no other page is taken away. */
async function open(scope: PushScope, path: unknown): Promise<void> {
  const place = placeOf(path, scope.location.origin);
  const found = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const windows = Array.isArray(found) ? found.filter(isWindow) : [];
  const [story] = place.split('#');
  const window = windows.find(({ url }) => url.split('#')[0] === story);
  if (window === undefined) {
    await scope.clients.openWindow(place);
    return;
  }
  try {
    await window.focus();
    await window.navigate(place);
  } catch {
    // A window that no service worker controls yet may not be led.
    await scope.clients.openWindow(place);
  }
}

async function renew(scope: PushScope, event: ChangeEvent): Promise<void> {
  const { oldSubscription: old, newSubscription } = event;
  const applicationServerKey = old?.options.applicationServerKey;
  const renewed =
    newSubscription ??
    (applicationServerKey
      ? await scope.registration.pushManager.subscribe({
          userVisibleOnly: true,
          applicationServerKey,
        })
      : null);
  if (renewed === null) return;
  const { endpoint, keys } = renewed.toJSON();
  await fetch(apiPaths.pushSubscription(), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ endpoint, keys, ...(old && { replaces: old.endpoint }) }),
  });
}

/**
 * Shows what the server tells by Web Push, leads to it when it is tapped, and keeps the server told
 * where to tell it. https://w3c.github.io/push-api/
 */
export function registerPush(scope: PushScope): void {
  scope.addEventListener('push', (event) => {
    const { data } = event as PushEvent;
    (event as PushEvent).waitUntil(show(scope, data?.text() ?? ''));
  });
  scope.addEventListener('notificationclick', (event) => {
    const { notification } = event as ClickEvent;
    notification.close();
    (event as ClickEvent).waitUntil(open(scope, notification.data));
  });
  scope.addEventListener('pushsubscriptionchange', (event) => {
    // One that fails is told anew when its reader next looks at the choice.
    (event as ChangeEvent).waitUntil(renew(scope, event as ChangeEvent).catch(() => undefined));
  });
}
