import { pagePaths } from '#src/contract/paths.ts';

/** Where the installed application is sent what a reader shares with it, as `title`, `text`, `url`. */
export const sharePattern = '/bagikan';

/** Apps put an address into any of the three, Android's most often into `text`. */
export type Shared = Readonly<Partial<Record<'title' | 'text' | 'url', string>>>;

const address = /https?:\/\/\S+/g;
/** As long as the search takes words. */
const longest = 100;

/** A path on this site; one that begins with two slashes would name another. */
function pathOn(siteUrl: string, text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, pathname, search, hash } = new URL(text);
  const path = pathname.replace(/^[/\\]+/, '/');
  return origin === siteUrl && path !== sharePattern ? path + search + hash : undefined;
}

/**
 * Where what was shared leads, as a path: the page of ours that it names, else the search for its
 * words, else the front page. @param siteUrl origin without a slash at the end
 */
export function placeOfShared(
  { title = '', text = '', url = '' }: Shared,
  siteUrl: string,
): string {
  const named = `${url} ${text} ${title}`.match(address) ?? [];
  const own = named.flatMap((found) => pathOn(siteUrl, found) ?? [])[0];
  if (own !== undefined) return own;
  const words = [text, title].map((said) => said.replace(address, ' ').replace(/\s+/g, ' ').trim());
  const q = words.find((said) => said !== '')?.slice(0, longest);
  return q === undefined ? pagePaths.front() : pagePaths.search({ q });
}
