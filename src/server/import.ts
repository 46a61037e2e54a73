import { ConfigError, parseConfig } from '#src/server/config.ts';
import { DatabaseError } from '#src/server/db/database-error.ts';
import { runImport } from '#src/server/import-command.ts';

async function main(): Promise<number> {
  const output = {
    say: (line: string) => console.log(line),
    complain: (line: string) => console.error(line),
  };
  return runImport(process.argv.slice(2), parseConfig(process.env), output);
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    const isExpected = error instanceof ConfigError || error instanceof DatabaseError;
    console.error(isExpected ? error.message : error);
    process.exit(1);
  },
);
