import { ConfigError, parseConfig } from '#src/server/config.ts';
import { DatabaseError } from '#src/server/db/database-error.ts';
import { runImport } from '#src/server/import-command.ts';
import { BucketError } from '#src/server/services/media/bucket-error.ts';

class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

async function main(): Promise<number> {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Whoever asks twice does not want to wait.
    process.once(signal, () => {
      stopping.abort(new Interrupted('Stopped; run it again to go on from there.'));
    });
  }
  const output = {
    say: (line: string) => console.log(line),
    complain: (line: string) => console.error(line),
    ...(process.stdout.isTTY ? { draw: (text: string) => void process.stdout.write(text) } : {}),
  };
  return runImport(process.argv.slice(2), parseConfig(process.env), output, stopping.signal);
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    const isExpected =
      error instanceof ConfigError ||
      error instanceof DatabaseError ||
      error instanceof BucketError ||
      error instanceof Interrupted;
    console.error(isExpected ? error.message : error);
    process.exit(error instanceof Interrupted ? 130 : 1);
  },
);
