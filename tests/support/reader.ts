import { uuidv7 } from 'uuidv7';
import type { OwnComment } from '#src/contract/comments.ts';
import { ownCommentSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { NewComment } from '#src/contract/requests.ts';
import { parseExactly, type TestApp } from '#tests/support/test-app.ts';

/** A browser that keeps the cookies it is given, on an address of its own. */
export type Reader = {
  /** The cookies that it holds, as it sends them. */
  cookie: () => string;
  call: (method: string, path: string, body?: unknown) => Promise<Response>;
  /** Sends a comment to the story `satu`, or another. */
  send: (fields?: Partial<NewComment>, slug?: string) => Promise<Response>;
  /** A comment that must be taken. */
  say: (fields?: Partial<NewComment>, slug?: string) => Promise<OwnComment>;
};

/**
 * @param address where it writes from; counts where the app trusts one proxy
 * @param headers what it sends besides
 */
export function createReader(
  app: Pick<TestApp, 'request'>,
  address?: string,
  headers: Record<string, string> = {},
): Reader {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await app.request(path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(address === undefined ? {} : { 'x-forwarded-for': address }),
        ...(cookies.size === 0 ? {} : { cookie: cookie() }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  const send: Reader['send'] = (fields = {}, slug = 'satu') =>
    call('POST', apiPaths.comments(slug), {
      id: uuidv7(),
      authorName: 'Sari',
      text: `Komentar ${uuidv7().slice(-12)}`,
      ...fields,
    });
  const say: Reader['say'] = async (fields, slug) => {
    const response = await send(fields, slug);
    const body: unknown = await response.json();
    if (!response.ok) throw new Error(`not taken: ${JSON.stringify(body)}`);
    return parseExactly(ownCommentSchema, body);
  };
  return { cookie, call, send, say };
}
