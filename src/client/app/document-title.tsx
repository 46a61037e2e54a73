import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useMatches } from 'react-router-dom';
import type { PageHandle } from '#src/client/app/routes.tsx';
import { documentTitleOf } from '#src/client/lib/page-head.ts';

function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null && 'head' in handle;
}

/** Keeps the tab's title true after moves; the first one comes from the server. */
export function DocumentTitle() {
  const queryClient = useQueryClient();
  const location = useLocation();
  const match = useMatches().at(-1);

  useEffect(() => {
    if (match === undefined || !isPageHandle(match.handle)) return;
    const url = new URL(location.pathname + location.search, window.location.origin);
    const title = match.handle.head({ queryClient, params: match.params, url })?.title;
    if (title !== undefined) document.title = documentTitleOf(title);
  });

  return null;
}
