import { describe, expect, it } from 'vitest';
import { inLanguage, languageOf, withoutLanguage } from '#src/contract/languages.ts';

describe('addresses of the languages', () => {
  it.each([
    ['/', '/en'],
    ['/?sebelum=a', '/en?sebelum=a'],
    ['/#isi', '/en#isi'],
    ['/artikel/satu', '/en/artikel/satu'],
    ['/cari?q=a/b', '/en/cari?q=a/b'],
  ])('%s is %s in English', (indonesian, english) => {
    expect(inLanguage('en', indonesian)).toBe(english);
    expect(inLanguage('id', indonesian)).toBe(indonesian);
  });

  it.each([
    ['/', 'id', '/'],
    ['/en', 'en', '/'],
    ['/en/', 'en', '/'],
    ['/en/artikel/en', 'en', '/artikel/en'],
    ['/english', 'id', '/english'],
    ['/artikel/en', 'id', '/artikel/en'],
  ])('%s is of %s, and %s without it', (pathname, language, path) => {
    expect(languageOf(pathname)).toBe(language);
    expect(withoutLanguage(pathname)).toBe(path);
  });
});
