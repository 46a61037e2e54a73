import { withoutLanguage } from '#src/contract/languages.ts';

/** How a request is answered: from what is kept, from the network, and in which order. */
export type Way =
  /** The network's document, else the application with what is kept. */
  | 'page'
  /** A file of a build: what is kept never gets old. */
  | 'asset'
  | 'picture'
  /** JSON: the network's answer, else the kept one. */
  | 'answer'
  /** Nothing of ours: the worker keeps out of it. */
  | 'network';

type Asked = Pick<Request, 'method' | 'mode' | 'cache'> & { url: URL };

// What belongs to one person, or to moderators: neither kept nor looked for.
const personal = /^\/(?:moderasi|masuk|profil|notifikasi)(?:\/|$)/;
// A list of what may be kept: whatever the API learns later is not, until it stands here.
const shared =
  /^\/api\/(?:articles(?:\/[^/]+(?:\/(?:related|comments))?)?|popular|sections|search|comment-rules)$/;
const isFile = /\.[a-z0-9]{2,11}$/;

/** Chooses the way of a request. @param origin the site's own */
export function wayOf({ method, mode, cache, url }: Asked, origin: string): Way {
  const { pathname } = url;
  if (method !== 'GET' || url.origin !== origin) return 'network';
  if (mode === 'navigate') {
    const isPage = !personal.test(withoutLanguage(pathname)) && !isFile.test(pathname);
    return isPage && !pathname.startsWith('/api/') ? 'page' : 'network';
  }
  // Pages ask so for what they keep by themselves (features/library/keep-copy.ts).
  if (cache === 'no-store' || cache === 'force-cache') return 'network';
  if (pathname.startsWith('/assets/')) return 'asset';
  if (pathname.startsWith('/media/')) return 'picture';
  return shared.test(pathname) ? 'answer' : 'network';
}
