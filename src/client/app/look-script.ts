import { applyLook } from '#src/client/features/preferences/apply-look.ts';
import { applySaving } from '#src/client/features/preferences/apply-saving.ts';

/**
 * The one script inside the document: it gives the page the reader's look before it is first painted, and
 * fetches nothing ahead where data is saved.
 */
export const lookScript = [`(${applyLook})();`, `(${applySaving})(document.currentScript)`]
  .join('\n')
  .replace(/\n\s*/g, '\n');
