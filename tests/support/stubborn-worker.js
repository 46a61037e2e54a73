// @ts-check
import { parentPort } from 'node:worker_threads';

// An engine thread that opens, hears everything, and never answers.
const stats = { fsyncs: 0, checkpoints: 0, walBytes: 0 };
parentPort?.on('message', () => undefined);
parentPort?.postMessage({ id: 0, kind: 'done', isInTransaction: false, stats });
