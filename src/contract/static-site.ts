/**
 * The address scheme of an exported site, shared by the export that writes its files and by the
 * browser that asks for them (docs/decisions/011-static-export.md).
 */

/** What an exported page knows of its surroundings. */
export type ExportedSite = {
  /** Origin of the server that takes comments; null where there is none. */
  apiOrigin: string | null;
};

/**
 * The file that holds the answer to a GET of the JSON API: `/api/articles?section=gim` is
 * `/api/articles.section.gim.json`, for a static host knows no queries. Keys are in order, so that the
 * same question has one file; slugs, cursors and ids have no dots, so that no two share one.
 * @param path begins with `/`, with its query
 */
export function staticApiPath(path: string): string {
  const [pathname = '', search = ''] = path.split('?');
  const query = [...new URLSearchParams(search)].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${[pathname, ...query.flat().map(encodeURIComponent)].join('.')}.json`;
}

/** The file of a page: `/artikel/satu` is `/artikel/satu/index.html`. */
export function staticPagePath(path: string): string {
  return path === '/' ? '/index.html' : `${path}/index.html`;
}
