const pauses = [1000, 2000];

/**
 * Calls a function again, after 1 s and after 2 s more, where it fails: a network is often said to be
 * back a moment before it is. Once only on the server, or while the browser knows of no network.
 * @throws what the last call threw
 */
export async function tryThrice<T>(call: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await call();
    } catch (error) {
      if (typeof navigator === 'undefined' || !navigator.onLine) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return call();
}
