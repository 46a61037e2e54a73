import { useEffect, useRef, useSyncExternalStore } from 'react';
import { focusComment } from '#src/client/features/comments/use-focus-on-arrival.ts';
import { commentAnchor, conversationAnchor } from '#src/contract/paths.ts';

const commentFragment =
  /^#komentar-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

function subscribe(notify: () => void): () => void {
  addEventListener('hashchange', notify);
  addEventListener('popstate', notify);
  return () => {
    removeEventListener('hashchange', notify);
    removeEventListener('popstate', notify);
  };
}

function useFragment(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
}

/** Whether the address asks for the conversation or for a comment in it. */
export function useAsksForConversation(): boolean {
  const fragment = useFragment();
  return fragment === `#${conversationAnchor}` || commentFragment.test(fragment);
}

/** The comment that the address names by `#komentar-<id>`. */
export function useCommentTarget(): string | undefined {
  return commentFragment.exec(useFragment())?.[1]?.toLowerCase();
}

/** Brings the comment that the address names into view and puts the focus on it, once it is there. */
export function useReachedTarget(target: string | undefined): void {
  const reached = useRef<string>(undefined);

  useEffect(() => {
    if (target === undefined || target === reached.current) return;
    document.getElementById(commentAnchor(target))?.scrollIntoView({ block: 'center' });
    if (focusComment(target)) reached.current = target;
  });
}
