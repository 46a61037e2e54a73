import { listenToKeys } from '#src/client/app/reading/keys.ts';
import { listenToPictures } from '#src/client/app/reading/pictures.ts';
import type { Router } from '#src/client/app/reading/router.ts';
import { listenToSwipes } from '#src/client/app/reading/swipes.ts';
import { followLook } from '#src/client/features/preferences/look.ts';
import { startMeter } from '#src/client/lib/byte-meter.ts';

/** Starts, once the page answers to its reader, what reading can do without. */
export function startReading(router: Router): void {
  followLook();
  listenToKeys(router);
  listenToPictures(router);
  listenToSwipes(router);
  startMeter();
  // For measurements and tests: from here on keys, pictures and swipes are heard.
  performance.mark('reading');
}
