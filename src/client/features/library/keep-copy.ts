import { bestFormat, storyPictures } from '#src/client/features/library/story-pictures.ts';
import { type Shelf, shelfEvent, toKeptAnswer } from '#src/client/lib/kept-copies.ts';
import { type Article, articleSchema } from '#src/contract/articles.ts';
import { apiPaths } from '#src/contract/paths.ts';

const isPicture = ({ url }: Request) => new URL(url).pathname.startsWith('/media/');

/** Pages over plain HTTP, and some private windows, have no caches. */
export const canKeepCopies = (): boolean => 'caches' in globalThis;

/**
 * A story as it stands today.
 * @throws TypeError where the server does not answer with it, and the signal's reason when cancelled
 */
export async function fetchArticle(slug: string, signal?: AbortSignal): Promise<Article> {
  // Past the worker and every cache: it is to be today's.
  const headers = { accept: 'application/json' };
  const init: RequestInit = { headers, signal: signal ?? null, cache: 'no-store' };
  const response = await fetch(apiPaths.article(slug), init);
  if (!response.ok) throw new TypeError(`The server answered ${response.status}`);
  return articleSchema.parse(await response.json());
}

/** What is on the device already, else the network's; undefined where neither has it. */
async function findPicture(address: string, signal?: AbortSignal): Promise<Blob | undefined> {
  const known = await caches.match(address, { ignoreVary: true });
  // The worker leaves requests of this kind alone: a picture is not kept twice.
  const init: RequestInit = { cache: 'force-cache', signal: signal ?? null };
  const response = known ?? (await fetch(address, init).catch(() => undefined));
  signal?.throwIfAborted();
  const blob = response?.status === 200 ? await response.blob() : undefined;
  return blob?.type.startsWith('image/') ? blob : undefined;
}

type KeepOptions = {
  signal?: AbortSignal;
  /** When a story that is given came, in milliseconds since 1970; now by itself. */
  keptAt?: number | undefined;
};

/**
 * Puts a story and its pictures on a shelf, so that it opens there without a network. Pictures that do
 * not come are left out: the text is what counts.
 * @returns how many bytes the pictures and the text took, before compression
 * @throws DOMException where there is no room, TypeError where the story does not come
 */
export async function keepCopy(
  shelf: Shelf,
  story: string | Article,
  { signal, keptAt = Date.now() }: KeepOptions = {},
): Promise<number> {
  const article = typeof story === 'string' ? await fetchArticle(story, signal) : story;
  const cache = await caches.open(shelf);
  const text = JSON.stringify(article);
  let bytes = text.length;
  for (const address of storyPictures(article, await bestFormat())) {
    const picture = await findPicture(address, signal);
    if (picture === undefined) continue;
    bytes += picture.size;
    await cache.put(address, new Response(picture, { headers: { 'content-type': picture.type } }));
  }
  await cache.put(apiPaths.article(article.slug), toKeptAnswer(text, keptAt));
  dispatchEvent(new Event(shelfEvent));
  return bytes;
}

/** The slugs of the stories that stand on a shelf with their text. */
export async function listCopies(shelf: Shelf): Promise<string[]> {
  const requests = await (await caches.open(shelf)).keys();
  return requests.flatMap((request) => {
    const slug = /^\/api\/articles\/([^/]+)$/.exec(new URL(request.url).pathname)?.[1];
    return slug === undefined ? [] : [decodeURIComponent(slug)];
  });
}

/** Takes off a shelf whatever does not belong to these stories: other ones, and pictures of none. */
export async function tidyShelf(shelf: Shelf, slugs: readonly string[]): Promise<void> {
  const cache = await caches.open(shelf);
  const needed = new Set<string>();
  const format = await bestFormat();
  for (const slug of await listCopies(shelf)) {
    const path = apiPaths.article(slug);
    const answer: unknown = await (await cache.match(path))?.json().catch(() => undefined);
    const article = articleSchema.safeParse(answer).data;
    if (article === undefined || !slugs.includes(slug)) await cache.delete(path);
    else {
      // Chosen before or after the reader began to save data: either rendition stays.
      for (const isLight of [true, false]) {
        for (const address of storyPictures(article, format, isLight)) needed.add(address);
      }
    }
  }
  for (const request of await cache.keys()) {
    const isOver = isPicture(request) && !needed.has(new URL(request.url).pathname);
    if (isOver) await cache.delete(request);
  }
}
