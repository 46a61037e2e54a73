// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * What is used of Emscripten's NODEFS: `stream_ops` is what a stream's calls end in, and `fsync`
 * is missing from it, so that the engine's fsync succeeds without doing anything.
 * https://github.com/emscripten-core/emscripten/blob/main/src/lib/libnodefs.js
 * @typedef {{ nfd: number }} NodeStream
 * @typedef {{ NODEFS: { stream_ops: { fsync?: (stream: NodeStream) => number } },
 *   FS: { ErrnoError: new (errno: number) => Error } }} Internals
 */

const emscriptenEio = 29;

/** PGlite's files in a folder, with an fsync that reaches the disk. Bound to the pinned version. */
export class SyncedNodeFs extends NodeFS {
  #onSync;

  /** @param {string} folder @param {() => void} onSync called after each fsync */
  constructor(folder, onSync) {
    super(folder);
    this.#onSync = onSync;
  }

  /**
   * @override
   * @param {Parameters<NodeFS['init']>[0]} engine
   * @param {Parameters<NodeFS['init']>[1]} options
   */
  async init(engine, options) {
    const { emscriptenOpts } = await super.init(engine, options);
    const addFsync = (/** @type {Internals} */ { NODEFS, FS }) => {
      NODEFS.stream_ops.fsync = ({ nfd }) => {
        try {
          fs.fsyncSync(nfd);
        } catch {
          throw new FS.ErrnoError(emscriptenEio);
        }
        this.#onSync();
        return 0;
      };
    };
    const preRun = [...(emscriptenOpts.preRun ?? []), /** @type {never} */ (addFsync)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

/**
 * Puts a folder, and unless told otherwise all that is in it, on the disk.
 * @param {string} folder @param {boolean} [isDeep]
 */
export function syncFolder(folder, isDeep = true) {
  for (const entry of isDeep ? fs.readdirSync(folder, { withFileTypes: true }) : []) {
    const entryPath = path.join(folder, entry.name);
    if (entry.isDirectory()) syncFolder(entryPath);
    else syncPath(entryPath);
  }
  // Windows opens no folders.
  if (process.platform !== 'win32') syncPath(folder);
}

/** @param {string} file */
function syncPath(file) {
  const descriptor = fs.openSync(file, 'r');
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
