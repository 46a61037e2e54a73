import { describe, expect, it } from 'vitest';
import { findPlace, placeAt } from '#src/client/features/library/find-place.ts';

const texts = ['Pertama', 'Kedua', 'Ketiga', 'Keempat', 'Kelima'];
const blocks = texts.map((text, index) => ({ top: index * 200 - 500, text }));

describe('placeAt', () => {
  it('is the last block that begins above the line of sight', () => {
    expect(placeAt(blocks, 200)).toEqual({ index: 3, text: 'Keempat', share: 0.6 });
  });

  it('is nowhere for whoever has only looked at the beginning', () => {
    expect(placeAt(blocks, -200)).toBeUndefined();
    expect(placeAt(blocks, -900)).toBeUndefined();
    expect(placeAt([], 200)).toBeUndefined();
  });
});

describe('findPlace', () => {
  it('finds the block again by its words when others came before it', () => {
    const place = { index: 2, text: 'Ketiga', share: 0.4 };
    expect(findPlace(['Tambahan', 'Lagi', ...texts], place)).toBe(4);
  });

  it('takes the nearest of those that begin alike', () => {
    const place = { index: 3, text: 'Sama', share: 0.6 };
    expect(findPlace(['Sama', 'Lain', 'Lain', 'Lain', 'Sama di sini'], place)).toBe(4);
  });

  it('goes by the number where the words are gone, and never past the end', () => {
    expect(findPlace(texts, { index: 3, text: 'Dihapus', share: 0.6 })).toBe(3);
    expect(findPlace(texts.slice(0, 2), { index: 3, text: '', share: 0.6 })).toBe(1);
  });
});
