import { readFileSync } from 'node:fs';

/** A query with what is relevant to it: grades 1 to 3 by slug. */
export type JudgedQuery = { text: string; grades: ReadonlyMap<string, number> };

const file = new URL('./judged-queries.txt', import.meta.url);

/**
 * The judged queries of the sample newsroom.
 * @param slugs of all stories: the file names each by its beginning
 * @throws Error for a beginning that no story has, or more than one
 */
export function readJudgedQueries(slugs: readonly string[]): JudgedQuery[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', ...judgements] = line.split('|').map((part) => part.trim());
      const grades = judgements.flatMap((judgement) => {
        const [grade = '', named = ''] = judgement.split(':');
        return named
          .split(',')
          .map((beginning) => [findSlug(slugs, beginning.trim()), Number(grade)] as const);
      });
      return { text, grades: new Map(grades) };
    });
}

function findSlug(slugs: readonly string[], beginning: string): string {
  const found = slugs.filter((slug) => slug.startsWith(beginning));
  const [slug] = found;
  if (slug === undefined || found.length > 1) {
    throw new Error(`"${beginning}" begins ${found.length} slugs`);
  }
  return slug;
}
