import type { Secret } from '#src/client/features/library/handover/secret.ts';
import { fromBase64Url, toBase64Url } from '#src/client/lib/base64url.ts';

const ivBytes = 12;
/** What sealing adds: the start value in front, the tag behind. */
export const sealBytes = ivBytes + 16;

/** Why what came cannot be used: its key does not fit (or a bit of it is another), or it is none of ours. */
export class OpenError extends Error {
  override readonly name = 'OpenError';
  readonly reason: 'key' | 'content';

  constructor(reason: 'key' | 'content', options: ErrorOptions = {}) {
    super(reason, options);
    this.reason = reason;
  }
}

function importKey({ key }: Secret, usage: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64Url(key), 'AES-GCM', false, [usage]);
}

/** Bound to its id, so that nobody can put it in the place of another. */
function cipher({ id }: Secret, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return {
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(`urtech-handover 1 ${id}`),
  };
}

/**
 * Seals bytes with AES-128-GCM (NIST SP 800-38D): 12 bytes of start value, then the sealed ones with
 * their tag, all in base64url. A secret seals once.
 */
export async function seal(secret: Secret, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const key = await importKey(secret, 'encrypt');
  const sealed = await crypto.subtle.encrypt(cipher(secret, iv), key, bytes);
  const all = new Uint8Array(ivBytes + sealed.byteLength);
  all.set(iv);
  all.set(new Uint8Array(sealed), ivBytes);
  return toBase64Url(all);
}

/** What was sealed. @throws OpenError key, where any bit of it, of its id or of the key is another */
export async function open(secret: Secret, ciphertext: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const all = fromBase64Url(ciphertext);
    const key = await importKey(secret, 'decrypt');
    const params = cipher(secret, all.subarray(0, ivBytes));
    return new Uint8Array(await crypto.subtle.decrypt(params, key, all.subarray(ivBytes)));
  } catch (cause) {
    throw new OpenError('key', { cause });
  }
}
