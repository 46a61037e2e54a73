import { createHash } from 'node:crypto';
import { serveLocally } from '#tests/support/local-server.ts';

export type FeedServer = {
  address: string;
  /** What it sends from now on, with HTTP's content type. */
  publish: (body: string | Buffer, contentType?: string) => void;
  /** Statuses that it answered with since this was last asked. */
  answered: () => number[];
};

/** A publisher's server with one feed, which answers 304 where the reader has the newest. */
export async function startFeedServer(): Promise<FeedServer> {
  let body: string | Buffer = '';
  let type = 'application/xml';
  const statuses: number[] = [];
  const origin = await serveLocally((request, response) => {
    const isThere = request.url === '/feed';
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    const status = !isThere ? 404 : isKnown ? 304 : 200;
    if (isThere) statuses.push(status);
    response.writeHead(status, { 'content-type': type, etag });
    response.end(status === 200 ? body : undefined);
  });
  return {
    address: `${origin}/feed`,
    publish: (text, contentType = 'application/xml') => {
      body = text;
      type = contentType;
    },
    answered: () => statuses.splice(0),
  };
}
