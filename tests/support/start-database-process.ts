import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export type DatabaseProcess = {
  /** Every line so far; complete once `kill` has resolved. */
  lines: string[];
  /** The first line, past or to come, that matches. @throws when the process ends without it */
  line: (pattern: RegExp) => Promise<string>;
  /** `kill -9`: no handler of the process runs. */
  kill: () => Promise<void>;
};

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Another process of ours that opens the database in `dataDir`; killed when the test is over. */
export function startDatabaseProcess(task: 'hold' | 'write', dataDir: string): DatabaseProcess {
  const args = [pathOf('./run-typescript.mjs'), pathOf('./database-process.ts'), task, dataDir];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let errors = '';
  const watchers = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const watch of watchers) watch();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const closed = once(child, 'close');
  const kill = async () => {
    child.kill('SIGKILL');
    await closed;
  };
  onTestFinished(kill);

  const line = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const watch = () => {
        const found = lines.find((candidate) => pattern.test(candidate));
        if (found === undefined) return;
        watchers.delete(watch);
        resolve(found);
      };
      watchers.add(watch);
      watch();
      void closed.then(() => reject(new Error(`it ended without ${pattern}: ${errors}`)));
    });
  return { lines, line, kill };
}
