import { applyLook } from '#src/client/features/preferences/apply-look.ts';

/** The one script inside the document: it gives the page the reader's look before it is first painted. */
export const lookScript = `(${applyLook})()`.replace(/\n\s*/g, '\n');
