import { writeSync } from 'node:fs';
import { parseConfig } from '#src/server/config.ts';
import { DatabaseError } from '#src/server/db/database-error.ts';
import { runImport } from '#src/server/import-command.ts';

const say = (line: string) => writeSync(1, `${line}\n`);

/** `import wordpress <address>` as a process of its own, that says each story that it is done with. */
const [, dataDir = '', address = ''] = process.argv.slice(3);
const config = parseConfig({
  DATA_DIR: dataDir,
  DATABASE_URL: process.env.DATABASE_URL,
  MIN_FREE_BYTES: '0',
  LOG_LEVEL: 'silent',
  IMPORT_ALLOW_HOSTS: '127.0.0.1',
});
const draw = (text: string) => say(text.replace(/[^\w, ]/g, ''));
try {
  const status = await runImport(['wordpress', address], config, { say, complain: say, draw });
  say(`ended ${status}`);
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error;
  say(`refused ${error.message}`);
}
process.exit(0);
