import { z } from 'zod';
import { shownUrl } from '#src/server/importers/http/fetch-error.ts';
import type { SafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import type { FetchReply } from '#src/server/importers/http/send-request.ts';
import { ImportError } from '#src/server/importers/news-item.ts';

export type RestQuery = Readonly<Record<string, string | number | undefined>>;

/** A list as the API answers it; `total` counts the records that match, on all pages. */
export type RestList = { records: unknown[]; total: number };

/** WordPress's `wp/v2` routes. https://developer.wordpress.org/rest-api/reference/ */
export type RestApi = { list: (route: string, query: RestQuery) => Promise<RestList> };

// A hundred whole posts with all that is embedded in each.
const maxListBytes = 64 * 1024 * 1024;
const indexSchema = z.object({ namespaces: z.array(z.string()) });
const errorSchema = z.object({ code: z.string(), message: z.string() });

/**
 * Finds the API of a site: where its Link header says, at `/wp-json/`, or at `?rest_route=` where
 * addresses are plain. @param authorization the value of that header, for sites that want one
 * @throws ImportError where there is none; FetchError
 */
export async function findRestApi(
  fetch: SafeFetch,
  siteUrl: string,
  authorization?: string,
): Promise<RestApi> {
  const get = (url: URL) =>
    fetch(url, {
      headers: { accept: 'application/json' },
      maxBytes: maxListBytes,
      ...(authorization === undefined ? {} : { authorization }),
    });
  const site = new URL(siteUrl.replace(/\/*$/, '/'));
  const front = await fetch(site, { headers: { accept: 'text/html' } });
  const named = linkedApi(front);
  const guesses = [new URL('wp-json/', site), new URL('?rest_route=/', site)];
  for (const root of named === undefined ? guesses : [named, ...guesses]) {
    const reply = await get(root);
    const index = indexSchema.safeParse(readJson(reply));
    if (index.data?.namespaces.includes('wp/v2') === true) {
      return { list: async (route, query) => toList(await get(routeUrl(root, route, query))) };
    }
  }
  throw new ImportError(`${shownUrl(site)} has no WordPress REST API that may be read`);
}

/** `Link: <https://news.example/wp-json/>; rel="https://api.w.org/"`. */
function linkedApi(front: FetchReply): URL | undefined {
  const link = /<([^>]+)>\s*;\s*rel="?https:\/\/api\.w\.org\/"?/.exec(front.headers.link ?? '');
  const target = link?.[1];
  return target !== undefined && URL.canParse(target, front.url)
    ? new URL(target, front.url)
    : undefined;
}

function routeUrl(root: URL, route: string, query: RestQuery): URL {
  const url = new URL(root);
  const isPlain = url.searchParams.has('rest_route');
  if (isPlain) url.searchParams.set('rest_route', `/wp/v2${route}`);
  else url.pathname = `${url.pathname.replace(/\/$/, '')}/wp/v2${route}`;
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(key, String(value));
  }
  return url;
}

function readJson({ body }: FetchReply): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

function toList(reply: FetchReply): RestList {
  const data = readJson(reply);
  const where = shownUrl(new URL(reply.url));
  if (reply.status !== 200) {
    const told = errorSchema.safeParse(data).data;
    // Where the last page was full, only the next one tells that it was the last.
    if (told?.code === 'rest_post_invalid_page_number') return { records: [], total: 0 };
    const reason = told === undefined ? '' : ` (${told.code}: ${told.message.slice(0, 200)})`;
    throw new ImportError(`${where} answered ${reply.status}${reason}`);
  }
  if (!Array.isArray(data)) throw new ImportError(`${where} answered something that is no list`);
  return { records: data, total: Number(reply.headers['x-wp-total'] ?? data.length) };
}
