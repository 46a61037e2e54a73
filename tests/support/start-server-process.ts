import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { ensureBuilt } from '#src/server/setup/ensure-built.mjs';

export type ServerProcess = {
  origin: string;
  /** What it logged so far, a line each. */
  logged: () => string[];
  /** SIGTERM, as a deploy sends it. @returns the exit status */
  stop: () => Promise<number | null>;
  /** `kill -9`: no handler of the process runs. */
  kill: () => Promise<void>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built server, built anew where it is not of this code, as a process of its own on a free port; killed when the test is over. */
export async function startServerProcess(env: Record<string, string>): Promise<ServerProcess> {
  ensureBuilt(root);
  const args = ['dist/server/main.js'];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      HOST: '127.0.0.1',
      PORT: '0',
      ...env,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const closed = once(child, 'close');
  let said = '';
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const port = /Ready: http:\/\/\S+:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
    void closed.then(() => reject(new Error(`it ended: ${said}${told}`)));
  });
  return {
    origin,
    logged: () => told.split('\n').filter((line) => line !== ''),
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
      return child.exitCode;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
