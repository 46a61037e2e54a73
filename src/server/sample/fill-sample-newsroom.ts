import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ne } from 'drizzle-orm';
import { articles, comments } from '#src/server/db/schema.ts';
import { parseYaml } from '#src/server/importers/markdown/parse-front-matter.ts';
import { readFolderPicture } from '#src/server/importers/markdown/read-folder-picture.ts';
import { readMarkdownStories } from '#src/server/importers/markdown/read-markdown-stories.ts';
import {
  type EarlierWords,
  earlierSchema,
  earlierVersions,
} from '#src/server/sample/earlier-versions.ts';
import { sampleCommentsSchema, storeSampleComments } from '#src/server/sample/sample-comments.ts';
import type { ImportContext } from '#src/server/services/import/import-context.ts';
import { importNewsItems } from '#src/server/services/import/import-news-items.ts';

/** What sample stories are filed under, so that a publisher can tell them from the newsroom's own. */
export const sampleSource = 'sample';

/**
 * Fills an empty database with the sample newsroom, by the importer that publishers use; answers
 * whether it did. A fill that was cut short is taken up again: comments come last, so a database
 * with sample stories and no comment is an unfinished one.
 * @param folder where the sample lies, as its README describes; it may be missing
 * @param report takes a line for the operator
 */
export async function fillSampleNewsroom(
  context: Omit<ImportContext, 'readPicture'>,
  folder: string,
  report: (line: string) => void,
): Promise<boolean> {
  const { db } = context;
  const own = await db.$count(articles, ne(articles.source, sampleSource));
  if (own > 0 || (await db.$count(comments)) > 0) return false;
  if (!existsSync(folder)) {
    report('The sample newsroom is not part of this copy; the database stays empty.');
    return false;
  }
  report('The database is empty: filling it with the sample newsroom …');
  const withPictures = { ...context, readPicture: readFolderPicture(folder) };
  const stories = () => readMarkdownStories(folder, sampleSource);
  // Only into an empty house: a fill that goes on must not turn stories back.
  if ((await db.$count(articles)) === 0) {
    await importNewsItems(
      withPictures,
      earlierVersions(stories(), await readEarlier(folder, report)),
    );
  }
  const summary = await importNewsItems(
    withPictures,
    stories(),
    (done) => done % 20 === 0 && report(`  ${done} stories`),
  );
  for (const { sourceId, reason } of summary.warnings) report(`  warning: ${sourceId}: ${reason}`);
  for (const { sourceId, reason } of summary.refused) report(`  refused: ${sourceId}: ${reason}`);
  const talked = await fillComments(context, folder, report);
  const inPlace = summary.new + summary.changed + summary.same;
  report(`  ${inPlace} stories in place, ${talked} of them with comments.`);
  return true;
}

async function readEarlier(
  folder: string,
  report: (line: string) => void,
): Promise<EarlierWords[]> {
  const yaml = await readFile(join(folder, 'earlier.yaml'), 'utf8').catch(() => '[]');
  const parsed = parseYaml(yaml, earlierSchema);
  if ('value' in parsed) return parsed.value;
  for (const { line, reason } of parsed.problems) {
    report(`  refused: earlier.yaml:${line}: ${reason}`);
  }
  return [];
}

async function fillComments(
  { db }: Pick<ImportContext, 'db'>,
  folder: string,
  report: (line: string) => void,
): Promise<number> {
  const yaml = await readFile(join(folder, 'comments.yaml'), 'utf8').catch(() => '[]');
  const parsed = parseYaml(yaml, sampleCommentsSchema);
  if ('value' in parsed) return storeSampleComments(db, sampleSource, parsed.value);
  for (const { line, reason } of parsed.problems)
    report(`  refused: comments.yaml:${line}: ${reason}`);
  return 0;
}
