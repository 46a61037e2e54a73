/**
 * Caches that the service worker and the pages share. Answers are kept under their API path, pictures
 * under their address; each build has a cache of its own (docs/decisions/031-service-worker.md).
 */
export const copyCaches = { answers: 'answers', pictures: 'pictures', build: 'build-' } as const;

/**
 * Caches that the reader fills by asking for it: the stories saved here, and those packed for a journey.
 * Pages alone write them and take out of them; no bounds of the worker do.
 */
export const shelves = { saved: 'saved', packed: 'packed' } as const;
export type Shelf = (typeof shelves)[keyof typeof shelves];

/** Told to the window when a story was put on a shelf: a worker must be there to open it. */
export const shelfEvent = 'urtech:shelf';

/** Header of a kept answer: when it came, in milliseconds since 1970. No answer of the server has it. */
export const keptAtHeader = 'x-kept-at';

/** An answer as it is kept. @param keptAt when it came, in milliseconds since 1970 */
export function toKeptAnswer(body: BodyInit | null, keptAt: number): Response {
  const headers = { 'content-type': 'application/json', [keptAtHeader]: String(keptAt) };
  return new Response(body, { headers });
}

const ages = new Map<string, number>();
const listeners = new Set<() => void>();

/** Remembers of an answer whether it is a kept one, and of when. @param path begins with `/` */
export function noteAge(path: string, response: Response): void {
  const keptAt = Number(response.headers.get(keptAtHeader) ?? 0);
  if (keptAt === (ages.get(path) ?? 0)) return;
  if (keptAt > 0) ages.set(path, keptAt);
  else ages.delete(path);
  for (const notify of listeners) notify();
}

/** When the last answer to a path came, where it was a kept one; in milliseconds since 1970. */
export function keptAtOf(path: string | undefined): number | undefined {
  return path === undefined ? undefined : ages.get(path);
}

/** Whether anything that this page was given was a kept answer. */
export function hasKeptAnswers(): boolean {
  return ages.size > 0;
}

/** Tells of every change of what `keptAtOf` answers. @returns what ends that */
export function onAgesChange(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}
