import { startMeter } from '#src/client/lib/byte-meter.ts';
import { answerPage } from '#src/client/service-worker/answer-page.ts';
import { answerPicture } from '#src/client/service-worker/answer-picture.ts';
import {
  answerAsset,
  dropFormerBuilds,
  isOfThisBuild,
  keepBuild,
} from '#src/client/service-worker/build.ts';
import { type PushScope, registerPush } from '#src/client/service-worker/push.ts';
import { sendOutbox } from '#src/client/service-worker/send-outbox.ts';
import { answers } from '#src/client/service-worker/strategies.ts';
import { wayOf } from '#src/client/service-worker/way-of.ts';
import type { RequestEvent, WorkerScope } from '#src/client/service-worker/worker-scope.ts';

const worker = self as unknown as WorkerScope;

// What pages did not ask for themselves: files of the build, and whatever goes through here.
startMeter();

worker.addEventListener('install', (event) => event.waitUntil(keepBuild(event)));

worker.addEventListener('activate', (event) => {
  const preload = worker.registration.navigationPreload?.enable();
  event.waitUntil(Promise.all([dropFormerBuilds(), preload, worker.clients.claim()]));
});

worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  // As a network that fails: what went wrong in here is nothing that a page could understand.
  if (answer !== undefined) event.respondWith(answer.catch(() => Response.error()));
});

/** Undefined where the browser is to go on as if there were no worker. */
function answerTo(event: RequestEvent): Promise<Response> | undefined {
  const { request } = event;
  const { method, mode, cache } = request;
  const way = wayOf({ method, mode, cache, url: new URL(request.url) }, location.origin);
  switch (way) {
    case 'page':
      return answerPage(event);
    case 'asset':
      return answerAsset(event, request);
    case 'picture':
      return answerPicture(event, request);
    case 'answer':
      return answers.handle({ event, request });
    case 'network':
      return undefined;
  }
}

worker.addEventListener('sync', (event) => {
  if (event.tag === 'outbox') event.waitUntil(sendOutbox());
});

registerPush(self as unknown as PushScope);

/** What pages ask: whether they are of this build already, and to take over from the last one. */
worker.addEventListener('message', ({ data, ports }) => {
  if (typeof data !== 'object' || data === null) return;
  if ('hasFile' in data) ports[0]?.postMessage(isOfThisBuild(data.hasFile));
  if ('takeOver' in data) void worker.skipWaiting();
});
