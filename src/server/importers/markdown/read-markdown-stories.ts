import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { slugSchema } from '#src/contract/requests.ts';
import type { FrontMatter } from '#src/server/importers/markdown/front-matter-schema.ts';
import {
  authorsFileSchema,
  frontMatterSchema,
} from '#src/server/importers/markdown/front-matter-schema.ts';
import {
  type FileProblem,
  parseYaml,
  splitFrontMatter,
} from '#src/server/importers/markdown/parse-front-matter.ts';
import type { ImportedItem, NewsItem, StoryItem } from '#src/server/importers/news-item.ts';
import { site } from '#src/site.ts';

/**
 * Reads every Markdown file in `folder` and below, in the order of their paths: front matter as
 * `src/server/sample/README.md` describes it, then the body. The file's name is its id and, unless
 * the front matter names another, its slug. `authors.yaml` in `folder` may describe authors.
 * A file that is no story is yielded as a problem with its line; README.md is passed over.
 * @param source what the stories are filed under; with the file's name it makes each unique
 * @throws the file system's error when `folder` cannot be read
 */
export async function* readMarkdownStories(
  folder: string,
  source = 'markdown',
): AsyncGenerator<ImportedItem> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && basename(name).toLowerCase() !== 'readme.md')
    .sort();
  yield { expected: names.length };
  const authors = await readAuthors(folder);
  if ('problems' in authors) {
    yield* authors.problems.map((problem) => refused('authors.yaml', [problem]));
  }
  const bios = 'value' in authors ? authors.value : new Map<string, string>();
  const pathOf = new Map<string, string>();
  for (const path of names) {
    const sourceId = basename(path, '.md');
    const twin = pathOf.get(sourceId);
    pathOf.set(sourceId, path);
    yield twin === undefined
      ? readStory(source, path, await readFile(join(folder, path), 'utf8'), bios)
      : refused(path, [{ line: 1, reason: `has the same name as ${twin}` }]);
  }
}

function readStory(source: string, path: string, text: string, bios: Bios): StoryItem {
  const slug = basename(path, '.md');
  if (!slugSchema.safeParse(slug).success) {
    const reason =
      'the name of the file must be lower-case words of a-z and 0-9, joined by hyphens';
    return refused(path, [{ line: 1, reason }]);
  }
  const parts = splitFrontMatter(text);
  if (parts === undefined) {
    return refused(path, [
      { line: 1, reason: 'must begin with front matter between lines of ---' },
    ]);
  }
  const parsed = parseYaml(parts.yaml, frontMatterSchema, parts.firstLine);
  if ('problems' in parsed) return refused(path, parsed.problems);
  return { item: toNewsItem(source, path, parsed.value, parts.body, bios) };
}

function toNewsItem(
  source: string,
  path: string,
  story: FrontMatter,
  text: string,
  bios: Bios,
): NewsItem {
  const sourceId = basename(path, '.md');
  const { slug = sourceId, section, authors, ...rest } = story;
  return {
    ...rest,
    source,
    sourceId,
    slug,
    // Files link to each other by name, so the name leads to the story whatever its slug is.
    ...(slug === sourceId ? {} : { formerSlugs: [sourceId] }),
    section: {
      slug: section,
      name: site.sections.find((one) => one.slug === section)?.name ?? section,
    },
    authors: authors.map((name) => ({ name, description: bios.get(name) })),
    body: { format: 'markdown', text },
    base: dirname(path),
  };
}

type Bios = ReadonlyMap<string, string>;

async function readAuthors(folder: string): Promise<{ value: Bios } | { problems: FileProblem[] }> {
  const yaml = await readFile(join(folder, 'authors.yaml'), 'utf8').catch(() => '[]');
  const parsed = parseYaml(yaml, authorsFileSchema);
  if ('problems' in parsed) return parsed;
  return { value: new Map(parsed.value.map(({ name, bio = '' }) => [name, bio])) };
}

function refused(path: string, problems: FileProblem[]): StoryItem {
  const first = problems[0]?.line ?? 1;
  const reason = problems
    .map((problem) =>
      problem.line === first ? problem.reason : `line ${problem.line}: ${problem.reason}`,
    )
    .join('; ');
  return { problem: { sourceId: basename(path, '.md'), where: `${path}:${first}`, reason } };
}
