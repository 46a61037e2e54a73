import { useCallback, useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { parseSecret, type Secret } from '#src/client/features/library/handover/secret.ts';

type LinkSecret = {
  /** What the link says; undefined where there is none, or where it is not whole. */
  secret: Secret | undefined;
  isBroken: boolean;
  /** Forgets it: it is of no more use. The focus goes to the page's title, unless it is to stay. */
  forget: (state?: object) => void;
};

function linkOf(state: unknown): string {
  const isObject = typeof state === 'object' && state !== null;
  return isObject && 'link' in state && typeof state.link === 'string' ? state.link : '';
}

/**
 * The secret of the link that led here. It leaves the address bar, where it would be seen, kept and
 * passed on, and stays with the entry of this tab's history: loading the page again still finds it.
 */
export function useLinkSecret(): LinkSecret {
  const { hash, state, pathname } = useLocation();
  const navigate = useNavigate();
  const text = hash === '' ? linkOf(state) : hash;

  const replace = useCallback(
    (next: object) => {
      void navigate(pathname, { replace: true, preventScrollReset: true, state: next });
    },
    [navigate, pathname],
  );
  useEffect(() => {
    if (hash !== '') replace({ link: hash });
  }, [hash, replace]);

  const secret = parseSecret(text);
  const forget = useCallback((next = {}) => replace(next), [replace]);
  return { secret, isBroken: text !== '' && secret === undefined, forget };
}
