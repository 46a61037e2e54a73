import { createHash } from 'node:crypto';
import { lookScript } from '#src/client/app/look-script.ts';

/** By this the Content-Security-Policy knows the document's one inline script. */
export const lookScriptHash = `sha256-${createHash('sha256').update(lookScript).digest('base64')}`;
