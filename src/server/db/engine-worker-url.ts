/** PGlite's thread: beside this file in `src/server/db/`, beside the bundle in `dist/server/`. */
export const engineWorkerUrl = new URL('./pglite-worker.js', import.meta.url);
