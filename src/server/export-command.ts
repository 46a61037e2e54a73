import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { assembleApp, type ClientBuild } from '#src/server/assemble-app.ts';
import type { Config } from '#src/server/config.ts';
import { type ExportFolder, openExportFolder } from '#src/server/export/export-folder.ts';
import { exportSite } from '#src/server/export/export-site.ts';
import { rememberAnswers } from '#src/server/export/remember-answers.ts';
import { weighAll } from '#src/server/keep-weighed.ts';
import { createLogger } from '#src/server/log.ts';
import { type Newsroom, openNewsroom } from '#src/server/open-newsroom.ts';
import { listFormerSlugs } from '#src/server/services/articles/list-former-slugs.ts';

/** Where the lines for the operator go, and where the browser's build is. */
export type ExportSurroundings = {
  say: (line: string) => void;
  complain: (line: string) => void;
  assets: ClientBuild['assets'];
  clientDir: string;
};

const usage = 'Usage: export <folder>';

/** The build's files, but those that only the server reads. */
async function exportBuild(folder: ExportFolder, clientDir: string): Promise<void> {
  const entries = await readdir(clientDir, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = relative(clientDir, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (path.split('/').some((part) => part.startsWith('.'))) continue;
    await folder.write(`/${path}`, await readFile(join(clientDir, path)));
  }
}

/** Files do not change when they are weighed later, so everything is weighed before. */
async function weighBefore(
  config: Config,
  newsroom: Newsroom,
  assets: ClientBuild['assets'],
): Promise<void> {
  const { request } = assembleApp(config, newsroom, { assets });
  await weighAll(newsroom, {
    now: () => new Date(),
    log: createLogger(config.logLevel),
    ask: async (path) => request(path, { headers: { 'accept-encoding': 'br' } }),
  });
}

/** Writes a newsroom that is open. @returns the exit status */
export async function exportNewsroom(
  folder: ExportFolder,
  config: Config,
  { db, mediaStore }: Newsroom,
  { say, complain, assets, clientDir }: ExportSurroundings,
): Promise<number> {
  const { siteUrl, apiOrigin = null } = config;
  const remember = rememberAnswers();
  await weighBefore(config, { db, mediaStore }, assets);
  const app = assembleApp(config, { db, mediaStore }, { assets }, { apiOrigin, remember });
  const context = { db: db.db, now: () => new Date(), siteUrl, canWrite: () => false };
  const begun = performance.now();
  try {
    await exportBuild(folder, clientDir);
    const source = {
      ask: (path: string) => remember(path, async () => app.request(path)),
      siteUrl,
      formerSlugs: await listFormerSlugs(context),
      hasConversations: apiOrigin === null,
      onProgress: (done: number, total: number) => say(`${done} of ${total} stories …`),
    };
    const failures = await exportSite(source, folder);
    await folder.removeOthers();
    for (const { path, reason } of failures) complain(`failed: ${path}: ${reason}`);
    const { written, same, removed } = folder.counts;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    say(`${written} files written, ${same} same, ${removed} removed in ${seconds} s.`);
    return failures.length === 0 ? 0 : 1;
  } finally {
    await folder.save();
  }
}

/**
 * `export <folder>`: writes the whole site as files that any static host serves; doing it again writes
 * only what changed. Answers the exit status: 0 when everything is there, 1 when something could not
 * be had, 2 when the command cannot be followed.
 * @throws ExportError or DatabaseError, each with one sentence for the operator
 */
export async function runExport(
  args: readonly string[],
  config: Config,
  surroundings: ExportSurroundings,
): Promise<number> {
  const [given, ...others] = args;
  if (given === undefined || given.startsWith('-') || others.length > 0) {
    surroundings.complain(usage);
    return 2;
  }
  const folder = await openExportFolder(resolve(given));
  const newsroom = await openNewsroom({
    config,
    log: createLogger(config.logLevel),
    now: () => new Date(),
    say: surroundings.say,
  });
  try {
    return await exportNewsroom(folder, config, newsroom, surroundings);
  } finally {
    await newsroom.db.close();
  }
}
