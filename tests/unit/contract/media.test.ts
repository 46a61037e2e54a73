import { describe, expect, it } from 'vitest';
import {
  fallbackWidth,
  mediaFormats,
  mediaPath,
  mediaPreviewPath,
  mediaSrcset,
  parseMediaFile,
  renditionWidths,
} from '#src/contract/media.ts';

describe('the widths of a picture', () => {
  it.each([
    [2000, [320, 480, 720, 1080, 1440], 720],
    [1440, [320, 480, 720, 1080, 1440], 720],
    [1000, [320, 480, 720], 720],
    [719, [320, 480], 480],
    [320, [320], 320],
    [200, [200], 200],
  ])('of %i pixels are never above its own', (original, widths, fallback) => {
    expect(renditionWidths(original)).toEqual(widths);
    expect(fallbackWidth(original)).toBe(fallback);
  });
});

describe('the address of a picture', () => {
  it('is read back as it was written', () => {
    for (const format of mediaFormats) {
      const file = mediaPath('abc', 480, format).split('/').at(-1) ?? '';
      expect(parseMediaFile(file)).toEqual({ kind: 'rendition', width: 480, format });
    }
    expect(parseMediaFile(mediaPreviewPath('abc').split('/').at(-1) ?? '')).toEqual({
      kind: 'preview',
    });
  });

  it('stands in a srcset with its width', () => {
    expect(mediaSrcset('abc', 500, 'webp')).toBe(
      '/media/abc/320.webp 320w, /media/abc/480.webp 480w',
    );
  });

  it.each([
    '',
    '480',
    '.jpg',
    '0480.jpg',
    '480.png',
    '480.jpg.br',
    '-1.jpg',
    '4.8e2.jpg',
    '999999.jpg',
    'Preview.jpg',
  ])('is not %j', (file) => {
    expect(parseMediaFile(file)).toBeUndefined();
  });
});
