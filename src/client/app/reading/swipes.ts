import type { ReadRouter } from '#src/client/app/reading/router.ts';
import { isStory, listStories } from '#src/client/app/reading/stops.ts';
import { ways } from '#src/client/features/preferences/ways.ts';
import { withoutLanguage } from '#src/contract/languages.ts';

/** Where a finger went: pixels to the right and down, and how long it took in milliseconds. */
export type Swipe = { x: number; y: number; duration: number };

/**
 * Whether a movement is a swipe to the next (1) or the previous (-1) story; 0 where it is neither: too
 * short, too slow, or on its way up or down the page.
 */
export function directionOf({ x, y, duration }: Swipe): 1 | -1 | 0 {
  if (Math.abs(x) < 80 || Math.abs(y) > Math.abs(x) / 3 || duration > 600) return 0;
  return x < 0 ? 1 : -1;
}

/** Pixels at either side of the window that belong to the system's own gestures. */
const edge = 28;

/** Whether a sideways movement is somebody else's: a scroller, a field, an enlarged page. */
function isTaken(target: EventTarget | null, x: number): boolean {
  if (x < edge || x > innerWidth - edge || (visualViewport?.scale ?? 1) > 1.01) return true;
  if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return true;
  if (document.querySelector('dialog[open], [aria-modal="true"]') !== null) return true;
  let at: Element | null = target;
  while (at !== null && at !== document.body) {
    const isWider = at.scrollWidth > at.clientWidth;
    if (isWider && getComputedStyle(at).overflowX !== 'visible') return true;
    if (at.matches('input, textarea, iframe')) return true;
    at = at.parentElement;
  }
  return false;
}

/** Leads from story to story in the order of the list that the reader came from, if turned on. */
export function listenToSwipes(readRouter: ReadRouter): void {
  let stories: string[] = [];
  let start: { x: number; y: number; at: number } | undefined;

  document.addEventListener('click', () => {
    if (!isStory()) stories = listStories().map(({ pathname }) => withoutLanguage(pathname));
  });
  document.addEventListener(
    'touchstart',
    ({ touches, target, timeStamp }) => {
      const [touch] = touches;
      start = undefined;
      if (!ways.read().swipe || !isStory() || touches.length !== 1 || touch === undefined) return;
      if (isTaken(target, touch.clientX)) return;
      start = { x: touch.clientX, y: touch.clientY, at: timeStamp };
    },
    { passive: true },
  );
  document.addEventListener('touchcancel', () => {
    start = undefined;
  });
  document.addEventListener('touchend', ({ changedTouches, timeStamp }) => {
    const [touch] = changedTouches;
    if (start === undefined || touch === undefined) return;
    const swipe = { x: touch.clientX - start.x, y: touch.clientY - start.y };
    const direction = directionOf({ ...swipe, duration: timeStamp - start.at });
    start = undefined;
    const here = stories.indexOf(withoutLanguage(location.pathname));
    const next = here === -1 || direction === 0 ? undefined : stories[here + direction];
    if (next !== undefined) void readRouter().navigate(next);
  });
}
