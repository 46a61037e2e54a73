import { mainAnswerOf } from '#src/client/lib/main-answer.ts';
import { readShell } from '#src/client/service-worker/build.ts';
import type { RequestEvent } from '#src/client/service-worker/worker-scope.ts';
import { placeOfShared, sharePattern } from '#src/contract/share-target.ts';

/** Milliseconds that a document may take where the page could be made of what is kept. */
const patience = 4_000;

async function isKept(url: URL): Promise<boolean> {
  const path = mainAnswerOf(url);
  return path !== undefined && (await caches.match(path)) !== undefined;
}

async function fetchPage(event: RequestEvent): Promise<Response> {
  return (await event.preloadResponse) ?? fetch(event.request);
}

/** The server's document, unless it stumbles or dawdles and the page can be had without it. */
async function inTime(page: Promise<Response>): Promise<Response> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new TypeError('The network took too long')), patience);
  });
  const answer = await Promise.race([page, late]);
  if (answer.status >= 500) throw new TypeError(`The server answered ${answer.status}`);
  return answer;
}

/**
 * Answers a navigation: with the server's document, else with the application without content, which
 * makes the page of kept answers, or says that there is none.
 */
export async function answerPage(event: RequestEvent): Promise<Response> {
  const { pathname, searchParams } = new URL(event.request.url);
  // Told here, the reader gets there without a network as well.
  if (pathname === sharePattern) {
    const place = placeOfShared(Object.fromEntries(searchParams), location.origin);
    return Response.redirect(new URL(place, location.origin), 303);
  }
  const page = fetchPage(event);
  // Looked at below; until then a failure is nobody's surprise.
  page.catch(() => {});
  const canWait = !(await isKept(new URL(event.request.url)));
  try {
    return await (canWait ? page : inTime(page));
  } catch (error) {
    const shell = await readShell();
    if (shell === undefined) throw error;
    return shell;
  }
}
