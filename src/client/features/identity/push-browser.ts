import type { ApiClient } from '#src/client/lib/api-client.ts';
import { doneSchema } from '#src/contract/accounts.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { pushKeySchema } from '#src/contract/push.ts';

/** `none`: this browser, or this site, cannot. `denied`: its reader said no, in the browser itself. */
export type PushState = 'none' | 'denied' | 'off' | 'on';

/** Whether a browser has all that Web Push needs; on iPhones only a site on the home screen has. */
function canPush(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

function toBase64Url(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Tells the server where this browser is told. */
async function tellServer(api: ApiClient, subscription: PushSubscription): Promise<void> {
  const { endpoint, keys } = subscription.toJSON();
  await api.send('PUT', apiPaths.pushSubscription(), { endpoint, keys }, doneSchema);
}

/**
 * How it stands in this browser. One that is told says so to the server anew, which may have forgotten
 * it, or known it as somebody else's. @throws ApiError
 */
export async function readPushState(api: ApiClient): Promise<PushState> {
  if (!canPush()) return 'none';
  const { publicKey } = await api.get(apiPaths.pushKey(), pushKeySchema);
  const registration = await navigator.serviceWorker.getRegistration();
  if (publicKey === null || registration === undefined) return 'none';
  if (Notification.permission === 'denied') return 'denied';
  const subscription = await registration.pushManager.getSubscription();
  if (subscription === null || Notification.permission !== 'granted') return 'off';
  const { applicationServerKey } = subscription.options;
  if (applicationServerKey === null || toBase64Url(applicationServerKey) !== publicKey) {
    // For a key that the site no longer has: nothing more can come by it.
    await subscription.unsubscribe();
    return 'off';
  }
  await tellServer(api, subscription);
  return 'on';
}

/** Asks for permission, which takes a tap, and begins. @throws ApiError; DOMException by the browser */
export async function startPush(api: ApiClient): Promise<PushState> {
  const permission = await Notification.requestPermission();
  if (permission !== 'granted') return permission === 'denied' ? 'denied' : 'off';
  const { publicKey } = await api.get(apiPaths.pushKey(), pushKeySchema);
  if (publicKey === null) return 'none';
  const { pushManager } = await navigator.serviceWorker.ready;
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  await tellServer(api, subscription);
  return 'on';
}

/** Ends it here first, so that it ends also where the server cannot be reached. @throws ApiError */
export async function endPush(api: ApiClient): Promise<PushState> {
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  if (subscription == null) return 'off';
  const { endpoint } = subscription;
  await subscription.unsubscribe();
  await api.send('DELETE', apiPaths.pushSubscription(), { endpoint }, doneSchema);
  return 'off';
}
