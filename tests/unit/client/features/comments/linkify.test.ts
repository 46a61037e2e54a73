import { describe, expect, it } from 'vitest';
import { linkify } from '#src/client/features/comments/linkify.ts';

const linksOf = (text: string) =>
  linkify(text)
    .filter((token) => token.kind === 'link')
    .map((token) => token.value);

const cases: [string, string[]][] = [
  ['', []],
  ['tanpa tautan', []],
  ['https://example.com', ['https://example.com']],
  ['http://example.com/a?b=c&d=%20#e', ['http://example.com/a?b=c&d=%20#e']],
  ['Baca https://example.com/a.', ['https://example.com/a']],
  ['Sudah baca https://example.com/a?!', ['https://example.com/a']],
  [
    'https://example.com/a, lalu https://example.org/b;',
    ['https://example.com/a', 'https://example.org/b'],
  ],
  ['(lihat https://example.com/a)', ['https://example.com/a']],
  ['https://id.wikipedia.org/wiki/Java_(bahasa)', ['https://id.wikipedia.org/wiki/Java_(bahasa)']],
  [
    '(https://id.wikipedia.org/wiki/Java_(bahasa)).',
    ['https://id.wikipedia.org/wiki/Java_(bahasa)'],
  ],
  ['[https://example.com/a]', ['https://example.com/a']],
  ['“https://example.com/a”', ['https://example.com/a']],
  ['"https://example.com/a"', ['https://example.com/a']],
  ['<https://example.com/a>', ['https://example.com/a']],
  ['**https://example.com/a**', ['https://example.com/a']],
  ['https://example.com/jalan/', ['https://example.com/jalan/']],
  ['https://例え.jp/引き割り', ['https://例え.jp/引き割り']],
  ['https://example.com/é😀', ['https://example.com/é😀']],
  ['HTTPS://EXAMPLE.COM/A', ['HTTPS://EXAMPLE.COM/A']],
  ['satu\nhttps://example.com/a\ndua', ['https://example.com/a']],
  ['https://bank.example@evil.example/', []],
  ['xhttps://example.com', []],
  ['javascript:alert(1)', []],
  ['javascript:alert(1)//https://example.com', ['https://example.com']],
  ['JaVaScRiPt:alert(1) data:text/html,x vbscript:x file:///etc', []],
  ['ftp://example.com', []],
  ['https://', []],
  ['https://localhost/a', []],
  ['https://exa mple', []],
  ['https://example.com:99999/', []],
  ['http://[::1', []],
  ['www.example.com', []],
];

describe('addresses in comments', () => {
  it.each(cases)('%j has the links %j', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it.each(cases)('%j is the same text when its pieces are joined', (text) => {
    expect(
      linkify(text)
        .map((token) => token.value)
        .join(''),
    ).toBe(text);
  });

  it('never makes a link of anything but http and https', () => {
    for (const [text] of cases) {
      for (const link of linksOf(text)) expect(new URL(link).protocol).toMatch(/^https?:$/);
    }
  });

  it('reads the longest comment of nothing but brackets', () => {
    const text = `https://example.com/${'()]'.repeat(10_000)}`;
    const read = linkify(text).map((token) => token.value);
    expect(read.join('')).toBe(text);
  });
});
