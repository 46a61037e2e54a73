import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { drawCode } from '#src/client/features/library/handover/lay-down.ts';
import { packLibrary, unpackLibrary } from '#src/client/features/library/handover/pack.ts';
import { OpenError, open, seal } from '#src/client/features/library/handover/seal.ts';
import {
  createSecret,
  formatSecret,
  parseSecret,
} from '#src/client/features/library/handover/secret.ts';
import {
  type Library,
  mostLibraryBytes,
  readLibrary,
} from '#src/client/features/library/transfer.ts';
import { fromBase64Url, toBase64Url } from '#src/client/lib/base64url.ts';
import { handoverSecretPattern } from '#src/contract/handovers.ts';
import { limits } from '#src/contract/limits.ts';
import { newHandoverSchema } from '#src/contract/requests.ts';

const section = { slug: 'gim', name: 'Gim' };
const at = (n: number) => new Date(Date.UTC(2026, 10, 24) - n * 60_000).toISOString();

/** Letters that do not compress. */
const noise = (length: number) =>
  toBase64Url(crypto.getRandomValues(new Uint8Array(length))).slice(0, length);

/** A library with this many entries of each list, latest first. */
function libraryOf(counts: { saved: number; read: number }, textOf = (n: number) => `Kabar ${n}`) {
  const library: Library = {
    kind: 'urtech-library',
    version: 1,
    saved: Array.from({ length: counts.saved }, (_, n) => ({
      slug: `simpanan-${n}`,
      headline: textOf(n),
      description: textOf(n),
      section,
      readingMinutes: 2,
      savedAt: at(n),
    })),
    read: Array.from({ length: counts.read }, (_, n) => ({
      slug: `riwayat-${n}`,
      headline: textOf(n),
      section,
      readAt: at(n),
      dateRevised: at(n),
      commentCount: 3,
      place: { index: n, text: textOf(n), share: 0.25 },
    })),
    followed: [{ kind: 'section', ...section }],
    packedAt: at(0),
    settings: { look: { theme: 'dark' } },
  };
  return library;
}

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof OpenError ? error.reason : error),
  );

/** The same letters with one bit of one byte turned. */
function turnBit(letters: string, byte: number): string {
  const bytes = fromBase64Url(letters);
  bytes[byte] = (bytes[byte] ?? 0) ^ 1;
  return toBase64Url(bytes);
}

describe('a secret', () => {
  it('is new each time, and of the form that the server takes', () => {
    const secrets = Array.from({ length: 50 }, createSecret);
    const parts = secrets.flatMap(({ id, key }) => [id, key]);
    expect(new Set(parts).size).toBe(100);
    for (const part of parts) {
      expect(part).toMatch(handoverSecretPattern);
      expect(fromBase64Url(part)).toHaveLength(16);
    }
  });

  it.each([
    ['a whole link', (link: string) => `https://urtech.example/pindah#${link}`],
    ['what stands behind its #', (link: string) => `#${link}`],
    ['that without the #', (link: string) => link],
    ['a link with spaces around it', (link: string) => `  https://u.example/pindah#${link}\n`],
    ['a link among words', (link: string) => `Pindah: https://u.example/pindah#${link} (15 menit)`],
  ])('is found in %s', (_, write) => {
    const secret = createSecret();
    expect(parseSecret(write(formatSecret(secret)))).toEqual(secret);
  });

  it.each([
    ['nothing', () => ''],
    ['a page', () => 'https://urtech.example/pindah'],
    ['a link that lost its end', (link: string) => `https://u.example/pindah#${link.slice(0, -1)}`],
    ['a link with a letter too many', (link: string) => `https://u.example/pindah#${link}A`],
    ['a link without its key', (link: string) => `https://u.example/pindah#${link.slice(0, 22)}`],
    ['a link with another letter in it', (link: string) => `#${link.slice(0, 5)}%${link.slice(6)}`],
  ])('is not found in %s', (_, write) => {
    expect(parseSecret(write(formatSecret(createSecret())))).toBeUndefined();
  });
});

describe('what is sealed', () => {
  const bytes = new TextEncoder().encode('Simpanan: kabar-rahasia');

  it('is opened with the secret of its link, and shows nothing without it', async () => {
    const secret = createSecret();
    const sealed = await seal(secret, bytes);
    expect(await open(secret, sealed)).toEqual(bytes);
    expect(newHandoverSchema.parse({ id: secret.id, ciphertext: sealed }).ciphertext).toBe(sealed);
    const stored = new TextDecoder('latin1').decode(fromBase64Url(sealed));
    expect(stored).not.toContain('kabar');
    expect(await seal(secret, bytes)).not.toBe(sealed);
  });

  it('stays closed to another key, under another id, and where a bit of it is another', async () => {
    const secret = createSecret();
    const sealed = await seal(secret, bytes);
    const { id, key } = createSecret();
    const last = fromBase64Url(sealed).length - 1;
    const attempts: [typeof secret, string][] = [
      [{ ...secret, key }, sealed],
      [{ ...secret, id }, sealed],
      [secret, turnBit(sealed, 0)],
      [secret, turnBit(sealed, 12)],
      [secret, turnBit(sealed, last)],
      [secret, sealed.slice(0, -8)],
      [secret, 'AAAA'],
      [secret, '!'],
      [secret, ''],
    ];
    for (const [as, what] of attempts) expect(await reasonOf(open(as, what))).toBe('key');
  });
});

describe('what is packed', () => {
  it('is unpacked as it was, with places of reading, subjects and settings', async () => {
    const library = libraryOf({ saved: 3, read: 4 });
    const packed = await packLibrary(library);
    expect(packed).toMatchObject({ library, left: 0 });
    expect(await unpackLibrary(packed.bytes)).toEqual(library);
  });

  it('has room for all that a device keeps, be it as long as stories are', async () => {
    const sentence = () => noise(90);
    const packed = await packLibrary(libraryOf({ saved: 300, read: 500 }, sentence));
    expect(packed.left).toBe(0);
    expect(packed.bytes.length).toBeLessThan(limits.handoverBytes);
  });

  it('leaves the oldest of the history behind where it has no room, and nothing else', async () => {
    const library = libraryOf({ saved: 40, read: 400 }, () => noise(60));
    const most = 20_000;
    const { bytes, library: kept, left } = await packLibrary(library, most);
    expect(bytes.length).toBeLessThanOrEqual(most);
    expect(kept.saved).toEqual(library.saved);
    expect(kept.followed).toEqual(library.followed);
    expect(left).toBeGreaterThan(0);
    expect(kept.read).toEqual(library.read.slice(0, 400 - left));
    // Not much less than there is room for.
    expect(bytes.length).toBeGreaterThan(most / 2);
    expect(await unpackLibrary(bytes)).toEqual(kept);
  });

  it('leaves what is saved behind last of all', async () => {
    const library = libraryOf({ saved: 40, read: 40 }, () => noise(60));
    const { library: kept, left } = await packLibrary(library, 2_000);
    expect(kept.read).toEqual([]);
    expect(kept.saved).toEqual(library.saved.slice(0, 80 - left));
    expect(kept.saved.length).toBeGreaterThan(0);
  });
});

const encode = (text: string) => new TextEncoder().encode(text);
async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

describe('what was packed by nobody of ours', () => {
  const library = () => libraryOf({ saved: 1, read: 1 });
  const firstOf = <Entry>([first]: readonly Entry[], change: Partial<Entry>) => [
    { ...first, ...change },
  ];

  it.each<[string, () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>]>([
    ['nothing', () => encode('')],
    ['no gzip', () => encode('halo')],
    ['no JSON', () => gzip(encode('halo'))],
    ['a later version', () => gzip(encode(JSON.stringify({ ...library(), version: 2 })))],
    [
      'a moment that is none, which no page could show',
      () => {
        const { saved, ...rest } = library();
        return gzip(encode(JSON.stringify({ ...rest, saved: firstOf(saved, { savedAt: 'x' }) })));
      },
    ],
    [
      'a reading at no moment',
      () => {
        const { read, ...rest } = library();
        return gzip(encode(JSON.stringify({ ...rest, read: firstOf(read, { readAt: '' }) })));
      },
    ],
    ['a few bytes that stand for many', () => gzip(new Uint8Array(mostLibraryBytes * 20))],
  ])('%s is refused', async (_, make) => {
    expect(await reasonOf(unpackLibrary(await make()))).toBe('content');
  });
});

describe('the code', () => {
  /** The path's squares as a picture with `scale` pixels to a module and a quiet zone, by even-odd rays. */
  function toPicture({ size, path }: ReturnType<typeof drawCode>, scale = 4) {
    const quiet = 4;
    const side = (size + 2 * quiet) * scale;
    const data = new Uint8ClampedArray(side * side * 4).fill(255);
    const outlines = path
      .split('Z')
      .filter(Boolean)
      .map((outline) =>
        outline
          .slice(1)
          .split('L')
          .map((point) => point.split(' ').map(Number)),
      );
    const isInside = (x: number, y: number) => {
      let crossings = 0;
      for (const points of outlines) {
        points.forEach(([x1 = 0, y1 = 0], index) => {
          const [x2 = 0, y2 = 0] = points[(index + 1) % points.length] ?? [];
          if (x1 === x2 && x1 > x && Math.min(y1, y2) <= y && y < Math.max(y1, y2)) crossings += 1;
        });
      }
      return crossings % 2 === 1;
    };
    for (let y = 0; y < size * scale; y += 1) {
      for (let x = 0; x < size * scale; x += 1) {
        if (!isInside(Math.floor(x / scale) + 0.5, Math.floor(y / scale) + 0.5)) continue;
        const start = ((y + quiet * scale) * side + x + quiet * scale) * 4;
        data.fill(0, start, start + 3);
      }
    }
    return { width: side, height: side, data };
  }

  it('says the link, as another reader of codes sees it', () => {
    const link = `https://urtech.example/pindah#${formatSecret(createSecret())}`;
    const code = drawCode(link);
    expect(decodeQR(toPicture(code))).toBe(link);
    // Of few enough modules to be read from a phone's screen by an old camera.
    expect(code.size).toBeLessThanOrEqual(41);
  });
});

describe('a device without a memory', () => {
  it('has an empty library, with the settings it is given', () => {
    const settings = { read: () => ({ look: 1 }), add: () => {} };
    expect(readLibrary(settings)).toMatchObject({ saved: [], read: [], settings: { look: 1 } });
  });
});
