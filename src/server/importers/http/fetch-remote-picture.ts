import { FetchError } from '#src/server/importers/http/fetch-error.ts';
import type { SafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import { pictureLimits } from '#src/server/services/media/read-picture.ts';

/** What a server said beside a picture's bytes, to ask whether they are still the same. */
export type PictureValidators = { etag: string | null; lastModified: string | null };

/** `reason` is a clause; `isSilent` where the server itself did not answer. */
export type FetchedPicture =
  | ({ kind: 'came'; bytes: Buffer } & PictureValidators)
  | { kind: 'unchanged' }
  | { kind: 'failed'; reason: string; isSilent: boolean };

/**
 * Fetches a picture from another server. @param known of the bytes that are kept, to be told
 * `unchanged` where they still hold @throws what ends the import: the reason of the fetch's signal
 */
export async function fetchRemotePicture(
  fetch: SafeFetch,
  address: string,
  known?: PictureValidators,
): Promise<FetchedPicture> {
  try {
    const { status, body, headers } = await fetch(address, {
      headers: { accept: 'image/*', ...conditions(known) },
      maxBytes: pictureLimits.bytes,
    });
    if (status === 304 && known !== undefined) return { kind: 'unchanged' };
    if (status !== 200) {
      return { kind: 'failed', reason: `its server answered ${status}`, isSilent: false };
    }
    const { etag = null, 'last-modified': lastModified = null } = headers;
    return { kind: 'came', bytes: body, etag, lastModified };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const isSilent = error.code === 'unreachable' || error.code === 'timed_out';
    return { kind: 'failed', reason: error.message, isSilent };
  }
}

function conditions(known: PictureValidators | undefined): Record<string, string> {
  return {
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
}
