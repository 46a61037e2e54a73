import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export type StartImportOptions = {
  dataDir: string;
  /** Address of the WordPress. */
  address: string;
  /** Instead of the embedded database in `dataDir`. */
  databaseUrl?: string;
  /** `kill -9` ends the process when this resolves. */
  killAt?: Promise<unknown>;
};

/** Runs an import in a process of its own. @returns what it said until it was over */
export async function importElsewhere(options: StartImportOptions): Promise<string> {
  const { dataDir, address, databaseUrl = '', killAt } = options;
  const args = [pathOf('./run-typescript.mjs'), pathOf('./import-process.ts'), 'import'];
  const child = spawn(process.execPath, [...args, dataDir, address], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  void killAt?.then(() => child.kill('SIGKILL'));
  await once(child, 'close');
  return said;
}
