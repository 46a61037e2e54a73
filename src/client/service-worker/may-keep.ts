import type { Way } from '#src/client/service-worker/way-of.ts';

export type KeptKind = Extract<Way, 'asset' | 'picture' | 'answer'>;
type Received = Pick<Response, 'status' | 'type' | 'headers'>;

const types: Readonly<Record<KeptKind, RegExp>> = {
  asset: /^(?:(?:text|application)\/javascript|text\/css|font\/|application\/wasm)/,
  picture: /^image\//,
  answer: /^application\/json/,
};

/** Whether a kept response is what it should be; a page of a hotel's network, say, is not. */
export function isWhole({ status, headers }: Received, kind: KeptKind): boolean {
  return status === 200 && types[kind].test(headers.get('content-type') ?? '');
}

/**
 * Whether a response may be kept: complete, of this site, of the type that was asked for, and not
 * marked as somebody's own. (A cookie that it sets is hidden from us; the server marks those.)
 */
export function mayKeep(response: Received, kind: KeptKind): boolean {
  const isOwn = /\b(?:no-store|private)\b/.test(response.headers.get('cache-control') ?? '');
  return response.type === 'basic' && !isOwn && isWhole(response, kind);
}
