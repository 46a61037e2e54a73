import { afterEach, expect, it, vi } from 'vitest';
import { sendBeacon, sendBeaconsTo } from '#src/client/lib/send-beacon.ts';

const sent: unknown[] = [];
function watch(): void {
  sent.length = 0;
  vi.stubGlobal('navigator', { sendBeacon: (url: string) => sent.push(['beacon', url]) });
  vi.stubGlobal('fetch', (url: string, { credentials, keepalive, body }: RequestInit) => {
    sent.push([url, credentials, keepalive, body]);
    return Promise.reject(new TypeError('offline'));
  });
}
afterEach(() => {
  vi.unstubAllGlobals();
  sendBeaconsTo('');
});

it('goes to the page’s own server as a beacon', () => {
  watch();
  sendBeacon('/api/a', {});
  expect(sent).toEqual([['beacon', '/api/a']]);
});

it('goes to a server of another name without credentials, and may get lost', () => {
  watch();
  sendBeaconsTo('https://api.example');
  sendBeacon('/api/a', { b: 1 });
  expect(sent).toEqual([['https://api.example/api/a', 'omit', true, '{"b":1}']]);
});

it('goes nowhere where there is no server', () => {
  watch();
  sendBeaconsTo(null);
  sendBeacon('/api/a', {});
  expect(sent).toEqual([]);
});
