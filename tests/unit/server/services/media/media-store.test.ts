import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { mediaFormats, parseMediaFile } from '#src/contract/media.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore, pictureId } from '#src/server/services/media/media-store.ts';
import { PictureRefused } from '#src/server/services/media/read-picture.ts';
import { drawing, noisyPicture, plainPicture } from '#tests/support/pictures.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

async function storeWith(bytes: Buffer) {
  const folder = await temporaryFolder();
  const store = createMediaStore(createFolderFiles(folder));
  const picture = await store.add(bytes);
  const render = (name: string) => {
    const file = parseMediaFile(name);
    return file && store.rendition(picture.id, file);
  };
  return { folder, store, picture, render };
}

describe('a picture that comes in', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('may be %s', async (format) => {
    const { picture } = await storeWith(await plainPicture(900, 600, format));
    expect(picture).toMatchObject({ width: 900, height: 600 });
  });

  it('is named by its content and has a placeholder of at most 150 characters', async () => {
    const bytes = await noisyPicture(200, 100);
    const { picture } = await storeWith(bytes);
    expect(picture.id).toBe(pictureId(bytes));
    expect(picture.id).toMatch(/^[0-9a-f]{24}$/);
    expect(picture.placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(picture.placeholder.length).toBeLessThanOrEqual(150 + 'data:image/webp;base64,'.length);
  });

  it('is measured upright where the camera says it lies on its side', async () => {
    const lying = await sharp(await plainPicture(800, 500, 'jpeg'))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { picture, render } = await storeWith(lying);
    expect(picture).toMatchObject({ width: 500, height: 800 });
    const rendition = await render('320.jpg');
    expect(await sharp(rendition?.bytes).metadata()).toMatchObject({ width: 320, height: 512 });
  });

  it.each([
    ['garbage', Buffer.from('bukan gambar')],
    ['nothing', Buffer.alloc(0)],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    [
      'markup that only begins as a drawing',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">'),
    ],
    ['more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1)],
  ])('is refused when it is %s', async (_what, bytes) => {
    const folder = await temporaryFolder();
    await expect(createMediaStore(createFolderFiles(folder)).add(bytes)).rejects.toThrow(
      PictureRefused,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('is refused when its end is missing, in a format we do not take, or too large', async () => {
    const store = createMediaStore(createFolderFiles(await temporaryFolder()));
    const whole = await noisyPicture(300, 300);
    await expect(store.add(whole.subarray(0, whole.length / 2))).rejects.toThrow(/damaged/);
    await expect(store.add(await plainPicture(10, 10, 'tiff'))).rejects.toThrow(/tiff/);
    await expect(store.add(await plainPicture(10_000, 5_001))).rejects.toThrow(PictureRefused);
  });

  it('becomes pixels when it is a drawing: no markup is kept', async () => {
    const { folder, picture } = await storeWith(drawing(400, 300, '<script>alert(1)</script>'));
    expect(picture).toMatchObject({ width: 1600, height: 1200 });
    const kept = await sharp(join(folder, 'originals', picture.id)).metadata();
    expect(kept).toMatchObject({ format: 'png', width: 1600, height: 1200 });
  });
});

describe('a rendition', () => {
  it.each(mediaFormats)('is made as %s in every width that is offered', async (format) => {
    const { render } = await storeWith(await plainPicture(1500, 1000));
    for (const width of [320, 480, 720, 1080, 1440]) {
      const rendition = await render(`${width}.${format}`);
      const read = await sharp(rendition?.bytes).metadata();
      expect(read).toMatchObject({
        width,
        format: { avif: 'heif', webp: 'webp', jpg: 'jpeg' }[format],
      });
    }
  });

  it.each(['319.jpg', '1.avif', '1500.jpg', '9999.webp'])('is not made as %s', async (name) => {
    const { folder, render } = await storeWith(await plainPicture(1500, 1000));
    expect(await render(name)).toBeUndefined();
    expect(existsSync(join(folder, 'renditions'))).toBe(false);
  });

  it('is never wider than the original, and a small picture exists as it is', async () => {
    const { render } = await storeWith(await plainPicture(200, 100));
    expect(await render('320.jpg')).toBeUndefined();
    expect(await sharp((await render('200.jpg'))?.bytes).metadata()).toMatchObject({ width: 200 });
  });

  it('of an unknown picture, or of a path, is not there', async () => {
    const { store } = await storeWith(await plainPicture(400, 400));
    const file = { kind: 'preview' } as const;
    for (const id of ['0'.repeat(24), '../originals', '..', '', 'a/b', 'A'.repeat(24)]) {
      expect(await store.rendition(id, file)).toBeUndefined();
    }
  });

  it('for previews is 1200 by 630 and at most 300 kB, however busy the picture', async () => {
    const { render } = await storeWith(await noisyPicture(1300, 900));
    const preview = await render('preview.jpg');
    expect(preview?.contentType).toBe('image/jpeg');
    expect(preview?.bytes.length).toBeLessThanOrEqual(300_000);
    expect(await sharp(preview?.bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
  });

  it('for a phone weighs less where it would be heavy', async () => {
    const { render } = await storeWith(await noisyPicture(1_440, 810));
    const [phone, desk] = await Promise.all([render('720.avif'), render('1080.avif')]);
    const perPixel = (bytes: Buffer | undefined, width: number) =>
      (bytes?.length ?? 0) / width ** 2;
    expect(perPixel(phone?.bytes, 720)).toBeLessThan(0.9 * perPixel(desk?.bytes, 1080));
  });

  it('is made once for all who ask at the same time, and kept without leftovers', async () => {
    const { folder, picture, render } = await storeWith(await noisyPicture(1000, 800));
    const answers = await Promise.all(Array.from({ length: 12 }, () => render('720.webp')));
    expect(new Set(answers.map((answer) => answer?.bytes)).size).toBe(1);
    expect(await readdir(join(folder, 'renditions', picture.id))).toEqual(['720.webp']);
  });

  it('is read from the disk the second time', async () => {
    const { folder, picture, render } = await storeWith(await noisyPicture(400, 300));
    const first = await render('320.avif');
    await rm(join(folder, 'originals', picture.id));
    expect((await render('320.avif'))?.bytes).toEqual(first?.bytes);
    expect(await render('320.webp')).toBeUndefined();
  });

  it('reaches the reader even where it cannot be kept', async () => {
    const { folder, render } = await storeWith(await noisyPicture(400, 300));
    await writeFile(join(folder, 'renditions'), 'a file where the folder should be');
    expect((await render('320.jpg'))?.bytes.length).toBeGreaterThan(0);
  });
});
