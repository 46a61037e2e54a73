import { useSyncExternalStore } from 'react';
import { useRenderTime } from '#src/client/lib/render-time.ts';

const minute = 60_000;

function subscribe(notify: () => void): () => void {
  const timer = setInterval(notify, minute / 2);
  return () => clearInterval(timer);
}

/** The current time, moving by the minute; while hydrating, the time at which the page was made. */
export function useNow(): Date {
  const renderedAt = useRenderTime();
  const time = useSyncExternalStore(
    subscribe,
    () => Math.ceil(Date.now() / minute) * minute,
    () => renderedAt,
  );
  return new Date(time);
}
