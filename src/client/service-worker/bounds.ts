import { copyCaches, keptAtHeader } from '#src/client/lib/kept-copies.ts';

export type Bounds = {
  maxEntries: number;
  /** Milliseconds; entries without a date have no age. */
  maxAge?: number;
};

function isTooOld(response: Response | undefined, { maxAge }: Bounds, now: number): boolean {
  const keptAt = Number(response?.headers.get(keptAtHeader) ?? 0);
  return maxAge !== undefined && keptAt > 0 && now - keptAt > maxAge;
}

/**
 * Takes the oldest entries out of a cache until it is within its bounds. A cache lists its entries in
 * the order in which they were last written, so pages may write into it without anybody's books.
 */
export async function holdWithin(cacheName: string, bounds: Bounds, now: number): Promise<void> {
  const cache = await caches.open(cacheName);
  const requests = await cache.keys();
  const surplus = requests.length - bounds.maxEntries;
  for (const [index, request] of requests.entries()) {
    const isOut = index < surplus || isTooOld(await cache.match(request), bounds, now);
    // What comes after the first one that is young enough is younger still.
    if (!isOut) return;
    await cache.delete(request);
  }
}

/** For a full disk: the older half of the pictures goes, then the older half of the answers. */
export async function makeRoom(): Promise<void> {
  for (const name of [copyCaches.pictures, copyCaches.answers]) {
    const cache = await caches.open(name);
    const requests = await cache.keys();
    const older = requests.slice(0, Math.ceil(requests.length / 2));
    await Promise.all(older.map((request) => cache.delete(request)));
    if (older.length > 0) return;
  }
}
