import { describe, expect, it } from 'vitest';
import { withAbsoluteAddresses } from '#src/server/importers/feed/absolute-addresses.ts';
import { htmlToLine, htmlToText, shorten } from '#src/server/importers/html-text.ts';

describe('words of HTML', () => {
  it.each([
    ['Satu &#8220;dua&#8221; &amp; <em>tiga</em>', 'Satu “dua” & tiga'],
    ['a<br>b<p>c</p>', 'a b c'],
    ['x < y', 'x < y'],
    ['<script>alert(1)</script>a<style>b</style><!-- c -->', 'a'],
    ['&nbsp; ', ''],
  ])('on one line: %s', (html, line) => {
    expect(htmlToLine(html)).toBe(line);
  });

  it('keep lines and blocks apart', () => {
    expect(htmlToText('<p>a<br>b</p><p>c</p>')).toBe('a\nb\n\nc');
  });

  it.each([
    ['nested', '<div>'.repeat(200_000)],
    ['tables', '<table><tr><td>'.repeat(60_000)],
    ['attributes', `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}`).join(' ')}>`],
  ])('are found in markup beyond measure too, which stops nothing: %s', (_what, markup) => {
    expect(htmlToLine(`${markup}satu <b>dua</b>`)).toContain('satu dua');
    expect(withAbsoluteAddresses(markup, 'https://x.example/')).toEqual({ html: markup });
  });

  it.each([
    ['satu dua', 20, 'satu dua'],
    ['satu dua tiga empat', 14, 'satu dua…'],
    ['satukata-panjang-sekali', 10, 'satukata…'],
  ])('are cut at a word: %s', (line, most, cut) => {
    expect(shorten(line, most).length).toBeLessThanOrEqual(most);
    expect(shorten(line, most)).toBe(cut);
  });
});
