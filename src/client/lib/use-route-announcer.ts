import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { keepsFocus } from '#src/client/lib/keep-focus.ts';

/** Address of the link that was followed from each entry of the history, by location key. */
const followed = new Map<string, string>();

function rememberFocus(key: string): void {
  const link = document.activeElement?.closest('a[href]');
  if (link instanceof HTMLAnchorElement) followed.set(key, link.pathname + link.search);
}

function focusQuietly(element: Element | null | undefined): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

function returnFocus(key: string): void {
  const path = followed.get(key);
  if (path === undefined) return;
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href]');
  focusQuietly([...links].find((link) => link.pathname + link.search === path));
}

/**
 * Does for moves within the page what the browser does between documents: a forward move puts the
 * focus on the new `h1` (and so has it spoken), or on the field that the page is for, which carries
 * `data-takes-focus`; a move back returns it to the link that was followed.
 */
export function useRouteAnnouncer(): void {
  const { key, hash, state } = useLocation();
  const type = useNavigationType();
  const previousKey = useRef(key);

  useEffect(() => {
    if (previousKey.current === key) return;
    previousKey.current = key;
    if (hash !== '') return;
    if (type === 'POP') returnFocus(key);
    else if (!keepsFocus(state)) {
      const field = document.querySelector('main [data-takes-focus]');
      focusQuietly(field ?? document.querySelector('main h1'));
    }
  }, [key, type, hash, state]);

  useEffect(() => {
    const remember = () => rememberFocus(key);
    document.addEventListener('click', remember, { capture: true });
    return () => document.removeEventListener('click', remember, { capture: true });
  }, [key]);
}
