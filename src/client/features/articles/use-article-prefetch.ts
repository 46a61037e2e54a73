import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import { isSaving } from '#src/client/lib/saving.ts';

const dwellMilliseconds = 600;
const seen = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** One observer for all links: calls back when one has stayed well in view for a moment. */
function observe(element: Element, onDwell: () => void): () => void {
  const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(timers.get(target));
        if (isIntersecting) {
          timers.set(
            target,
            setTimeout(() => seen.get(target)?.(), dwellMilliseconds),
          );
        }
      }
    },
    { threshold: 1 },
  );
  seen.set(element, onDwell);
  observer.observe(element);
  return () => {
    seen.delete(element);
    observer?.unobserve(element);
  };
}

/**
 * Fetches a story's JSON before it is asked for: on hover, touch or focus, and when its link has been
 * well in view for a while. Props for the link; nothing at all where data is to be saved.
 */
export function useArticlePrefetch(slug: string) {
  const queryClient = useQueryClient();
  const prefetch = useCallback(() => {
    if (!isSaving()) void queryClient.prefetchQuery(articleQueries.detail(slug));
  }, [queryClient, slug]);
  const ref = useCallback(
    (element: HTMLAnchorElement | null) => {
      if (element !== null) return observe(element, prefetch);
    },
    [prefetch],
  );
  return { ref, onPointerEnter: prefetch, onTouchStart: prefetch, onFocus: prefetch };
}
