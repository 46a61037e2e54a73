import { hasPostgres, startPostgres } from '#tests/support/postgres.ts';

/** A PostgreSQL as a server has it, until this process is told to stop. */
if (hasPostgres()) {
  const server = await startPostgres({ isDurable: true });
  process.stdout.write(`Ready: ${await server.createDatabase()}\n`);
  process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
} else {
  process.stdout.write('Ready: none\n');
}
