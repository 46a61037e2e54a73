import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ReadSourcePicture } from '#src/server/importers/news-item.ts';

/**
 * Pictures beside stories: `src` is a path relative to the story's folder (`base`, itself relative to
 * `folder`). Whatever lies outside `folder`, also by way of a link, and every web address is
 * undefined: a story must not be able to publish other files of this machine.
 */
export function readFolderPicture(folder: string): ReadSourcePicture {
  return async (src, base) => {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) return undefined;
    try {
      const root = await realpath(folder);
      const path = await realpath(join(root, base, decodeURIComponent(src)));
      return path.startsWith(root + sep) ? await readFile(path) : undefined;
    } catch {
      return undefined;
    }
  };
}
