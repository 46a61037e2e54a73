/**
 * Tells the server something that needs no answer and may get lost.
 * @param path begins with `/` @param body sent as JSON
 */
export function sendBeacon(path: string, body: unknown): void {
  const blob = new Blob([JSON.stringify(body)], { type: 'application/json' });
  navigator.sendBeacon?.(path, blob);
}
