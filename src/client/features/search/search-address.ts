import { newestFirstParam, pagePaths, searchParams } from '#src/contract/paths.ts';

/** What the address of the search page asks for; '' and undefined ask for nothing. */
export type Search = {
  q: string;
  section?: string | undefined;
  topic?: string | undefined;
  author?: string | undefined;
  /** Days as `2026-11-24`, both included. */
  from?: string | undefined;
  to?: string | undefined;
  sort?: 'date' | undefined;
  cursor?: string | undefined;
};

/** Values that hits are narrowed to, besides days. */
export type Facet = 'section' | 'topic' | 'author';

/** Reads the query of an address, or the fields of the search form, which are called the same. */
export function readSearch(params: URLSearchParams): Search {
  const get = (key: keyof typeof searchParams) => params.get(searchParams[key]) || undefined;
  return {
    q: (get('q') ?? '').trim(),
    section: get('section'),
    topic: get('topic'),
    author: get('author'),
    from: get('from'),
    to: get('to'),
    sort: get('sort') === newestFirstParam ? 'date' : undefined,
    cursor: get('cursor'),
  };
}

/** The address of a search with something changed; any change begins at the first page again. */
export function searchPath(search: Search, change: Partial<Search> = {}): string {
  return pagePaths.search({ ...search, cursor: undefined, ...change });
}
