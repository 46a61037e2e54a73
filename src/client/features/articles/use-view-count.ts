import { useEffect } from 'react';
import { sendBeacon } from '#src/client/lib/send-beacon.ts';
import { apiPaths } from '#src/contract/paths.ts';

/** Stories counted in this tab: going back to one is not another reading. */
const counted = new Set<string>();

/** Counts a reading once a story has been open for a moment; no cookie, no name. */
export function useViewCount(slug: string): void {
  useEffect(() => {
    if (counted.has(slug)) return;
    const timer = setTimeout(() => {
      counted.add(slug);
      sendBeacon(apiPaths.views(slug), {});
    }, 3000);
    return () => clearTimeout(timer);
  }, [slug]);
}
