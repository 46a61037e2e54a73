/**
 * Fetches files of the application before `import()` asks for them; the browser's cache has them then.
 * A module that failed once has failed for as long as the page is open in browsers of before the middle
 * of 2026 (https://github.com/whatwg/html/pull/10327), and a network that stumbles must not do that.
 * @param addresses of scripts, absolute or from the root
 * @throws TypeError in the words of `import()` where one cannot be had
 */
export async function fetchPieces(addresses: readonly string[]): Promise<void> {
  await Promise.all(addresses.map(fetchPiece));
}

const fetched = new Map<string, Promise<void>>();

/** Once each; a failure is forgotten. */
function fetchPiece(address: string): Promise<void> {
  const { href } = new URL(address, location.href);
  const known = fetched.get(href);
  if (known !== undefined) return known;
  const piece = fetchWhole(href).catch((error) => {
    fetched.delete(href);
    throw error;
  });
  fetched.set(href, piece);
  return piece;
}

async function fetchWhole(href: string): Promise<void> {
  try {
    const response = await fetch(href);
    // Only a body that was read to its end is in the cache.
    await response.arrayBuffer();
    if (response.ok) return;
  } catch {
    // Told like the answer of a server that does not have it.
  }
  throw new TypeError(`Failed to fetch dynamically imported module: ${href}`);
}
