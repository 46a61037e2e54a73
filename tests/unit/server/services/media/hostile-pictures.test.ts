import { readdir } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { mediaFormats, parseMediaFile } from '#src/contract/media.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore } from '#src/server/services/media/media-store.ts';
import { PictureRefused } from '#src/server/services/media/read-picture.ts';
import { drawing, noisyPicture, plainPicture } from '#tests/support/pictures.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

async function storeIn() {
  const folder = await temporaryFolder();
  const store = createMediaStore(createFolderFiles(folder));
  const render = async (bytes: Buffer, name: string) => {
    const { id } = await store.add(bytes);
    const file = parseMediaFile(name);
    return file && (await store.rendition(id, file))?.bytes;
  };
  return { folder, store, render };
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  // The checksum is left out: readers that are told a huge size decide before they get there.
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

/** A PNG of a few bytes that says it is `width` by `height`. */
function pngBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = chunk('IDAT', deflateSync(Buffer.alloc(1_000_000)));
  return Buffer.concat([signature, chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))]);
}

/** A GIF header that says how large it is, and little more. */
const gifBomb = Buffer.concat([
  Buffer.from('GIF89a'),
  Buffer.from([0xff, 0xff, 0xff, 0xff, 0x80, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff]),
  Buffer.from([0x2c, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 2, 2, 0x4c, 1, 0, 0x3b]),
]);

const namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const nested = Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
).join('');

describe('a picture that is a trap is refused, and nothing is kept of it:', () => {
  it.each([
    ['a PNG of 4 gigapixels in a kilobyte', pngBomb(65_000, 65_000)],
    ['a PNG a row too tall', pngBomb(10, 5_000_001)],
    ['a GIF of 4 gigapixels', gifBomb],
    [
      'a drawing that wants gigabytes for its entities',
      Buffer.from(`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY e0 "aaaaaaaaaa">${nested}]>
        <svg ${namespaces} width="10" height="10"><text>&e9;</text></svg>`),
    ],
    ['a drawing a thousand kilometres wide', drawing(4e9, 4e9)],
    ['a PDF', Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>')],
    ['a web page that begins as a GIF', Buffer.from('GIF89a<script>alert(1)</script>')],
    ['a script that begins as a JPEG', Buffer.from('\xff\xd8\xff\xe0/*alert(1)*/', 'latin1')],
    ['the start of an archive', Buffer.from('PK\x03\x04')],
  ])('%s', async (_what, bytes) => {
    const { folder, store } = await storeIn();
    await expect(store.add(bytes)).rejects.toThrow(PictureRefused);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'a %s that breaks off',
    async (format) => {
      const { folder, store } = await storeIn();
      const whole = await sharp(await noisyPicture(400, 300))
        .toFormat(format)
        .toBuffer();
      await expect(store.add(whole.subarray(0, whole.length * 0.6))).rejects.toThrow(
        PictureRefused,
      );
      expect(await readdir(folder)).toEqual([]);
    },
  );
});

describe('a drawing', () => {
  it.each([
    ['a file', '<image xlink:href="file:///etc/hostname" width="100" height="100"/>'],
    ['a page', '<image xlink:href="http://127.0.0.1:1/x.png" width="100" height="100"/>'],
    ['a style of elsewhere', '<style>@import url("http://127.0.0.1:1/x.css");</style>'],
    ['a use of elsewhere', '<use xlink:href="file:///etc/passwd#a"/>'],
    ['a script', '<script>alert(1)</script><g onload="alert(2)"/>'],
    ['markup of ours', '<foreignObject><img src="x" onerror="alert(3)"/></foreignObject>'],
  ])('with %s shows nothing of it', async (_what, inside) => {
    const { render } = await storeIn();
    const svg = (body: string) =>
      Buffer.from(
        `<svg ${namespaces} width="400" height="300"><rect width="400" height="300" fill="#fff"/>${body}</svg>`,
      );
    const pixels = async (bytes: Buffer) =>
      sharp(await render(bytes, '720.jpg'))
        .raw()
        .toBuffer();
    expect((await pixels(svg(inside))).equals(await pixels(svg('')))).toBe(true);
  });

  it('with an entity that names a file shows nothing of that', async () => {
    const { store } = await storeIn();
    const bytes = Buffer.from(`<?xml version="1.0"?>
      <!DOCTYPE svg [<!ENTITY file SYSTEM "file:///etc/passwd">]>
      <svg ${namespaces} width="900" height="300"><text y="50">&file;</text></svg>`);
    const picture = await store.add(bytes).catch(() => undefined);
    const stats = picture && (await store.rendition(picture.id, { kind: 'preview' }))?.bytes;
    const darkest = stats && (await sharp(stats).greyscale().stats()).channels[0]?.min;
    expect(darkest ?? 255).toBeGreaterThan(240);
  });
});

describe('a picture with more in it than pixels', () => {
  it.each(mediaFormats)('loses all of it as %s', async (format) => {
    const { render } = await storeIn();
    const secret = 'Jl. Rahasia 7';
    const told = await sharp(await plainPicture(800, 600, 'jpeg'))
      .withExif({ IFD0: { Copyright: secret }, IFD3: { GPSLatitude: '6/1 10/1 0/1' } })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${secret}</x:xmpmeta>`)
      .toBuffer();
    const polyglot = Buffer.concat([told, Buffer.from('<script>alert(1)</script>PK\x03\x04')]);
    const rendition = (await render(polyglot, `720.${format}`)) ?? Buffer.alloc(0);
    expect(rendition.length).toBeGreaterThan(0);
    expect(rendition.includes(secret)).toBe(false);
    expect(rendition.includes('<script>')).toBe(false);
    expect((await sharp(rendition).metadata()).exif).toBeUndefined();
  });

  it('shows its first frame where it moves', async () => {
    const { render } = await storeIn();
    const [red, blue] = ['#ff0000', '#0000ff'].map((background) => ({
      create: { width: 400, height: 300, channels: 3 as const, background },
    }));
    const frames = [red, blue].map((frame) => sharp(frame).png().toBuffer());
    const moving = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const still = await render(moving, '320.webp');
    expect((await sharp(still).metadata()).pages ?? 1).toBe(1);
    const { dominant } = await sharp(still).stats();
    expect(dominant.r).toBeGreaterThan(dominant.b);
  });

  it.each(mediaFormats)(
    'is in the colours of screens as %s where it was for print',
    async (format) => {
      const { render } = await storeIn();
      const print = await sharp(await plainPicture(800, 600))
        .toColourspace('cmyk')
        .jpeg()
        .toBuffer();
      expect((await sharp(print).metadata()).space).toBe('cmyk');
      const shown = await render(print, `480.${format}`);
      expect((await sharp(shown).metadata()).space).toBe('srgb');
      const { dominant } = await sharp(shown).stats();
      expect(dominant.r).toBeGreaterThan(dominant.b + 60);
    },
  );

  it('stands upright, whichever way the camera was held', async () => {
    const { store } = await storeIn();
    const left = { create: { width: 40, height: 60, channels: 3 as const, background: '#ff0000' } };
    const scene = await sharp(await sharp(left).png().toBuffer())
      .extend({ right: 40, background: '#0000ff' })
      .jpeg()
      .toBuffer();
    for (const orientation of [3, 6, 8]) {
      const turned = await sharp(scene).withMetadata({ orientation }).toBuffer();
      const { width, height } = await store.add(turned);
      expect([width, height]).toEqual(orientation === 3 ? [80, 60] : [60, 80]);
    }
  });
});

describe('who asks for many renditions', () => {
  it('gets those of one picture one after the other, and all of them', async () => {
    const { folder, store } = await storeIn();
    const { id } = await store.add(await noisyPicture(1_500, 900));
    const names = [320, 480, 720].flatMap((width) => mediaFormats.map((to) => `${width}.${to}`));
    const files = names.flatMap((name) => parseMediaFile(name) ?? []);
    const answers = await Promise.all(files.map((file) => store.rendition(id, file)));
    expect(answers.every((answer) => (answer?.bytes.length ?? 0) > 0)).toBe(true);
    expect((await readdir(`${folder}/renditions/${id}`)).sort()).toEqual(names.sort());
  });

  it('is told to come back once hundreds are waiting', async () => {
    const { store } = await storeIn();
    const small = await plainPicture(30, 30);
    const file = { kind: 'rendition', width: 30, format: 'jpg' } as const;
    const ids = await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        const bytes = Buffer.concat([small, Buffer.from(String(index))]);
        return (await store.add(bytes)).id;
      }),
    );
    const asked = ids.map((id) => store.rendition(id, file));
    const answers = await Promise.allSettled(asked);
    const refused = answers.flatMap((answer) =>
      answer.status === 'rejected' ? answer.reason : [],
    );
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ code }) => code === 'unavailable')).toBe(true);
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(256);
  });
});
