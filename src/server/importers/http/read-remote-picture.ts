import { FetchError } from '#src/server/importers/http/fetch-error.ts';
import type { SafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import type { ReadSourcePicture } from '#src/server/importers/news-item.ts';

const maxPictureBytes = 25 * 1024 * 1024;

/**
 * Pictures on other servers: `src` is relative to `base`, the address of the story. What cannot be
 * had, for whatever reason, is undefined; an import that is being stopped rejects instead.
 */
export function readRemotePicture(fetch: SafeFetch): ReadSourcePicture {
  return async (src, base) => {
    if (!URL.canParse(src, base)) return undefined;
    try {
      const reply = await fetch(new URL(src, base), {
        headers: { accept: 'image/*' },
        maxBytes: maxPictureBytes,
      });
      return reply.status === 200 ? reply.body : undefined;
    } catch (error) {
      if (error instanceof FetchError) return undefined;
      throw error;
    }
  };
}
