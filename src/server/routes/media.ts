import { Hono } from 'hono';
import { mediaPattern, parseMediaFile } from '#src/contract/media.ts';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import type { MediaStore } from '#src/server/services/media/media-store.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const path = mediaPattern.replace(/\{(\w+)\}/g, ':$1');

/**
 * `GET /media/<id>/<width>.<format>` and `/media/<id>/preview.jpg`. An id names its content, so an
 * answer never changes, and whoever has one has it whatever the disk holds by now.
 */
export function mediaRoutes(mediaStore: MediaStore) {
  return new Hono<AppEnv>().get(path, async (c) => {
    const id = c.req.param('id') ?? '';
    const name = c.req.param('file') ?? '';
    const file = parseMediaFile(name);
    if (file === undefined) throw new ServiceError('not_found');
    const rendition = await mediaStore.rendition(id, file);
    if (rendition === undefined) throw new ServiceError('not_found');
    const etag = `"${id}-${name}"`;
    const headers = { 'cache-control': cachePolicies.immutable, etag };
    if (isKnown(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers);
    return c.body(new Uint8Array(rendition.bytes), 200, {
      ...headers,
      'content-type': rendition.contentType,
      'content-length': String(rendition.bytes.length),
    });
  });
}

/** Caches may have weakened the tag on its way. https://httpwg.org/specs/rfc9110.html#field.if-none-match */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
