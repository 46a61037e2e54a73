import { Worker } from 'node:worker_threads';
import { DatabaseError } from '#src/server/db/database-error.ts';
import type { EngineAnswer, EngineWorkerData } from '#src/server/db/engine-messages.ts';
import { engineWorkerUrl } from '#src/server/db/engine-worker-url.ts';

/**
 * Makes an empty database in `folder`, in a thread of its own whose memory is free afterwards.
 * @throws DatabaseError engine_failed
 */
export async function prepareFolder(folder: string, deadlineMs: number): Promise<void> {
  const workerData: EngineWorkerData = { task: 'prepare', folder };
  const worker = new Worker(engineWorkerUrl, { workerData });
  let reason: string | undefined;
  const timer = setTimeout(() => {
    reason = `it took longer than ${deadlineMs} ms`;
    void worker.terminate();
  }, deadlineMs);
  worker.on('message', (answer: EngineAnswer) => {
    if (answer.kind === 'failed') reason = answer.reason;
  });
  worker.on('error', (error) => {
    reason = error.message;
  });
  await new Promise((resolve) => worker.once('exit', resolve));
  clearTimeout(timer);
  if (reason === undefined) return;
  const message = `The database folder ${folder} cannot be made: ${reason}.`;
  throw new DatabaseError('engine_failed', message);
}
