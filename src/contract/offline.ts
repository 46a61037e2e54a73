/** What a browser that works without a network finds at addresses of their own. */

/** The service worker: one file, its name without a hash, so that browsers find the next one there. */
export const workerPath = '/service-worker.js';
/** A page without content, which the worker answers with where there is no network. */
export const shellPath = '/shell.html';
/** What a device that installs the site is told about it. */
export const manifestPath = '/manifest.webmanifest';
