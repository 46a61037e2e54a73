import { describe, expect, it } from 'vitest';
import { compareVersions } from '#src/server/services/articles/compare-versions.ts';

function isSpelling(before: string, after: string): boolean {
  const words = { headline: 'Judul', description: 'Ringkasan' };
  const one = { ...words, bodyText: before };
  return compareVersions(one, { ...words, bodyText: after }).isSpelling;
}

describe('a change of spelling', () => {
  it.each([
    ['Pemerntah menaikkan tarif.', 'Pemerintah menaikkan tarif.'],
    ['Tarif naik, kata Budi', 'Tarif naik kata Budi.'],
    ['pemerintah menaikkan tarif', 'Pemerintah menaikkan tarif'],
    ['Tarif di naikkan lagi', 'Tarif dinaikkan lagi'],
    ['Afid Amhad menulis', 'Afid Ahmad menulis'],
    ['Ia tinggal di Jakarat.', 'Ia tinggal di Jakarta.'],
  ])('%j to %j does not shout', (before, after) => {
    expect(isSpelling(before, after)).toBe(true);
  });

  it.each([
    ['Tarif naik 5 persen', 'Tarif naik 6 persen'],
    ['Rugi Rp13 miliar', 'Rugi Rp131 miliar'],
    ['Saham naik kemarin', 'Saham turun kemarin'],
    ['Ia bersalah.', 'Ia tidak bersalah.'],
    ['Menteri dan wakilnya datang', 'Menteri datang'],
    ['Harga barang naik', 'Harga barang baik'],
    ['Satu alinea.', 'Satu alinea.\nSatu lagi.'],
  ])('is not what makes %j into %j', (before, after) => {
    expect(isSpelling(before, after)).toBe(false);
  });
});

describe('versions', () => {
  it('are compared word by word, and only where they differ', () => {
    const before = {
      headline: 'Satu',
      description: 'R',
      bodyText: 'Sama.\nSaham naik 5%.\nAkhir.',
    };
    const after = { headline: 'Dua', description: 'R', bodyText: 'Sama.\nSaham turun 5%.\nAkhir.' };
    expect(compareVersions(before, after).passages).toEqual([
      {
        part: 'headline',
        words: [
          { kind: 'removed', text: 'Satu' },
          { kind: 'added', text: 'Dua' },
        ],
      },
      {
        part: 'body',
        words: [
          { kind: 'same', text: 'Saham ' },
          { kind: 'removed', text: 'naik' },
          { kind: 'added', text: 'turun' },
          { kind: 'same', text: ' 5%.' },
        ],
      },
    ]);
  });

  it('show words exchanged side by side as one exchange', () => {
    const words = { headline: 'J', description: 'R' };
    const { passages } = compareVersions(
      { ...words, bodyText: 'Laptop ikut wajib mulai hari itu juga.' },
      { ...words, bodyText: 'Laptop menyusul pada April juga.' },
    );
    expect(passages[0]?.words).toEqual([
      { kind: 'same', text: 'Laptop ' },
      { kind: 'removed', text: 'ikut wajib mulai hari itu' },
      { kind: 'added', text: 'menyusul pada April' },
      { kind: 'same', text: ' ' },
      { kind: 'same', text: 'juga.' },
    ]);
  });

  it('that share next to nothing are compared in bounded time', () => {
    const text = (seed: number) =>
      Array.from({ length: 20_000 }, (_, n) => `k${(n * seed) % 7919}`).join(' ');
    const [before, after] = [text(13), text(17)];
    const words = { headline: 'Judul', description: 'R' };
    const { passages } = compareVersions(
      { ...words, bodyText: before },
      { ...words, bodyText: after },
    );
    expect(passages[0]?.words.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
