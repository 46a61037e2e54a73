import { hydrate as hydrateQueries, type QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { matchRoutes, type RouteObject } from 'react-router-dom';
import { App } from '#src/client/app/app.tsx';
import { createSpeaker, type Speaker } from '#src/client/app/language/speaker.ts';
import { SpeakingRouter } from '#src/client/app/language/speaking-router.tsx';
import { createQueryClient } from '#src/client/app/query-client.ts';
import { createRoutes, type PageHandle } from '#src/client/app/routes.tsx';
import { createApiClient, provideApiClient } from '#src/client/lib/api-client.ts';
import { ApiError } from '#src/client/lib/api-error.ts';
import { createBrowserFetch } from '#src/client/lib/browser-fetch.ts';
import { type PageState, pageStateId } from '#src/client/lib/page-state.ts';
import { isSaving } from '#src/client/lib/saving.ts';
import { sendBeaconsTo } from '#src/client/lib/send-beacon.ts';
import { languageOf, withoutLanguage } from '#src/contract/languages.ts';
import { pagePaths } from '#src/contract/paths.ts';

function readPageState(): PageState {
  return JSON.parse(document.getElementById(pageStateId)?.textContent ?? 'null');
}

const matchHere = (routes: RouteObject[]) =>
  matchRoutes(routes, withoutLanguage(location.pathname)) ?? [];

/** The matched page's code must be there before hydration, or React would render its absence. */
async function fetchMatchedCode(routes: RouteObject[]): Promise<void> {
  for (const { route } of matchHere(routes)) {
    const handle: PageHandle | undefined = route.handle;
    await handle?.fetchCode();
  }
}

function toErrors(errors: PageState['errors']): Record<string, ApiError> | null {
  if (errors === null) return null;
  return Object.fromEntries(
    Object.entries(errors).map(([id, { code, ...details }]) => [id, new ApiError(code, details)]),
  );
}

/** Takes the server's markup over, without fetching or repainting anything. */
export async function hydrate(): Promise<void> {
  const container = document.getElementById('root');
  if (container === null) return;
  const state = readPageState();
  const queryClient = createQueryClient();
  provideApiClient(queryClient, createApiClient(createBrowserFetch(state.exported)));
  if (state.exported) sendBeaconsTo(state.exported.apiOrigin);
  hydrateQueries(queryClient, state.queries);
  const routes = createRoutes(queryClient);
  // One file stands for every unknown address of an exported site, whatever its language.
  const isServed =
    !state.isShell && document.documentElement.lang === languageOf(location.pathname);
  if (isServed) await fetchMatchedCode(routes);
  const speaker = createSpeaker(
    routes,
    !isServed ? undefined : { loaderData: loadedBy(routes), errors: toErrors(state.errors) },
  );
  if (!isSaving()) whenIdle(() => fetchStoryCode(routes));
  whenIdle(() => startReading(speaker));
  if (import.meta.env.PROD && !state.exported) whenIdle(() => startWorker(queryClient));
  const app = (
    <App
      queryClient={queryClient}
      renderedAt={state.isShell ? Date.now() : state.renderedAt}
      isSaving={state.isSaving === true}
    >
      <SpeakingRouter speaker={speaker} />
    </App>
  );
  if (!isServed) {
    await initialized(speaker.router());
    createRoot(container).render(app);
  } else {
    startTransition(() => void hydrateRoot(container, app));
  }
}

/** What a shell shows stays until the page has loaded, or has failed to. */
function initialized(router: ReturnType<Speaker['router']>): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => router.state.initialized && resolve();
    router.subscribe(settle);
    settle();
  });
}

/** Without it nothing is missing but reading without a network. */
function startWorker(queryClient: QueryClient): void {
  const start = () => import('#src/client/app/offline/start-worker.ts');
  start().then(
    (module) => module.startWorker(queryClient),
    () => {},
  );
}

/** What makes reading comfortable, and nothing that a page would miss. */
function startReading(speaker: Speaker): void {
  import('#src/client/app/reading/start-reading.ts').then(
    (module) => module.startReading(speaker),
    () => {},
  );
}

/** The page that most moves lead to: its code is there before the reader asks, also without a network. */
function fetchStoryCode(routes: RouteObject[]): void {
  const story = matchRoutes(routes, pagePaths.article('x'))?.at(-1)?.route;
  const handle: PageHandle | undefined = story?.handle;
  handle?.fetchCode().catch(() => {}); // The move that needs it tries again, and tells.
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 2000);
}

/** Loaders put their data into the query client and answer null: say so for each matched route. */
function loadedBy(routes: RouteObject[]): Record<string, null> {
  const ids = matchHere(routes).map(({ route }) => route.id);
  return Object.fromEntries(ids.flatMap((id) => (id === undefined ? [] : [[id, null]])));
}
