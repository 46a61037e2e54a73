import { describe, expect, it } from 'vitest';
import { splitQuotes, toQuotation } from '#src/client/features/comments/split-quotes.ts';

const said = (text: string) => ({ kind: 'said', text });
const quoted = (text: string) => ({ kind: 'quoted', text });

describe('quotations in comments', () => {
  it.each([
    ['Halo', [said('Halo')]],
    ['Satu\n\nDua', [said('Satu\n\nDua')]],
    ['> kata berita\n\nSaya setuju.', [quoted('kata berita'), said('Saya setuju.')]],
    ['> satu\n> dua', [quoted('satu\ndua')]],
    ['Awal\n> kutipan\nAkhir', [said('Awal'), quoted('kutipan'), said('Akhir')]],
    ['>tanpa spasi', [quoted('tanpa spasi')]],
    ['harga > 5 juta', [said('harga > 5 juta')]],
    ['> <b>bukan tebal</b>', [quoted('<b>bukan tebal</b>')]],
    ['>', [quoted('')]],
  ])('%j is %j', (text, blocks) => {
    expect(splitQuotes(text)).toEqual(blocks);
  });

  it('are made of a passage, paragraph by paragraph, with room beneath', () => {
    expect(toQuotation('Paragraf satu.\n\n  Paragraf dua. ')).toBe(
      '> Paragraf satu.\n> Paragraf dua.\n\n',
    );
  });
});
