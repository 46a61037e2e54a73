import { copyCaches, shelves } from '#src/client/lib/kept-copies.ts';
import { pictures } from '#src/client/service-worker/strategies.ts';
import type { WaitingEvent } from '#src/client/service-worker/worker-scope.ts';

/** `/media/<id>/`, which all renditions of one picture share. */
const folderOf = (url: string) => url.slice(0, url.lastIndexOf('/') + 1);

/** Without a network another width of the same picture is better than none. */
async function findOther(request: Request): Promise<Response | undefined> {
  const folder = folderOf(request.url);
  for (const name of [copyCaches.pictures, ...Object.values(shelves)]) {
    const cache = await caches.open(name);
    const other = (await cache.keys()).find(({ url }) => folderOf(url) === folder);
    if (other !== undefined) return cache.match(other);
  }
  return undefined;
}

export async function answerPicture(event: WaitingEvent, request: Request): Promise<Response> {
  try {
    return await pictures.handle({ event, request });
  } catch (error) {
    const other = await findOther(request);
    if (other === undefined) throw error;
    return other;
  }
}
