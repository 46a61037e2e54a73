import { CacheFirst, NetworkFirst, registerQuotaErrorCallback, type SerwistPlugin } from 'serwist';
import { copyCaches, shelves, toKeptAnswer } from '#src/client/lib/kept-copies.ts';
import { type Bounds, holdWithin, makeRoom } from '#src/client/service-worker/bounds.ts';
import { isWhole, type KeptKind, mayKeep } from '#src/client/service-worker/may-keep.ts';

const day = 24 * 60 * 60 * 1000;
/** Seconds that a network may take where a kept answer is there to stand in for it. */
const patience = 4;

/** Only what may be kept goes in, and what is not what it should be comes out, and is fetched again. */
function only(kind: KeptKind): SerwistPlugin {
  return {
    cacheWillUpdate: async ({ response }) => {
      if (!mayKeep(response, kind)) return null;
      return kind === 'answer' ? toKeptAnswer(response.body, Date.now()) : response;
    },
    cachedResponseWillBeUsed: async ({ cacheName, request, cachedResponse }) => {
      if (cachedResponse === undefined || isWhole(cachedResponse, kind)) return cachedResponse;
      await (await caches.open(cacheName)).delete(request, { ignoreVary: true });
      return undefined;
    },
  };
}

/** What the reader put on a shelf stands in where nothing else is kept. */
function orFromShelf(kind: KeptKind): SerwistPlugin {
  return {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
      if (cachedResponse !== undefined) return cachedResponse;
      for (const cacheName of Object.values(shelves)) {
        const copy = await caches.match(request, { cacheName, ignoreVary: true });
        if (copy !== undefined && isWhole(copy, kind)) return copy;
      }
      return undefined;
    },
  };
}

const within = (bounds: Bounds): SerwistPlugin => ({
  cacheDidUpdate: ({ cacheName }) => holdWithin(cacheName, bounds, Date.now()),
});

/** A server that stumbles is as good as none where a kept answer is there, and is heard where not. */
const despiteServer: SerwistPlugin = {
  fetchDidSucceed: async ({ response, state }) => {
    if (response.status < 500) return response;
    if (state) state.answer = response;
    throw new TypeError(`The server answered ${response.status}`);
  },
  handlerDidError: async ({ state }) =>
    state?.answer instanceof Response ? state.answer : undefined,
};

registerQuotaErrorCallback(makeRoom);
const matchOptions = { ignoreVary: true };

/** JSON: the network's, and after 4 s without an answer the kept one while the network's still comes. */
export const answers = new NetworkFirst({
  cacheName: copyCaches.answers,
  networkTimeoutSeconds: patience,
  matchOptions,
  plugins: [
    despiteServer,
    only('answer'),
    orFromShelf('answer'),
    within({ maxEntries: 200, maxAge: 30 * day }),
  ],
});

/** Pictures: their address names their content. */
export const pictures = new CacheFirst({
  cacheName: copyCaches.pictures,
  matchOptions,
  plugins: [only('picture'), orFromShelf('picture'), within({ maxEntries: 250 })],
});

/** Files of a build, in its own cache. */
export const assetsOf = (cacheName: string) =>
  new CacheFirst({ cacheName, matchOptions, plugins: [only('asset')] });
