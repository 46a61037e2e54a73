import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from '#src/server/db/database-error.ts';
import { openDb } from '#src/server/db/open-db.ts';

/** One line to whoever started this process. A pipe takes it before the next statement runs. */
const say = (line: string) => process.stdout.write(`${line}\n`);

async function hold(dataDir: string): Promise<void> {
  const started = performance.now();
  try {
    await openDb({ dataDir });
    say('open');
    await pause(600_000);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    say(`refused ${Math.round(performance.now() - started)} ${error.code} ${error.message}`);
  }
}

/** Writes numbers, each its own transaction, and says each one that was acknowledged. */
async function write(dataDir: string): Promise<void> {
  const { pool } = await openDb({ dataDir });
  await pool.query('create table if not exists numbers (number integer primary key)');
  const { rows } = await pool.query<{ next: number }>(
    'select coalesce(max(number), 0) + 1 as next from numbers',
  );
  for (let number = rows[0]?.next ?? 1; ; number += 1) {
    await pool.query('insert into numbers values ($1)', [number]);
    say(`acknowledged ${number}`);
  }
}

const [task, dataDir = ''] = process.argv.slice(3);
await (task === 'write' ? write(dataDir) : hold(dataDir));
