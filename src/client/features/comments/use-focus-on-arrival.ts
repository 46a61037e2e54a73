import { useEffect, useRef } from 'react';
import { commentAnchor } from '#src/contract/paths.ts';

/** Moves the focus to a comment without moving the page. @returns whether it is on the page */
export function focusComment(id: string): boolean {
  const element = document.getElementById(commentAnchor(id));
  element?.focus({ preventScroll: true });
  return element !== null;
}

/**
 * For a button that loads more: after the returned function was called, the focus goes to the first
 * comment that was not there before, so that the keyboard goes on reading where it stopped.
 */
export function useFocusOnArrival(ids: readonly string[]): () => void {
  const known = useRef<ReadonlySet<string> | null>(null);

  useEffect(() => {
    const first = known.current && ids.find((id) => !known.current?.has(id));
    if (first && focusComment(first)) known.current = null;
  }, [ids]);

  return () => {
    known.current = new Set(ids);
  };
}
