import { describe, expect, it } from 'vitest';
import {
  cleanLine,
  cleanText,
  countGraphemes,
  hasVisibleText,
} from '#src/server/services/comments/clean-text.ts';

const zalgo = `Z${'\u0300\u0316\u0330'.repeat(20)}algo`;

describe('cleaning text', () => {
  it.each<[string, string, string]>([
    ['composes letters', 'e\u0301', 'é'],
    ['ends every line alike', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['keeps two blank lines and no more', 'a\n\n\n\n\n\nb', 'a\n\n\nb'],
    ['counts a line of spaces as blank', 'a\n \n\t\n \u00a0\n\nb', 'a\n\n\nb'],
    ['trims both ends', ' \n\n a \n ', 'a'],
    ['makes a space of a tab', 'a\tb', 'a b'],
    ['drops control characters', 'a\0b\x1b[31mc\x7f', 'ab[31mc'],
    ['drops what turns the line around', 'a\u202eb\u2066c\u200f', 'abc'],
    ['drops what nobody sees', 'a\u200b\ufeff\u00ad\u2060\u180eb', 'ab'],
    ['drops fillers that look like nothing', 'a\u3164\u115f\uffa0b', 'ab'],
    ['drops hidden tags', 'hai\u{e0041}\u{e0042}\u{e007f}', 'hai'],
    ['drops variation selectors that hide data', 'a\u{e0100}\u{e0155}b', 'ab'],
    ['drops halves of a character', 'a\ud83db\ude00', 'ab'],
    ['drops joiners in Latin words', 'ju\u200ddi o\u200cnline', 'judi online'],
    ['keeps a family together', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['keeps a rainbow flag', '🏳️‍🌈', '🏳️‍🌈'],
    ['keeps the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['keeps the colour of a hand', '👋🏽', '👋🏽'],
    ['keeps joiners in Persian', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['keeps joiners in Devanagari', 'क्\u200dष', 'क्\u200dष'],
    ['keeps the sign that ends a verse', 'آية\u06dd', 'آية\u06dd'],
    ['keeps marks of Thai and Vietnamese', 'ที่ nước', 'ที่ nước'],
    ['drops marks that stand on nothing', '\u0301\u0302a\n\u0301b', 'a\nb'],
    ['leaves markup as it was typed', '<b>&amp;</b>', '<b>&amp;</b>'],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('leaves at most three marks on a letter', () => {
    const clean = cleanText(zalgo);
    expect(clean).toMatch(/algo$/);
    expect(clean.match(/\p{M}+/gu)?.map((marks) => [...marks].length)).toEqual([3]);
  });

  it('changes nothing that is clean already', () => {
    const hostile = [zalgo, 'a\u202e \u200d\n\n\n\n\nb ', '👨‍👩‍👧\u200d', '\u200d\u200ca\u3164'];
    for (const raw of hostile) expect(cleanText(cleanText(raw))).toBe(cleanText(raw));
  });

  it('ends, whatever a text repeats', () => {
    const worst = [' ', '\n', '\u0301', '\u200d', '\u{e0041}', '\u{1f3f4}', 'a\u200d'];
    for (const piece of worst) {
      expect(cleanText(piece.repeat(20_000)).length).toBeLessThanOrEqual(piece.length * 20_000);
    }
  });
});

/** From the Big List of Naughty Strings and reports of other sites: raw, and what may be left of it. */
const naughty: [string, string, string][] = [
  ['an override in a file name', 'gambar\u202egnp.exe', 'gambargnp.exe'],
  ['an isolate that is never closed', 'a\u2067b', 'ab'],
  ['Arabic letter mark', 'a\u061cb', 'ab'],
  ['a word joined by nothing', 'vi\u2060ag\u200bra', 'viagra'],
  ['an interlinear note', '\ufff9a\ufffab\ufffb', 'ab'],
  ['a terminal that is told to clear', '\u001b[2J\u009b2Ja', '[2J2Ja'],
  ['a line that is told to start again', 'asli\rpalsu', 'asli\npalsu'],
  ['a backspace', 'abc\b\b\bxyz', 'abcxyz'],
  ['private characters', 'a\ue000\u{f0000}b', 'ab'],
  ['no character at all', 'a\ufffe\uffffb', 'ab'],
  ['a musical control', 'a\u{1d173}b', 'ab'],
  ['shorthand controls', 'a\u{1bca0}b', 'ab'],
  ['Mongolian selectors', 'a\u180e\u200b', 'a'],
];

describe('naughty strings', () => {
  it.each(naughty)('%s lose what they hide, in a text as in a name', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
    expect(cleanLine(raw)).toBe(clean.replace('\n', ' '));
    expect(cleanText(`${raw}${raw}`)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\0]/u);
  });

  it('that millions of people write are left as they are', () => {
    for (const text of ['ﷺ', 'नमस्ते', 'สวัสดี', '안녕하세요', 'مرحبا', 'Ὀδυσσεύς', '👩🏽‍🚀', 'ꦲꦏ꧀ꦱꦫ']) {
      expect(cleanText(text)).toBe(text);
      expect(cleanLine(text)).toBe(text);
    }
  });
});

describe('cleaning a name', () => {
  it('puts it on one line with single spaces', () => {
    expect(cleanLine('  Sari \n\n Putri\u00a0\u3000Dewi ')).toBe('Sari Putri Dewi');
  });
});

describe('visible text', () => {
  it.each(['a', '7', '?', '👍', 'é', 'ไทย'])('is there in %j', (text) => {
    expect(hasVisibleText(text)).toBe(true);
  });

  it.each(['', ' ', '\u0301', '\u200d', '\ufe0f', '\u00a0\u3000', '\u2800'])(
    'is not there in %j',
    (text) => {
      expect(hasVisibleText(cleanText(text))).toBe(false);
    },
  );
});

describe('counting', () => {
  it.each([
    ['halo', 4],
    ['👨‍👩‍👧', 1],
    ['e\u0301', 1],
    ['🇮🇩🇮🇩', 2],
    ['a\nb', 3],
  ])('%j has %i characters', (text, count) => {
    expect(countGraphemes(text)).toBe(count);
  });
});
