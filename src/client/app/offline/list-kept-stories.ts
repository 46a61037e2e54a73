import * as z from 'zod/mini';
import { copyCaches, shelves } from '#src/client/lib/kept-copies.ts';

const keptStorySchema = z.object({
  slug: z.string(),
  headline: z.string(),
  section: z.object({ slug: z.string(), name: z.string() }),
});
export type KeptStory = z.infer<typeof keptStorySchema>;

const isStory = (url: string) => /^\/api\/articles\/[^/]+$/.test(new URL(url).pathname);

/** Where stories are kept whole, each once, the last kept of each cache first. */
async function listPlaces(): Promise<[url: string, cache: Cache][]> {
  const places = new Map<string, Cache>();
  for (const name of [copyCaches.answers, ...Object.values(shelves)]) {
    const cache = await caches.open(name);
    for (const { url } of [...(await cache.keys())].reverse()) {
      if (isStory(url) && !places.has(url)) places.set(url, cache);
    }
  }
  return [...places];
}

/** The stories that are kept whole, the last read first. @param count how many at most */
export async function listKeptStories(count: number): Promise<KeptStory[]> {
  const stories = await Promise.all(
    (await listPlaces()).slice(0, count).map(async ([url, cache]) => {
      const answer: unknown = await (await cache.match(url))?.json().catch(() => undefined);
      return keptStorySchema.safeParse(answer).data;
    }),
  );
  return stories.filter((story) => story !== undefined);
}
