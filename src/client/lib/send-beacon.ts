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
  const blob = new Blob([JSON.stringify(body)], { type: 'application/json' });
  navigator.sendBeacon?.(target + path, blob);
}
