import type { Fetch } from '#src/client/lib/api-client.ts';
import { noteAge } from '#src/client/lib/kept-copies.ts';
import { type ExportedSite, staticApiPath } from '#src/contract/static-site.ts';

/** Conversations are the one thing that an exported site may have a server for. */
const isConversation = /^\/api\/(?:articles\/[^/]+\/comments|comments\/|comment-)/;
/** Answers that are made for whoever asks: no file can hold them. */
const needsServer = /^\/api\/(?:articles\/[^/]+\/comments\/|comments\/|comment-|me(?:\/|$))/;

/**
 * The browser's fetch. On an exported site a read is a file, and what belongs to the conversation goes
 * to the server that was named for it, with the cookie by which that server knows the device.
 * @param exported undefined where a server wrote the page
 */
export function createBrowserFetch(exported: ExportedSite | undefined): Fetch {
  if (exported === undefined) {
    return async (path, init) => {
      const response = await fetch(path, init);
      noteAge(path, response);
      return response;
    };
  }
  const { apiOrigin } = exported;
  return (path, init) => {
    if (apiOrigin !== null && isConversation.test(path)) {
      return fetch(apiOrigin + path, { ...init, credentials: 'include' });
    }
    if (needsServer.test(path)) return Promise.resolve(new Response(null, { status: 404 }));
    return fetch(staticApiPath(withoutFocus(path)), init);
  };
}

/** No file is written for every comment's own page of the conversation: the first one stands in. */
function withoutFocus(path: string): string {
  const [pathname = '', search = ''] = path.split('?');
  const query = new URLSearchParams(search);
  query.delete('focus');
  return query.size === 0 ? pathname : `${pathname}?${query}`;
}
