import '#src/client/styles/base.css';
import { fetchPieces } from '#src/client/lib/fetch-pieces.ts';
import { tryThrice } from '#src/client/lib/try-thrice.ts';

/**
 * The first script, and a tiny one: the page is complete without it. The application is fetched once
 * the page has been painted and its pictures are in, or as soon as the reader touches anything, and
 * in pieces, so that no single task holds the main thread.
 */
const firstTouch = ['pointerdown', 'keydown', 'touchstart'] as const;

function whenPainted(): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => requestAnimationFrame(() => setTimeout(resolve));
    if (document.readyState === 'complete') settle();
    else addEventListener('load', settle, { once: true });
    for (const type of firstTouch) {
      addEventListener(type, () => resolve(), { once: true, passive: true });
    }
    setTimeout(resolve, 4000);
  });
}

const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** Fetches every piece at once, then runs them one by one. Their addresses come with the page. */
async function runPieces(): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[data-pieces]');
  const pieces = script?.dataset.pieces?.split(' ').filter(Boolean) ?? [];
  await fetchPieces(pieces);
  for (const href of pieces) {
    await import(/* @vite-ignore */ href);
    await breathe();
  }
}

async function start(): Promise<void> {
  await whenPainted();
  await tryThrice(runPieces);
  const { hydrate } = await tryThrice(() => import('#src/client/main.tsx'));
  await hydrate();
}

/** Whether the server says that a piece is no longer there. A network that failed says nothing. */
async function isGone(error: unknown): Promise<boolean> {
  // Safari does not name the piece; then any answer at all tells that the network is not to blame.
  const piece = /https?:\/\/\S+/.exec(String(error))?.[0];
  const ask = fetch(piece ?? location.href, { method: 'HEAD', cache: 'no-store' });
  const answer = await ask.catch(() => undefined);
  return answer !== undefined && (piece === undefined || answer.status === 404);
}

/** After a new deploy the old pieces are gone: one reload brings the new page, drafts stay. */
async function reloadOnce(error: unknown): Promise<void> {
  if (!navigator.onLine || !(await isGone(error))) return;
  const key = 'reloaded-at';
  try {
    if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < 60_000) return;
    sessionStorage.setItem(key, String(Date.now()));
  } catch {
    return; // Without storage we could not tell a second reload from the first.
  }
  location.reload();
}

addEventListener('vite:preloadError', ({ payload }) => void reloadOnce(payload));

/** Without a network the page stays what it is, and comes to life when there is one. */
function startAgain(error: unknown): void {
  void reloadOnce(error);
  addEventListener('online', () => start().catch(startAgain), { once: true });
}

start().catch(startAgain);
