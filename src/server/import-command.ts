import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Config } from '#src/server/config.ts';
import { createImportRunner } from '#src/server/create-import-runner.ts';
import { createProgress } from '#src/server/import-progress.ts';
import { createLogger } from '#src/server/log.ts';
import { openNewsroom } from '#src/server/open-newsroom.ts';
import {
  folderOf,
  type ImportSource,
  isAddress,
  isSourceKind,
} from '#src/server/services/import/import-source.ts';
import type { ImportSummary } from '#src/server/services/import/import-summary.ts';
import { runImportSource } from '#src/server/services/import/run-import.ts';

/** Where the lines for the operator go; `draw` writes on a terminal without a newline. */
export type CommandOutput = {
  say: (line: string) => void;
  complain: (line: string) => void;
  draw?: (text: string) => void;
};

const usage =
  'Usage: import wordpress <address> | feed <address> | markdown <folder> | disqus <file>  [--dry-run] [--sweep]';

type Order = { source: ImportSource; isDryRun: boolean; isSweep: boolean };

/**
 * `import wordpress <address>`, `import feed <address>`, `import markdown <folder>`,
 * `import disqus <export.xml>`: brings a source in from where the last run ended; `--sweep` compares all of it, `--dry-run` only says what would
 * be. Answers the exit status: 0 when every story is in, 1 when one was refused or the source could
 * not be read to its end, 2 when the command cannot be followed.
 * @throws DatabaseError with one sentence, as when a running server holds the embedded database;
 * the reason of the signal once that stops the import
 */
export async function runImport(
  args: readonly string[],
  config: Config,
  output: CommandOutput,
  signal: AbortSignal = new AbortController().signal,
): Promise<number> {
  const { say, complain } = output;
  const order = readOrder(args);
  if (order === undefined) {
    complain(usage);
    return 2;
  }
  const { source, isDryRun, isSweep } = order;
  if (source.kind === 'markdown' && !(await isFolder(folderOf(source)))) {
    complain(`There is no folder ${folderOf(source)}.`);
    return 2;
  }
  if (source.kind === 'disqus' && !(await isFile(source.address))) {
    complain(`There is no file ${source.address}.`);
    return 2;
  }
  const log = createLogger(config.logLevel);
  // Whoever brings stories of their own does not want the sample beside them.
  const given = { config: { ...config, hasSample: false }, log, now: () => new Date(), say };
  const newsroom = await openNewsroom(given);
  const progress = createProgress({ ...output, clock: () => performance.now() });
  try {
    const runner = createImportRunner(config, newsroom, signal);
    const onProgress = progress.report;
    const summary = await runImportSource(runner, source, { isDryRun, isSweep, onProgress });
    progress.end();
    if (summary === undefined) {
      complain('Another import is under way; try again when it is done.');
      return 1;
    }
    report(summary, isDryRun, output);
    return summary.refusedCount === 0 && summary.stopped === undefined ? 0 : 1;
  } finally {
    progress.end();
    await newsroom.db.close();
  }
}

function readOrder(args: readonly string[]): Order | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, sweep: { type: 'boolean' } },
    });
    const [kind = '', address = '', ...others] = positionals;
    if (!isSourceKind(kind) || others.length > 0 || !isAddress(kind, address)) return undefined;
    const source = { name: kind, kind, address };
    return { source, isDryRun: values['dry-run'] === true, isSweep: values.sweep === true };
  } catch {
    return undefined;
  }
}

function report(summary: ImportSummary, isDryRun: boolean, { say, complain }: CommandOutput): void {
  const { warnings, refused, comments, stopped } = summary;
  for (const { sourceId, reason } of warnings) complain(`warning: ${sourceId}: ${reason}`);
  sayMore(summary.warningCount - warnings.length, 'warnings', complain);
  for (const { reason } of refused) complain(`refused: ${reason}`);
  sayMore(summary.refusedCount - refused.length, 'refusals', complain);
  if (stopped !== undefined) complain(`stopped: ${stopped}. Run it again to go on from there.`);
  const { new: fresh, changed, same, removed, refusedCount, latePictures } = summary;
  const counts = `${fresh} new, ${changed} changed, ${same} same, ${removed} removed`;
  say(`${isDryRun ? 'Nothing was kept: ' : ''}${counts}, ${refusedCount} refused.`);
  if (latePictures > 0) say(`${latePictures} pictures came that stories had waited for.`);
  const talk = [comments.new, comments.changed, comments.same, comments.removed];
  if (talk.some((count) => count > 0)) {
    say(`Comments: ${talk[0]} new, ${talk[1]} changed, ${talk[2]} same, ${talk[3]} removed.`);
  }
}

function sayMore(count: number, what: string, complain: (line: string) => void): void {
  if (count > 0) complain(`… and ${count} more ${what}`);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
