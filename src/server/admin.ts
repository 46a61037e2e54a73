import { runAdmin } from '#src/server/admin-command.ts';
import { ConfigError, parseConfig } from '#src/server/config.ts';
import { DatabaseError } from '#src/server/db/database-error.ts';
import { BucketError } from '#src/server/services/media/bucket-error.ts';

const output = {
  say: (line: string) => console.log(line),
  complain: (line: string) => console.error(line),
};

runAdmin(process.argv.slice(2), () => parseConfig(process.env), output).then(
  (status) => process.exit(status),
  (error: unknown) => {
    const isExpected =
      error instanceof ConfigError ||
      error instanceof DatabaseError ||
      error instanceof BucketError;
    console.error(isExpected ? error.message : error);
    process.exit(1);
  },
);
