import { toBase64Url } from '#src/client/lib/base64url.ts';

/** What a link carries: where the server has it, and what opens it. Each is 16 bytes in base64url. */
export type Secret = { id: string; key: string };

const pattern = /(?:^|#)([\w-]{21}[AQgw])\.([\w-]{21}[AQgw])(?![\w-])/;

function randomLetters(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
}

export function createSecret(): Secret {
  return { id: randomLetters(), key: randomLetters() };
}

/** As it stands behind the `#` of a link. */
export function formatSecret({ id, key }: Secret): string {
  return `${id}.${key}`;
}

/** What a link says, whole or from its `#` on, with words around it or not; undefined where it is none. */
export function parseSecret(text: string): Secret | undefined {
  const [, id, key] = pattern.exec(text.trim()) ?? [];
  return id === undefined || key === undefined ? undefined : { id, key };
}
