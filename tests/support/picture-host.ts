import type { IncomingHttpHeaders } from 'node:http';
import { serveLocally } from '#tests/support/local-server.ts';

export type HostedPicture = { bytes?: Buffer; etag?: string; status?: number };

export type PictureHost = {
  origin: string;
  /** What is there, by path; anything else is 404. */
  pictures: Record<string, HostedPicture>;
  /** Every request so far. */
  asked: { path: string; headers: IncomingHttpHeaders }[];
  /** The most requests that were under way at once. */
  mostAtOnce: number;
};

/** Another server with pictures, until the test is over; it answers 304 as it should. */
export async function startPictureHost(): Promise<PictureHost> {
  const host: PictureHost = { origin: '', pictures: {}, asked: [], mostAtOnce: 0 };
  let underWay = 0;
  host.origin = await serveLocally((request, response) => {
    const path = request.url ?? '';
    const { headers } = request;
    host.asked.push({ path, headers });
    underWay += 1;
    host.mostAtOnce = Math.max(host.mostAtOnce, underWay);
    const { bytes, etag, status = bytes === undefined ? 404 : 200 } = host.pictures[path] ?? {};
    const isSame = etag !== undefined && headers['if-none-match'] === etag;
    // A turn of the loop later, so that whoever may ask at the same time has asked.
    setImmediate(() => {
      underWay -= 1;
      // Servers often say what the name says, not what the file is.
      response.writeHead(isSame ? 304 : status, {
        'content-type': 'image/jpeg',
        ...(etag && { etag }),
      });
      response.end(isSame ? undefined : bytes);
    });
  });
  return host;
}
