import { languageChoice, wantedLanguage } from '#src/client/app/language/language-choice.ts';
import type { Speaker } from '#src/client/app/language/speaker.ts';
import { listenToKeys } from '#src/client/app/reading/keys.ts';
import { listenToPictures } from '#src/client/app/reading/pictures.ts';
import { listenToSwipes } from '#src/client/app/reading/swipes.ts';
import { followLook } from '#src/client/features/preferences/look.ts';
import { startMeter } from '#src/client/lib/byte-meter.ts';

/** Starts, once the page answers to its reader, what reading can do without. */
export function startReading(speaker: Speaker): void {
  followLook();
  listenToKeys(speaker.router);
  listenToPictures(speaker.router);
  listenToSwipes(speaker.router);
  offerWantedLanguage(speaker);
  startMeter();
  // For measurements and tests: from here on keys, pictures and swipes are heard.
  performance.mark('reading');
}

/** Whoever would rather read in another language is asked, never turned. */
function offerWantedLanguage(speaker: Speaker): void {
  const wanted = languageChoice.read() ?? wantedLanguage(navigator.languages);
  if (wanted === speaker.language()) return;
  import('#src/client/app/language/language-offer.tsx').then(
    (module) => module.offerLanguage(wanted, speaker),
    () => {},
  );
}
