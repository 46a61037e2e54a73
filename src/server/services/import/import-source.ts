import { resolve } from 'node:path';

export const sourceKinds = ['wordpress', 'feed', 'markdown', 'disqus'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/**
 * A source as the operator names it: `address` is a web address, for Markdown a folder, for Disqus the
 * file of an export.
 */
export type ImportSource = { name: string; kind: SourceKind; address: string };

export function isSourceKind(text: string): text is SourceKind {
  return sourceKinds.some((kind) => kind === text);
}

/**
 * Reads a list as `wordpress=https://news.example,feed:blog=https://blog.example/feed`: kind, where
 * there are several of a kind a name of its own, and address. Undefined where it cannot be read or
 * two have one name.
 */
export function parseImportSources(list: string): ImportSource[] | undefined {
  const parsed = list.split(',').map((entry) => parseEntry(entry.trim()));
  const sources = parsed.flatMap((source) => source ?? []);
  const names = new Set(sources.map(({ name }) => name));
  return sources.length === parsed.length && names.size === sources.length ? sources : undefined;
}

function parseEntry(entry: string): ImportSource | undefined {
  const [, kind = '', name = kind, address = ''] =
    /^([a-z]+)(?::([a-z0-9-]{1,40}))?=(.+)$/.exec(entry) ?? [];
  // An export is brought in once; there is nothing to keep in step with.
  if (!isSourceKind(kind) || kind === 'disqus') return undefined;
  return isAddress(kind, address) ? { name, kind, address } : undefined;
}

/** Whether a kind of source can be at an address: a folder, a file, or a web address without a password. */
export function isAddress(kind: SourceKind, address: string): boolean {
  if (kind === 'markdown' || kind === 'disqus') return address !== '';
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

/** What the stories of a source are filed under; a slash at the end makes no other source. */
export function sourceKey({ kind, address }: Pick<ImportSource, 'kind' | 'address'>): string {
  if (kind === 'markdown' || kind === 'disqus') return kind;
  const { origin, pathname, search } = new URL(address);
  const path = kind === 'wordpress' ? pathname.replace(/\/+$/, '') : pathname;
  return `${kind}:${origin}${path}${kind === 'feed' ? search : ''}`;
}

/** The folder of a Markdown source. */
export function folderOf({ address }: Pick<ImportSource, 'address'>): string {
  return resolve(address);
}
