/** Where a reader's choice of saving data is kept; `applySaving` has it in its own words. */
export const savingPlace = 'preferences:saving';

/**
 * Decides whether data is saved and says so on `<html>` (`data-saving`): the reader's choice, else what
 * the browser says of its line. Given the inline script's own element, it then has fetched what the page
 * opens with (font, lead picture), which is not in the markup: the browser would fetch it there before any
 * script runs. Its text is part of the document's only inline script (`app/look-script.ts`), so it must
 * stand alone: no import, no constant from outside.
 */
export function applySaving(script?: HTMLOrSVGScriptElement | null): void {
  const root = document.documentElement;
  const line = Object('connection' in navigator ? navigator.connection : 0);
  let choice: unknown;
  try {
    choice = JSON.parse(localStorage.getItem('preferences:saving') ?? '""');
  } catch {}
  const isThrifty = line.saveData === true || /2g/.test(line.effectiveType);
  const isSaving = choice === 'on' || (choice !== 'off' && isThrifty);
  root.toggleAttribute('data-saving', isSaving);
  if (isSaving || !script) return;
  const { font, picture, type = '', sizes = '' } = script.dataset;
  const ask = (wanted: Partial<HTMLLinkElement>) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload' }, wanted));
  if (picture) {
    ask({ as: 'image', type, imageSizes: sizes, fetchPriority: 'high', imageSrcset: picture });
  }
  if (font) ask({ as: 'font', type: 'font/woff2', crossOrigin: '', href: font });
  // The lead picture waits for its place on the page, as all do, unless it is told not to.
  new MutationObserver((_, observer) => {
    const lead = document.querySelector<HTMLImageElement>('img[fetchpriority="high"]');
    if (lead) lead.loading = 'eager';
    if (lead || document.readyState !== 'loading') observer.disconnect();
  }).observe(root, { childList: true, subtree: true });
}
