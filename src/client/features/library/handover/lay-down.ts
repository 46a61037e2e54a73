import { toSvgPath } from 'lean-qr/extras/svg';
import { generate } from 'lean-qr/nano';
import { packLibrary } from '#src/client/features/library/handover/pack.ts';
import { seal } from '#src/client/features/library/handover/seal.ts';
import {
  createSecret,
  formatSecret,
  type Secret,
} from '#src/client/features/library/handover/secret.ts';
import type { Library } from '#src/client/features/library/transfer.ts';
import type { ApiClient } from '#src/client/lib/api-client.ts';
import { handoverReceiptSchema } from '#src/contract/handovers.ts';
import { apiPaths, pagePaths } from '#src/contract/paths.ts';

/** A QR code: `path` draws its dark modules in a square of `size` of them, without a quiet zone. */
export type Code = { size: number; path: string };

/** Ready to be sent, as often as it takes: the server knows the same one again. */
export type Sealed = Secret & {
  ciphertext: string;
  library: Library;
  /** How many of the oldest entries had no room. */
  left: number;
  /** Absolute; with the key behind its `#`, which browsers send to nobody. */
  url: string;
  code: Code;
};

/** @param text what it says, in ASCII; correction is M or better: screens get scratched and glare */
export function drawCode(text: string): Code {
  const code = generate(text);
  return { size: code.size, path: toSvgPath(code) };
}

/** Packs and seals all that a device keeps, for one other device. */
export async function sealLibrary(library: Library): Promise<Sealed> {
  const secret = createSecret();
  const { bytes, ...packed } = await packLibrary(library);
  const url = location.origin + pagePaths.handover(formatSecret(secret));
  return { ...secret, ...packed, ciphertext: await seal(secret, bytes), url, code: drawCode(url) };
}

/** Lays it down on the server. @returns when it will be gone, in ms of this device's clock */
export async function layDown(client: ApiClient, { id, ciphertext }: Sealed): Promise<number> {
  const body = { id, ciphertext };
  const { secondsLeft } = await client.send(
    'POST',
    apiPaths.handovers(),
    body,
    handoverReceiptSchema,
  );
  return Date.now() + secondsLeft * 1000;
}
