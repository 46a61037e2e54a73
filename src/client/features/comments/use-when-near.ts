import { type RefObject, useEffect, useEffectEvent } from 'react';

/** About one phone screen ahead: what is asked for then is there when the reader arrives. */
const margin = '600px';

/** Calls back once an element comes near the visible part of the page, as long as `isWanted`. */
export function useWhenNear(
  element: RefObject<Element | null>,
  onNear: () => void,
  isWanted: boolean,
): void {
  const handleNear = useEffectEvent(onNear);

  useEffect(() => {
    if (!isWanted || element.current === null || typeof IntersectionObserver !== 'function') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) handleNear();
      },
      { rootMargin: margin },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isWanted]);
}
