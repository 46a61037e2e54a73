let target: string | null = '';

/** Says where beacons go: an origin, '' for the page's own, null for nowhere. Called by the entry. */
export function sendBeaconsTo(origin: string | null): void {
  target = origin;
}

/**
 * Tells the server something that needs no answer and may get lost.
 * @param path begins with `/` @param body sent as JSON
 */
export function sendBeacon(path: string, body: unknown): void {
  if (target === null) return;
  const text = JSON.stringify(body);
  if (target === '') {
    navigator.sendBeacon?.(path, new Blob([text], { type: 'application/json' }));
    return;
  }
  // `navigator.sendBeacon` sends credentials along, which another origin does not take from us.
  void fetch(target + path, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json' },
    credentials: 'omit',
    keepalive: true,
  }).catch(() => undefined);
}
