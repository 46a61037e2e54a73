import {
  fetchArticle,
  keepCopy,
  listCopies,
  tidyShelf,
} from '#src/client/features/library/keep-copy.ts';
import { bestFormat, storyPictures } from '#src/client/features/library/story-pictures.ts';
import { keptAtHeader, shelves } from '#src/client/lib/kept-copies.ts';
import { type Article, articleListSchema } from '#src/contract/articles.ts';
import { apiPaths } from '#src/contract/paths.ts';

/** Milliseconds after which what was packed is unpacked again. */
export const packedFor = 14 * 24 * 60 * 60 * 1000;
/** Bytes that stay free whatever is packed. */
const margin = 50 * 1024 * 1024;
/** Requests at a time: enough to be quick, few enough to leave the line to others. */
const atOnce = 4;

/** What a reader packs: the newest of everything, or of a section. */
export type PackChoice = { count: number; section?: string | undefined };

/** What packing would take: the stories, whose texts have come, and the bytes of their pictures. */
export type Pack = { articles: Article[]; pictureBytes: number };

async function mapFew<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(map))));
  }
  return results;
}

/** Bytes of a picture that is not on the device yet, as the server says them; 0 where it does not. */
async function weigh(address: string, signal: AbortSignal): Promise<number> {
  if ((await caches.match(address, { ignoreVary: true })) !== undefined) return 0;
  const answer = await fetch(address, { method: 'HEAD', signal });
  return answer.ok ? Number(answer.headers.get('content-length') ?? 0) : 0;
}

/**
 * Fetches the texts, which are small and are used when the packing begins, and asks what the pictures weigh.
 * @throws TypeError without a network, and the signal's reason when cancelled
 */
export async function preparePack(
  { count, section }: PackChoice,
  signal: AbortSignal,
): Promise<Pack> {
  const list = await fetch(apiPaths.articles({ section, limit: count }), {
    cache: 'no-store',
    signal,
  });
  if (!list.ok) throw new TypeError(`The server answered ${list.status}`);
  const { items } = articleListSchema.parse(await list.json());
  const articles = await mapFew(items, ({ slug }) => fetchArticle(slug, signal));
  const format = await bestFormat();
  const addresses = new Set(articles.flatMap((article) => storyPictures(article, format)));
  const weights = await mapFew([...addresses], (address) => weigh(address, signal));
  return { articles, pictureBytes: weights.reduce((sum, each) => sum + each, 0) };
}

/** Whether so many bytes can be kept with room to spare; true where the browser does not tell. */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined || quota - usage > bytes + margin;
}

/**
 * Puts what was prepared on its shelf, story by story; those that are there already stay when it fails.
 * @param onProgress is told how many are there @throws DOMException where the device is full, and the
 * signal's reason when cancelled
 */
export async function packStories(
  { articles }: Pack,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<void> {
  // Asked for once the reader wants to be sure of it: the browser then keeps it when room gets scarce.
  await navigator.storage?.persist?.().catch(() => false);
  for (const [index, article] of articles.entries()) {
    if (!(await hasRoomFor(0))) throw new DOMException('No room is left', 'QuotaExceededError');
    await keepCopy(shelves.packed, article, { signal });
    onProgress(index + 1);
  }
}

/** Takes what was packed too long ago off its shelf. @returns how many stories stay */
export async function dropExpiredPack(now: number): Promise<number> {
  if (!(await caches.has(shelves.packed))) return 0;
  const cache = await caches.open(shelves.packed);
  const slugs: string[] = [];
  for (const slug of await listCopies(shelves.packed)) {
    const copy = await cache.match(apiPaths.article(slug));
    const keptAt = Number(copy?.headers.get(keptAtHeader) ?? 0);
    if (now - keptAt < packedFor) slugs.push(slug);
  }
  await tidyShelf(shelves.packed, slugs);
  return slugs.length;
}

/** Removes all that was packed. */
export async function unpack(): Promise<void> {
  await caches.delete(shelves.packed);
}
