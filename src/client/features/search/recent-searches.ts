import * as z from 'zod/mini';
import { createDeviceValue } from '#src/client/lib/device-value.ts';

const most = 8;

/** What was last searched for on this device, newest first. */
export const recentSearches = createDeviceValue<readonly string[]>(
  'search:recent',
  z.array(z.string()).check(z.maxLength(most)),
  [],
);

const isOther = (query: string) => (other: string) => other.toLowerCase() !== query.toLowerCase();

export function addRecent(query: string): void {
  if (query === '') return;
  recentSearches.write([query, ...recentSearches.read().filter(isOther(query))].slice(0, most));
}

export function removeRecent(query: string): void {
  recentSearches.write(recentSearches.read().filter(isOther(query)));
}

export function clearRecent(): void {
  recentSearches.write([]);
}
