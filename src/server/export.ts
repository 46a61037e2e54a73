import { clientDir, readPageAssets } from '#src/server/client-build.ts';
import { ConfigError, parseConfig } from '#src/server/config.ts';
import { DatabaseError } from '#src/server/db/database-error.ts';
import { ExportError } from '#src/server/export/export-folder.ts';
import { runExport } from '#src/server/export-command.ts';
import { StartError } from '#src/server/listen.ts';
import { BucketError } from '#src/server/services/media/bucket-error.ts';

async function main(): Promise<number> {
  return runExport(process.argv.slice(2), parseConfig(process.env), {
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
    assets: readPageAssets(),
    clientDir,
  });
}

const expected = [BucketError, ConfigError, DatabaseError, ExportError, StartError];

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    const isExpected = expected.some((kind) => error instanceof kind);
    console.error(isExpected && error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
