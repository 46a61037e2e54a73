import { ConfigError, parseConfig } from '#src/server/config.ts';
import { DatabaseError } from '#src/server/db/database-error.ts';
import { StartError } from '#src/server/listen.ts';
import { BucketError } from '#src/server/services/media/bucket-error.ts';
import { startServer } from '#src/server/start-server.ts';

/** Reasons outside of our code are told in one sentence; anything else is a bug and shows its stack. */
function sentenceFor(error: unknown): unknown {
  const isExpected =
    error instanceof ConfigError ||
    error instanceof DatabaseError ||
    error instanceof BucketError ||
    error instanceof StartError;
  return isExpected ? error.message : error;
}

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const server = await startServer(config, (line) => console.log(line));
  const host = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(config.host)
    ? 'localhost'
    : config.host;
  console.log(`Ready: http://${host}:${server.port}`);

  let isStopping = false;
  const stop = () => {
    // Whoever asks twice does not want to wait.
    if (isStopping) process.exit(1);
    isStopping = true;
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(sentenceFor(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(sentenceFor(error));
  process.exit(1);
});
