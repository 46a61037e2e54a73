import type { ReadRouter } from '#src/client/app/reading/router.ts';
import { listStops, nextStop } from '#src/client/app/reading/stops.ts';
import { ways } from '#src/client/features/preferences/ways.ts';
import { isExported } from '#src/client/lib/is-exported.ts';
import { isTyping } from '#src/client/lib/is-typing.ts';
import { withoutLanguage } from '#src/contract/languages.ts';
import { pagePaths } from '#src/contract/paths.ts';

function move(step: 1 | -1): void {
  const stops = listStops();
  const current = stops.findIndex((stop) => stop.contains(document.activeElement));
  const tops = stops.map((stop) => stop.getBoundingClientRect().top);
  const stop = stops[nextStop(tops, current, step) ?? -1];
  if (stop === undefined) return;
  if (!stop.matches('a, [tabindex]')) stop.tabIndex = -1;
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: stop.matches('a') ? 'center' : 'start' });
}

/** Saves the story where that can be done, else shares it, else copies its address. */
function keep(): void {
  const buttons = ['save', 'share', 'copy'].map((name) =>
    document.querySelector<HTMLElement>(`main [data-shortcut="${name}"]`),
  );
  buttons.find((button) => button !== null)?.click();
}

function search(readRouter: ReadRouter): void {
  // A site of files has nobody to ask.
  if (isExported()) return;
  const field = document.querySelector<HTMLElement>(
    'main [data-takes-focus], main [type="search"]',
  );
  if (field === null) void readRouter().navigate(pagePaths.search());
  else field.focus();
}

async function showHelp(): Promise<void> {
  const { openKeyHelp } = await import('#src/client/app/reading/key-help.tsx');
  openKeyHelp();
}

/** What a key does, if it does anything. */
function actionOf(key: string, readRouter: ReadRouter): (() => void) | undefined {
  switch (key) {
    case 'j':
      return () => move(1);
    case 'k':
      return () => move(-1);
    case 's':
      return keep;
    case '/':
      return () => search(readRouter);
    case '?':
      // A network that fails leaves the help unshown; the next press asks again.
      return () => void showHelp().catch(() => {});
    default:
      return undefined;
  }
}

function isForUs(event: KeyboardEvent): boolean {
  const isCommand = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
  if (isCommand || event.defaultPrevented || isTyping(event.target)) return false;
  // Moderators have keys of their own.
  if (withoutLanguage(location.pathname).startsWith(pagePaths.moderation())) return false;
  return document.querySelector('dialog[open], [aria-modal="true"]') === null;
}

/** Single keys for readers with a keyboard, unless they turned them off. */
export function listenToKeys(readRouter: ReadRouter): void {
  document.addEventListener('keydown', (event) => {
    if (!ways.read().keys || !isForUs(event)) return;
    const action = actionOf(event.key, readRouter);
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}
