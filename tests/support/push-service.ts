import { createDecipheriv, createECDH, createPublicKey, hkdfSync, verify } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { serveLocally } from '#tests/support/local-server.ts';

/** What came in: its path, its headers, and what only the browser can read. */
export type Pushed = {
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  sealed: Buffer;
};
export type PushAnswer = { status: number; headers?: Record<string, string>; isSilent?: boolean };

/** Somebody else's push service, until the test is over; it answers as `answer` says. */
export async function servePushes(answer: (path: string) => PushAnswer) {
  const pushed: Pushed[] = [];
  const origin = await serveLocally(async (request, response) => {
    const path = request.url ?? '';
    pushed.push({ path, headers: request.headers, sealed: await buffer(request) });
    const { status, headers, isSilent = false } = answer(path);
    if (!isSilent) response.writeHead(status, headers).end();
  });
  return { origin, pushed };
}

/** A browser's side of Web Push, written after the standard alone: keys, and what opens a message. */
export function createPushReceiver() {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  const auth = Buffer.alloc(16, 7);
  const own = pair.getPublicKey();

  /** https://www.rfc-editor.org/rfc/rfc8291#section-4 over https://www.rfc-editor.org/rfc/rfc8188 */
  function open(sealed: Buffer): unknown {
    const salt = sealed.subarray(0, 16);
    const keyLength = sealed.readUInt8(20);
    const sender = sealed.subarray(21, 21 + keyLength);
    const shared = pair.computeSecret(sender);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), own, sender]);
    const secret = Buffer.from(hkdfSync('sha256', shared, auth, info, 32));
    const derive = (name: string, length: number) =>
      Buffer.from(
        hkdfSync('sha256', secret, salt, Buffer.from(`Content-Encoding: ${name}\0`), length),
      );
    const text = sealed.subarray(21 + keyLength);
    const cipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
    cipher.setAuthTag(text.subarray(-16));
    const padded = Buffer.concat([cipher.update(text.subarray(0, -16)), cipher.final()]);
    return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString());
  }

  return { keys: { p256dh: own.toString('base64url'), auth: auth.toString('base64url') }, open };
}

/** The claims of a VAPID header that the key in it signed. https://www.rfc-editor.org/rfc/rfc8292 */
export function readVapid(header: unknown): { key: string; claims: Record<string, unknown> } {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(String(header)) ?? [];
  const [head = '', body = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const coordinate = (from: number) => point.subarray(from, from + 32).toString('base64url');
  const publicKey = createPublicKey({
    key: { kty: 'EC', crv: 'P-256', x: coordinate(1), y: coordinate(33) },
    format: 'jwk',
  });
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) throw new Error('The VAPID header is not signed by its key.');
  return { key, claims: JSON.parse(Buffer.from(body, 'base64url').toString()) };
}
