import { withoutLanguage } from '#src/contract/languages.ts';

const story = /^\/artikel\/[^/]+$/;

/** True on a story's own page. */
export function isStory(): boolean {
  return document.querySelector('main [data-story-text]') !== null;
}

/** The links to the stories of the list on the page, each story once, in the order of the page. */
export function listStories(): HTMLAnchorElement[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href*="/artikel/"]');
  const seen = new Set<string>();
  return [...links].filter(({ origin, pathname, hash }) => {
    const isStory = origin === location.origin && story.test(withoutLanguage(pathname));
    if (hash !== '' || !isStory || seen.has(pathname)) return false;
    return seen.add(pathname);
  });
}

/** Where `j` and `k` stop: the paragraphs of a story, or the stories of a list. */
export function listStops(): HTMLElement[] {
  if (!isStory()) return listStories();
  return [...document.querySelectorAll<HTMLElement>('main [data-story-text] > *')];
}

/**
 * The next stop up or down from the one that holds the focus, or else from the top of the window.
 * @param tops distance of each stop from the top of the window in pixels
 * @param current place of the focused stop, -1 where none is
 * @returns a place in `tops`, undefined beyond either end
 */
export function nextStop(
  tops: readonly number[],
  current: number,
  step: 1 | -1,
): number | undefined {
  const below = tops.findIndex((top) => top > 1);
  const edge = below === -1 ? tops.length : below;
  const next = current !== -1 ? current + step : step === 1 ? edge : edge - 1;
  return next >= 0 && next < tops.length ? next : undefined;
}
