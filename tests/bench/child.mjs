import { spawn } from 'node:child_process';

// Filling the sample newsroom draws every picture.
const usualPatience = 300_000;

/** Ends a child, and by force where it takes longer than 10 s over it. */
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(force);
}

/**
 * Runs a Node program and waits for a line of its output.
 * @param program arguments of node @param pattern what the line must match
 * @param options.stderr a file descriptor, or 'inherit'
 * @returns the match, the process id, and a stop
 */
export function startChild(
  program,
  pattern,
  { env = {}, stderr = 'inherit', cwd, patience = usualPatience } = {},
) {
  const child = spawn(process.execPath, program, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', stderr],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const giveUp = (reason) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`${program[0]} ${reason}: ${output.trim()}`));
    };
    const timer = setTimeout(() => giveUp('did not start'), patience);
    child.once('exit', (code) => giveUp(`ended with ${code}`));
    child.stdout.on('data', (text) => {
      output += text;
      const match = pattern.exec(output);
      if (match === null) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      child.stdout.removeAllListeners('data').resume();
      resolve({ match, pid: child.pid, stop: () => stop(child) });
    });
  });
}
