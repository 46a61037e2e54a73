import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '#src/contract/comment-words.ts';

const list = [
  'bodoh',
  'anjing',
  'tai',
  'ass',
  'goblok',
  'fuck',
  'anal',
  'judi online',
  'slot88',
  'setan',
];

describe('words of a list', () => {
  it.each([
    ['Dasar bodoh!', ['bodoh']],
    ['BODOH', ['BODOH']],
    ['b0d0h sekali', ['b0d0h']],
    ['boooodooooh', ['boooodooooh']],
    ['b.o.d.o.h', ['b.o.d.o.h']],
    ['b o d o h itu', ['b o d o h']],
    ['b - o - d - o - h', ['b - o - d - o - h']],
    ['bo.doh', ['bo.doh']],
    ['b*doh dan b*d*h', ['b*doh', 'b*d*h']],
    ['f**k', ['f**k']],
    ['bödöh', ['bödöh']],
    ['b\u043ed\u043eh', ['b\u043ed\u043eh']],
    ['\uff42\uff4f\uff44\uff4f\uff48', ['\uff42\uff4f\uff44\uff4f\uff48']],
    ['b\u200bodoh', ['b\u200bodoh']],
    ['4nj1ng', ['4nj1ng']],
    ['anjing-anjing', ['anjing']],
    ['anjing2 itu', ['anjing']],
    ['bodohnya', ['bodoh']],
    ['pembodohan', ['bodoh']],
    ['menggoblokkan', ['ggoblok']],
    ['setannya', ['setan']],
    ['pembodohan massal', ['bodoh']],
    ['fucking', ['fuck']],
    ['taimu', ['tai']],
    ['a$$', ['a$$']],
    ['asssss', ['asssss']],
    ['judi online, judi   online, judionline', ['judi online', 'judi   online', 'judionline']],
    ['SLOT88', ['SLOT88']],
    ['bodoh, BODOH, bodoh', ['bodoh', 'BODOH']],
  ])('are found in %j as they are written', (text, found) => {
    expect(findWords(text, list)).toEqual(found);
  });

  it.each([
    'Scunthorpe',
    'assassin class pass glass massa as',
    'Galaxy A55 dan 455',
    'petai, pantai, tait, taipan, tail',
    'analisis analog analis kanal analyst',
    'mengajar',
    'as s3 as',
    'kasta idol',
    'b****',
    'judi, lalu online',
    'slot nomor 88',
    '',
  ])('are not found in %j', (text) => {
    expect(findWords(text, list)).toEqual([]);
  });

  it('that are no words find nothing', () => {
    expect(findWords('apa saja * . 1', ['', ' ', '*', '...'])).toEqual([]);
  });

  const letters = fc.constantFrom(...'abdefghjkmnprtuvwyz');
  const word = fc.array(letters, { minLength: 5, maxLength: 9 }).map((parts) => parts.join(''));

  it('are found alone, however letters are repeated, whatever the case', () => {
    const spelling = fc.array(fc.tuple(fc.nat(3), fc.boolean()), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(word, spelling, (sought, ways) => {
        const text = [...sought]
          .map((letter, index) => {
            const [times = 0, isLarge = false] = ways[index] ?? [];
            return (isLarge ? letter.toUpperCase() : letter).repeat(1 + times);
          })
          .join('');
        expect(findWords(`Ini ${text}.`, [sought])).toEqual([text]);
      }),
    );
  });

  it('are given back as they stand in the text, always', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(word), (text, words) => {
        for (const found of findWords(text, words)) expect(text).toContain(found);
      }),
    );
  });

  it('are never found inside a longer word of unrelated letters', () => {
    fc.assert(
      fc.property(word, (sought) => {
        expect(findWords(`xx${sought}xx`, [sought])).toEqual([]);
      }),
    );
  });
});
