import { describe, expect, it } from 'vitest';
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
    ['satu dua', 20, 'satu dua'],
    ['satu dua tiga empat', 14, 'satu dua…'],
    ['satukata-panjang-sekali', 10, 'satukata…'],
  ])('are cut at a word: %s', (line, most, cut) => {
    expect(shorten(line, most).length).toBeLessThanOrEqual(most);
    expect(shorten(line, most)).toBe(cut);
  });
});
