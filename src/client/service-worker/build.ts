import { copyCaches } from '#src/client/lib/kept-copies.ts';
import { isWhole } from '#src/client/service-worker/may-keep.ts';
import { assetsOf } from '#src/client/service-worker/strategies.ts';
import type { WaitingEvent } from '#src/client/service-worker/worker-scope.ts';
import { shellPath } from '#src/contract/offline.ts';

/** What the build writes here (vite.config.ts): the addresses of the files that readers need. */
declare const buildFiles: readonly string[];
declare const buildId: string;

const cacheName = `${copyCaches.build}${buildId}`;
const assets = assetsOf(cacheName);

async function findWhole(request: Request): Promise<Response | undefined> {
  const kept = await caches.match(request, { ignoreVary: true });
  return kept !== undefined && isWhole(kept, 'asset') ? kept : undefined;
}

/** Our script in it tells a shell of this build from one of another, while servers are changed. */
async function fetchShell(): Promise<Response> {
  const shell = await fetch(shellPath, { cache: 'no-cache', credentials: 'omit' });
  const text = await shell.text();
  if (!shell.ok || !buildFiles.some((file) => text.includes(`src="${file}"`))) {
    throw new TypeError('The server has another build');
  }
  return new Response(text, { headers: shell.headers });
}

/** Fetches what this build consists of, but for what an earlier one had as well. @throws without a network */
export async function keepBuild(event: WaitingEvent): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all([
    fetchShell().then((shell) => cache.put(shellPath, shell)),
    ...buildFiles.map(async (file) => {
      const request = new Request(file);
      const known = await findWhole(request);
      if (known !== undefined) await cache.put(request, known);
      else await assets.handle({ event, request });
    }),
  ]);
}

/** One is what open tabs go on with; another may have come and gone while it waited to take over. */
const formerBuilds = 2;

/** Removes what builds before the last ones left. A tab may ask for a piece that no server still holds. */
export async function dropFormerBuilds(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(copyCaches.build));
  const others = names.filter((name) => name !== cacheName);
  await Promise.all(others.slice(0, -formerBuilds).map((name) => caches.delete(name)));
}

/** A file of this build or an earlier one; a kept one that is broken is fetched again. */
export async function answerAsset(event: WaitingEvent, request: Request): Promise<Response> {
  return (await findWhole(request)) ?? assets.handle({ event, request });
}

/** The application without content. */
export async function readShell(): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  return cache.match(shellPath);
}

/** Whether a file is of this build. @param path begins with `/` */
export function isOfThisBuild(path: unknown): boolean {
  return buildFiles.some((file) => file === path);
}
