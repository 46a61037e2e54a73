import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The one credential that s3rver knows. */
const credential = 'S3RVER';

export type BucketServer = {
  endpoint: string;
  stop: () => Promise<void>;
  /** With the same data, at the same address. */
  restart: () => Promise<void>;
};

async function start(folder: string, port: number): Promise<{ child: ChildProcess; port: number }> {
  const options = ['-d', folder, '-a', '127.0.0.1', '-p', String(port)];
  const child = spawn(
    process.execPath,
    ['node_modules/s3rver/bin/s3rver.js', ...options, '--configure-bucket', 'foto'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  for await (const line of createInterface(child.stdout)) {
    const found = /listening on 127\.0\.0\.1:(\d+)/.exec(line)?.[1];
    if (found === undefined) continue;
    child.stdout.resume();
    return { child, port: Number(found) };
  }
  throw new Error('the S3-compatible server did not start');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/**
 * A real S3-compatible server with the bucket `foto`, in a process of its own. The environment gets
 * its credential, as an operator would give it.
 */
export async function startBucketServer(folder: string): Promise<BucketServer> {
  process.env.AWS_ACCESS_KEY_ID = credential;
  process.env.AWS_SECRET_ACCESS_KEY = credential;
  let running = await start(folder, 0);
  return {
    endpoint: `http://127.0.0.1:${running.port}`,
    stop: () => end(running.child),
    restart: async () => {
      running = await start(folder, running.port);
    },
  };
}
