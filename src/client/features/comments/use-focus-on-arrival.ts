import { useEffect, useRef } from 'react';
import { commentAnchor } from '#src/contract/paths.ts';

let wanted: string | undefined;

/** Moves the focus to a comment without moving the page. @returns whether it is on the page */
export function focusComment(id: string): boolean {
  const element = document.getElementById(commentAnchor(id));
  element?.focus({ preventScroll: true });
  return element !== null;
}

/** Has a comment take the focus as soon as it is on the page. */
export function wantFocus(id: string): void {
  if (!focusComment(id)) wanted = id;
}

/** Within a comment: takes the focus where it is the one that should have it. */
export function useWantedFocus(id: string): void {
  useEffect(() => {
    if (wanted !== id) return;
    wanted = undefined;
    focusComment(id);
  }, [id]);
}

/**
 * For a button that loads more: after the returned function was called, the focus goes to the first
 * comment that was not there before, so that the keyboard goes on reading where it stopped. With
 * `isSought` the page goes there as well.
 */
export function useFocusOnArrival(ids: readonly string[]): (isSought?: boolean) => void {
  const awaited = useRef<{ known: ReadonlySet<string>; isSought: boolean } | null>(null);

  useEffect(() => {
    const first = awaited.current && ids.find((id) => !awaited.current?.known.has(id));
    if (!first) return;
    if (awaited.current?.isSought) {
      document.getElementById(commentAnchor(first))?.scrollIntoView({ block: 'center' });
    }
    if (focusComment(first)) awaited.current = null;
  }, [ids]);

  return (isSought = false) => {
    awaited.current = { known: new Set(ids), isSought };
  };
}
