import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';

/** Something small that this device keeps for its reader, and nobody else ever gets. */
export type DeviceValue<T> = {
  /** What is kept; the same object until that changes. */
  read: () => T;
  /** Keeps something else, and tells all who subscribed. */
  write: (next: T) => void;
  /** Calls back on every change, those made in another tab included. Ends by calling the answer. */
  subscribe: (notify: () => void) => () => void;
  /** What the server and a hydrating page show. */
  initial: () => T;
};

/**
 * A value in localStorage under `place`. What does not parse (blocked storage, another version, somebody
 * else's hand) counts as `initial`; where nothing can be written it lasts as long as the page.
 */
export function createDeviceValue<T>(
  place: string,
  schema: z.ZodMiniType<T>,
  initial: T,
): DeviceValue<T> {
  const listeners = new Set<() => void>();
  let known: { value: T } | undefined;

  function load(): T {
    try {
      const stored = localStorage.getItem(place);
      return stored === null ? initial : z.parse(schema, JSON.parse(stored));
    } catch {
      return initial;
    }
  }

  function handleStorage(event: StorageEvent) {
    if (event.key !== null && event.key !== place) return;
    known = undefined;
    for (const notify of listeners) notify();
  }

  return {
    read: () => {
      known ??= { value: load() };
      return known.value;
    },
    write: (value) => {
      known = { value };
      try {
        localStorage.setItem(place, JSON.stringify(value));
      } catch {
        // The page's own memory serves until it is closed.
      }
      for (const notify of listeners) notify();
    },
    subscribe: (notify) => {
      if (listeners.size === 0) addEventListener('storage', handleStorage);
      listeners.add(notify);
      return () => {
        listeners.delete(notify);
        if (listeners.size === 0) removeEventListener('storage', handleStorage);
      };
    },
    initial: () => initial,
  };
}

/** What the device keeps, as that changes; the initial value while hydrating. */
export function useDeviceValue<T>({ subscribe, read, initial }: DeviceValue<T>): T {
  return useSyncExternalStore(subscribe, read, initial);
}
