import { describe, expect, it } from 'vitest';
import { searchTerms, tokenise } from '#src/server/services/search/tokenise.ts';

/** Each token as `literal stem parts…`, the stem left out where it is the literal. */
const read = (text: string) =>
  tokenise(text).map(({ literal, stem, parts }) =>
    [literal, ...(stem === literal ? [] : [stem]), ...parts.map((part) => `+${part}`)].join(' '),
  );

const stems = (text: string) => tokenise(text).map(({ stem }) => stem);

describe('tokenise', () => {
  it.each([
    ['Mengirim PESAN', ['mengirim kirim', 'pesan']],
    ['jaringan 5G', ['jaringan jaring', '5g']],
    ['iOS 14', ['ios', '14']],
    ['Rp10.000', ['rp10.000 rp10000 +rp +10000']],
    ['Rp 10.000,50', ['rp', '10.000,50 10000.50']],
    ['pukul 09.51 dan 09:51', ['pukul', '09.51', 'dan', '09:51 09.51']],
    ['3,5 inci', ['3,5 3.5', 'inci']],
    ['Wi-Fi atau wifi', ['wi-fi wifi +wi +fi', 'atau', 'wifi']],
    ['e-KTP, eKTP', ['e-ktp ektp +ktp', 'ektp']],
    ['COVID-19 dan Covid19', ['covid-19 covid19 +covid +19', 'dan', 'covid19 +covid +19']],
    ['PS5, 128GB', ['ps5 +ps +5', '128gb +128 +gb']],
    ['C++, C# dan C', ['c++', 'c#', 'dan', 'c']],
    ['Node.js', ['node.js nodejs +node +js']],
    ['AT&T di U.S.', ['at&t att', 'di', 'u.s us']],
    ['2019-2020', ['2019', '2020']],
    ['Apple’s café', ['apple', 'cafe']],
    ["Jum'at Ma'ruf", ['jumat', 'maruf']],
    ['ＷＩＦＩ', ['wifi']],
    ['tekno\u00ADlogi', ['teknologi']],
    ['di-hack, Google-nya, 90-an', ['di-hack hack', 'google-nya google', '90-an 90']],
    ['menandatangani', ['menandatangani tandatangan +tanda +tangan']],
    ['任天堂 Ελλάδα', ['任天堂', 'ελλαδα']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['kupu-kupu', 'kupu'],
    ['buku-buku', 'buku'],
    ['buku-bukunya', 'buku'],
    ['berlari-lari', 'lari'],
    ['mengejar-ngejar', 'kejar'],
    ['tolong-menolong', 'tolong'],
    ['kemerah-merahan', 'merah'],
    ['sebesar-besarnya', 'besar'],
    ['sayur-mayur', 'sayur'],
    ['undang-undang', 'undang-undang'],
    ['perundang-undangan', 'undang-undang'],
    ['undang undang', 'undang-undang'],
    ['anti-virus', 'antivirus'],
  ])('finds what %s repeats or joins', (text, stem) => {
    expect(stems(text)).toEqual([stem]);
  });

  it('says where each word stands, past emoji and control characters', () => {
    const text = '🎉 Ponsel\u0000baru\u0007 — e\u0301lite 👍🏽!';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ponsel',
      'baru',
      'e\u0301lite',
    ]);
    expect(tokenise(text).map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(read(text)).toEqual(['ponsel', 'baru', 'elite']);
  });

  it.each(['', ' ', '%', '--', '...', "'", '\u0000', '👍', '\uD83D', '\u0301'])(
    'finds no word in %j',
    (text) => {
      expect(tokenise(text)).toEqual([]);
    },
  );

  it.each([
    ['one word', 'a'.repeat(1_000_000), 1],
    ['a chain of hyphens', 'a-'.repeat(500_000), 256],
    ['a chain of full stops', 'a.'.repeat(500_000), 1],
    ['numbers', '1,'.repeat(500_000), 1],
    ['many words', 'kata '.repeat(200_000), 20_000],
    ['nothing', "-'&".repeat(300_000), 0],
  ])('bounds a megabyte of %s', (_, text, most) => {
    const tokens = tokenise(text);
    expect(tokens.length).toBeLessThanOrEqual(most);
    const longest = Math.max(
      0,
      ...tokens.flatMap(({ literal, stem }) => [literal, stem].map((one) => one.length)),
    );
    expect(longest).toBeLessThanOrEqual(64);
  });

  it('never cuts a character in two', () => {
    const [token] = tokenise('𝒳𐐀'.repeat(100) + '𐐀'.repeat(100));
    expect(token?.literal).not.toMatch(/[\uD800-\uDBFF]$/u);
    expect(encodeURIComponent(token?.stem ?? '')).not.toBe('');
  });

  it('stops at the limit asked for', () => {
    expect(tokenise('satu dua tiga empat', 2).map(({ literal }) => literal)).toEqual([
      'satu',
      'dua',
    ]);
  });
});

describe('searchTerms', () => {
  it('leaves stop words out and their positions empty, and keeps America', () => {
    const terms = searchTerms('Presiden AS yang akan datang ke Jakarta');
    expect(terms.map(({ stem, position }) => [stem, position])).toEqual([
      ['presiden', 1],
      ['as', 2],
      ['datang', 5],
      ['jakarta', 7],
    ]);
  });
});
