// @ts-check
// JavaScript, for a worker thread of Node 20 loads no TypeScript: this same file runs from source
// (tests, `npm run dev`) and as the build's entry `pglite-worker`. tsc checks it through its JSDoc.
import fs from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { SyncedNodeFs, syncFolder } from './synced-node-fs.js';

/** @import { EngineAnswer, EngineRequest, EngineWorkerData } from './engine-messages.ts' */

const startParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  ...['-c', 'wal_sync_method=fsync'],
];
const majorVersion = '18';
const partSize = 64 * 1024;
/** A wire message without a body: Sync ends whatever a broken-off client left half sent. */
const syncMessage = Uint8Array.of(0x53, 0, 0, 0, 4);

const stats = { fsyncs: 0, checkpoints: 0, walBytes: 0 };
let isWritable = true;
let appliedWritable = true;
/** @type {string | undefined} */
let problem;
let checkpointLsn = '0/0';

/** What PostgreSQL last complained of, for the one who must find out why it died. */
let lastWords = '';

/** @param {string | null} folder */
function createEngine(folder) {
  return PGlite.create({
    extensions: { pg_trgm },
    ...(folder === null
      ? { dataDir: 'memory://' }
      : { fs: new SyncedNodeFs(folder, () => (stats.fsyncs += 1)), startParams }),
    onStderr: (line) => {
      lastWords = /(?:ERROR|FATAL|PANIC): +(.*)/.exec(line)?.[1] ?? lastWords;
      return false;
    },
  });
}

/**
 * Makes the database beside its place and moves it there whole: a start that is killed half way
 * must not leave a folder that looks like a database.
 * @param {string} folder
 */
async function prepare(folder) {
  const unfinished = `${folder}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  await (await createEngine(unfinished)).close();
  syncFolder(unfinished);
  fs.renameSync(unfinished, folder);
  syncFolder(path.dirname(folder), false);
}

/** @param {string | null} folder */
function checkVersion(folder) {
  if (folder === null) return;
  const version = fs.readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim();
  if (version !== majorVersion) {
    throw new Error(`it was written by PostgreSQL ${version}, and this is ${majorVersion}`);
  }
}

/** @param {PGlite} engine */
async function applyWritable(engine) {
  if (appliedWritable === isWritable || engine.isInTransaction()) return;
  await engine.exec(`SET default_transaction_read_only = ${isWritable ? 'off' : 'on'}`);
  appliedWritable = isWritable;
}

/** @param {readonly Uint8Array[]} parts @param {number} size */
function joined(parts, size) {
  // Its own buffer, which can be handed over to the other thread instead of copied.
  const bytes = new Uint8Array(new ArrayBuffer(size));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** Bytes of a ReadyForQuery. */
const readyLength = 6;

/** @param {PGlite} engine @param {Uint8Array} bytes @param {(part: Uint8Array<ArrayBuffer>) => void} onPart */
async function speak(engine, bytes, onPart) {
  await applyWritable(engine);
  /** @type {Uint8Array[]} */
  let parts = [];
  let size = 0;
  // PGlite hands on what its buffer of 8 kB holds: the last message may come in two parts.
  let end = new Uint8Array(0);
  const flush = () => {
    if (size > 0) onPart(joined(parts, size));
    parts = [];
    size = 0;
  };
  const onRawData = (/** @type {Uint8Array} */ data) => {
    const part = data.slice();
    parts.push(part);
    size += part.length;
    end = part.length < readyLength ? joined([end, part], end.length + part.length) : part;
    if (size >= partSize) flush();
  };
  try {
    await engine.execProtocolRawStream(bytes, { onRawData });
  } finally {
    flush();
  }
  // PGlite swallows an abort of the engine, after which it answers nothing any more.
  if (!endsReady(end)) throw new Error('it broke off in the middle of a query');
}

/**
 * Whether an answer ends in ReadyForQuery, as every one does to what `pg` sends in one write.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 * @param {Uint8Array} bytes
 */
function endsReady(bytes) {
  return bytes.length >= readyLength && bytes[bytes.length - readyLength] === 0x5a;
}

/**
 * Leaves nothing of a client that has gone: transaction, locks, settings, prepared statements.
 * @param {PGlite} engine
 */
async function resetSession(engine) {
  await engine.execProtocolRawStream(syncMessage, { onRawData: () => undefined });
  if (engine.isInTransaction()) await engine.exec('ROLLBACK');
  await engine.exec('DISCARD ALL');
  appliedWritable = true;
}

/** @param {PGlite} engine */
async function startWalMeasure(engine) {
  const { rows } = await engine.query('SELECT pg_current_wal_insert_lsn()::text AS lsn');
  checkpointLsn = /** @type {{ lsn: string }[]} */ (rows)[0]?.lsn ?? '0/0';
  stats.walBytes = 0;
}

/** @param {PGlite} engine */
async function checkpoint(engine) {
  if (engine.isInTransaction()) return;
  await engine.exec('CHECKPOINT');
  stats.checkpoints += 1;
  await startWalMeasure(engine);
}

/** @param {PGlite} engine */
async function measureWal(engine) {
  if (engine.isInTransaction()) return;
  const difference = 'pg_wal_lsn_diff(pg_current_wal_insert_lsn(), $1)::float8';
  const { rows } = await engine.query(`SELECT ${difference} AS bytes`, [checkpointLsn]);
  stats.walBytes = /** @type {{ bytes: number }[]} */ (rows)[0]?.bytes ?? 0;
}

/** @param {PGlite} engine @param {EngineRequest} request @param {(part: Uint8Array<ArrayBuffer>) => void} onPart */
async function carryOut(engine, request, onPart) {
  switch (request.kind) {
    case 'wire':
      return speak(engine, request.bytes, onPart);
    case 'set-writable':
      isWritable = request.isWritable;
      return applyWritable(engine);
    case 'reset':
      return resetSession(engine);
    case 'ping':
      return measureWal(engine);
    case 'checkpoint':
      return checkpoint(engine).catch(noteProblem);
    case 'close':
      await resetSession(engine);
      await checkpoint(engine).catch(noteProblem);
      return engine.close();
  }
}

/** @param {unknown} error what a checkpoint can do without, as space on the disk */
function noteProblem(error) {
  problem = error instanceof Error ? error.message : String(error);
}

/** @param {EngineAnswer} message */
function answer(message) {
  parentPort?.postMessage(message, message.kind === 'part' ? [message.bytes.buffer] : []);
}

/** @param {number} id @param {unknown} error */
function answerFailed(id, error) {
  const said = error instanceof Error ? error.message : String(error);
  answer({ id, kind: 'failed', reason: lastWords === '' ? said : `${said} (${lastWords})` });
}

/** @param {string | null} folder */
async function serve(folder) {
  checkVersion(folder);
  const engine = await createEngine(folder);
  await startWalMeasure(engine);
  const done = (/** @type {number} */ id, isInTransaction = false) => {
    answer({ id, kind: 'done', isInTransaction, stats, ...(problem && { problem }) });
    problem = undefined;
  };
  let last = Promise.resolve();
  parentPort?.on('message', (/** @type {EngineRequest} */ request) => {
    const { id, kind } = request;
    last = last
      .then(() => carryOut(engine, request, (bytes) => answer({ id, kind: 'part', bytes })))
      .then(() => done(id, kind !== 'close' && engine.isInTransaction()))
      .catch((error) => answerFailed(id, error));
  });
  done(0);
}

const { task, folder } = /** @type {EngineWorkerData} */ (workerData);
try {
  if (task === 'serve') await serve(folder);
  else if (folder !== null) await prepare(folder);
} catch (error) {
  answerFailed(0, error);
}
