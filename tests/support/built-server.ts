import { spawn } from 'node:child_process';
import { once } from 'node:events';

type Environment = Readonly<Record<string, string>>;

/** Tests write fifty times as fast as a reader, so everything is widened alike. */
const quick = { COMMENTS_PER_HOUR: '1000' };
const environmentOf = (env: Environment) => ({ ...process.env, NODE_ENV: 'production', ...env });

/** Runs a built command, as `import` with its words, to its end. @returns what it said */
export async function runBuilt(
  program: string,
  words: readonly string[],
  env: Environment,
): Promise<string> {
  const child = spawn(process.execPath, [`dist/server/${program}.js`, ...words], {
    env: environmentOf(env),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of child.stdout) said += String(chunk);
  return said;
}

/** Starts the built server on a free port of 127.0.0.1, unless `env` says otherwise. */
export async function startBuiltServer(
  env: Environment,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const server = spawn(process.execPath, ['dist/server/main.js'], {
    env: environmentOf({ HOST: '127.0.0.1', PORT: '0', ...quick, ...env }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await readyAt(server.stdout);
  const stop = async () => {
    if (server.exitCode !== null) return;
    server.kill('SIGTERM');
    await once(server, 'exit');
  };
  return { origin, stop };
}

async function readyAt(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    const found = /Ready: (http:\S+)/.exec(text)?.[1];
    if (found !== undefined) {
      stream.resume();
      return new URL(found).origin;
    }
  }
  throw new Error(`the server said: ${text}`);
}
