import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { ensureBuilt } from '#src/server/setup/ensure-built.mjs';

export type CommandResult = { status: number | null; out: string; err: string };

const root = fileURLToPath(new URL('../..', import.meta.url));
const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

/**
 * Runs `npm run import -- …` without npm: the built command as a process of its own.
 * @param words what stands after `--` @param isTerminal whether it writes on a pseudo-terminal
 */
export async function runImportCommand(
  words: readonly string[],
  env: Record<string, string>,
  isTerminal = false,
): Promise<CommandResult> {
  ensureBuilt(root);
  const command = [process.execPath, 'dist/server/import.js', ...words];
  // util-linux's `script` gives its command a terminal, and ends with its status.
  const [program = '', ...args] = isTerminal
    ? ['script', '--quiet', '--return', '--command', command.map(quoted).join(' '), '/dev/null']
    : command;
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const result = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    result.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    result.err += text;
  });
  await once(child, 'close');
  return { status: child.exitCode, ...result };
}
