import { readFileSync } from 'node:fs';

const file = new URL('./judged-neighbours.txt', import.meta.url);

/**
 * For stories of the sample newsroom, the slugs of those that are truly related.
 * @param slugs of all stories: the file names each by its beginning
 * @throws Error for a beginning that no story has, or more than one
 */
export function readJudgedNeighbours(
  slugs: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const find = (beginning: string): string => {
    const [slug, ...others] = slugs.filter((one) => one.startsWith(beginning.trim()));
    if (slug === undefined || others.length > 0) throw new Error(`not one slug: "${beginning}"`);
    return slug;
  };
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [about = '', named = ''] = line.split('|');
        return [find(about), new Set(named.split(',').map(find))];
      }),
  );
}
