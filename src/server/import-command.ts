import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '#src/server/config.ts';
import { readFolderPicture } from '#src/server/importers/markdown/read-folder-picture.ts';
import { readMarkdownStories } from '#src/server/importers/markdown/read-markdown-stories.ts';
import { createLogger } from '#src/server/log.ts';
import { openNewsroom } from '#src/server/open-newsroom.ts';
import { importNewsItems } from '#src/server/services/import/import-news-items.ts';

/** Where the lines for the operator go. */
export type CommandOutput = { say: (line: string) => void; complain: (line: string) => void };

const usage = 'Usage: import markdown <folder>';

/**
 * `import markdown <folder>`: brings the stories of a folder in; doing it again changes only what
 * changed. Answers the exit status: 0 when every story is in, 1 when one was refused, 2 when the
 * command cannot be followed.
 * @throws DatabaseError with one sentence, as when a running server holds the embedded database
 */
export async function runImport(
  args: readonly string[],
  config: Config,
  { say, complain }: CommandOutput,
): Promise<number> {
  const [format, given, ...others] = args;
  if (format !== 'markdown' || given === undefined || others.length > 0) {
    complain(usage);
    return 2;
  }
  const folder = resolve(given);
  if (!(await isFolder(folder))) {
    complain(`There is no folder ${folder}.`);
    return 2;
  }
  const now = () => new Date();
  const log = createLogger(config.logLevel);
  // Whoever brings stories of their own does not want the sample beside them.
  const { db, mediaStore } = await openNewsroom({
    config: { ...config, hasSample: false },
    log,
    now,
    say,
  });
  try {
    const summary = await importNewsItems(
      {
        db: db.db,
        now,
        siteUrl: config.siteUrl,
        mediaStore,
        readPicture: readFolderPicture(folder),
      },
      readMarkdownStories(folder),
      (done) => done % 100 === 0 && say(`${done} stories …`),
    );
    for (const { sourceId, reason } of summary.warnings)
      complain(`warning: ${sourceId}: ${reason}`);
    for (const { reason } of summary.refused) complain(`refused: ${reason}`);
    const counts = [`${summary.new} new`, `${summary.changed} changed`, `${summary.same} same`];
    say(`${counts.join(', ')}, ${summary.refused.length} refused.`);
    return summary.refused.length === 0 ? 0 : 1;
  } finally {
    await db.close();
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
