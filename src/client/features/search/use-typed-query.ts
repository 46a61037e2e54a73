import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { type Search, searchPath } from '#src/client/features/search/search-address.ts';
import { keepFocus, keepsFocus } from '#src/client/lib/keep-focus.ts';

const pauseMilliseconds = 250;

/**
 * What stands in the search field, and the address that follows it: when the reader pauses, the page
 * asks for what is typed by then. A move that is overtaken is broken off by the router, so an older
 * answer never takes the place of a newer one.
 */
export function useTypedQuery(search: Search) {
  const navigate = useNavigate();
  const { state } = useLocation();
  const isReturn = useNavigationType() === 'POP';
  const [typed, setTyped] = useState(search.q);
  /** What was typed by the last pause; '' until the reader types: an address asks for no suggestions. */
  const [paused, setPaused] = useState('');
  const [known, setKnown] = useState(search.q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  // An address that follows the reader's own typing has nothing to say to the field.
  if (search.q !== known) {
    setKnown(search.q);
    if (isReturn || !keepsFocus(state)) setTyped(search.q);
  }

  function handleType(text: string) {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const q = text.trim();
      setPaused(q);
      if (q === search.q) return;
      const options = { replace: true, preventScrollReset: true, state: keepFocus };
      void navigate(searchPath(search, { q }), options);
    }, pauseMilliseconds);
  }

  /** Who leaves the field for a link goes where that leads. */
  function handleLeave({ relatedTarget }: FocusEvent) {
    if (relatedTarget instanceof HTMLAnchorElement) clearTimeout(timer.current);
  }

  function handleSubmit(next: Search) {
    clearTimeout(timer.current);
    setTyped(next.q);
    void navigate(searchPath(next));
  }

  return { typed, paused, handleType, handleLeave, handleSubmit };
}
