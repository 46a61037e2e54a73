import { describe, expect, it } from 'vitest';
import { loanwords } from '#src/server/services/search/indonesian-loanwords.ts';
import { rootsAToJ } from '#src/server/services/search/indonesian-roots-a-to-j.ts';
import { rootsKToR } from '#src/server/services/search/indonesian-roots-k-to-r.ts';
import { rootsSToZ } from '#src/server/services/search/indonesian-roots-s-to-z.ts';
import { roots } from '#src/server/services/search/stem-roots.ts';
import { stemWord } from '#src/server/services/search/stem-word.ts';
import { families } from '#tests/unit/server/services/search/stem-word-families.ts';
import { strangers } from '#tests/unit/server/services/search/stem-word-strangers.ts';

describe('the lists of roots', () => {
  it.each([
    ['A to J', rootsAToJ],
    ['K to R', rootsKToR],
    ['S to Z', rootsSToZ],
    ['loanwords', loanwords],
  ])('%s is in the order of the alphabet, each word once', (_, list) => {
    const words = list.trim().split(/\s+/);
    expect(words).toEqual([...new Set(words)].sort());
    expect(words.filter((word) => !/^[a-z]{3,}$/.test(word))).toEqual([]);
  });
});

describe('stemWord', () => {
  it('meets at least 95 of 100 forms with their root, in more than 300 families', () => {
    const pairs = families.flatMap(([root = '', ...forms]) => forms.map((form) => [form, root]));
    const apart = pairs.filter(([form = '', root = '']) => stemWord(form) !== stemWord(root));
    const failures = apart.map(
      ([form = '', root = '']) => `${form} → ${stemWord(form)}, not ${root}`,
    );
    expect(families.length).toBeGreaterThan(300);
    expect(pairs.length).toBeGreaterThan(1_500);
    expect(1 - apart.length / pairs.length, failures.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('keeps what only looks alike apart', () => {
    const met = strangers.filter(([one, other]) => stemWord(one) === stemWord(other));
    expect(strangers.length).toBeGreaterThan(150);
    expect(met).toEqual([]);
  });

  it('leaves names and foreign words whole', () => {
    const words = `alibaba android berlin bella better denpasar diana digital dimas dinasti
      direktori diesel display kediri kenan kennedy kernel kevin maluku media member memory mentawai
      mentor menteng meta mercedes messenger nyoman pekalongan pemalang penang pepper permana persona
      petra sekadau selena semarang sensor serang series server setiadi setiawan siemens tengku terry
      tesla turki ubuntu wulan internet iphone samsung pertamina indosat kominfo telkomsel`;
    const changed = words.split(/\s+/).filter((word) => stemWord(word) !== word);
    expect(changed).toEqual([]);
  });

  it.each([
    ['risiko', 'resiko', 'berisiko', 'beresiko'],
    ['gim', 'game', 'games', 'gimnya'],
    ['andal', 'handal', 'mengandalkan', 'keandalan', 'kehandalan'],
    ['ubah', 'rubah', 'merubah', 'dirubah', 'perubahan', 'mengubah'],
    ['izin', 'ijin', 'mengijinkan', 'perizinan', 'perijinan'],
    ['cari', 'nyari', 'mencari', 'pencarian'],
  ])('gives %s for its other spellings', (root, ...forms) => {
    expect(forms.map(stemWord)).toEqual(forms.map(() => root));
  });

  it.each([
    ['bukunya', 'buku'],
    ['bukuku', 'buku'],
    ['bukumu', 'buku'],
    ['bukulah', 'buku'],
    ['bukukah', 'buku'],
    ['bukupun', 'buku'],
    ['bukunyalah', 'buku'],
    ['googlenya', 'google'],
    ['mendownloadkan', 'download'],
    ['digitalisasi', 'digital'],
    ['ngirim', 'kirim'],
    ['ngecek', 'cek'],
  ])('takes what is attached off %s', (word, root) => {
    expect(stemWord(word)).toBe(root);
  });

  it('gives the same stem again for a stem', () => {
    const all = [...roots, ...families.flat(), ...strangers.flat()];
    const moved = all.filter((word) => stemWord(stemWord(word)) !== stemWord(word));
    expect(moved).toEqual([]);
  });

  it.each(['', 'a', 'di', 'x'.repeat(100_000), 'mem'.repeat(10_000), 'nyakulahkan'])(
    'takes anything for a word: %.20s',
    (word) => {
      expect(stemWord(word).length).toBeLessThanOrEqual(word.length);
    },
  );
});
