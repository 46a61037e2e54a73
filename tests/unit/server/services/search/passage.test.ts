import { describe, expect, it } from 'vitest';
import { parseQuery } from '#src/server/services/search/parse-query.ts';
import { choosePassage } from '#src/server/services/search/passage.ts';
import { createHitFinder, markHits } from '#src/server/services/search/sought-forms.ts';

const finder = (query: string, forms: Record<string, string[]> = {}) =>
  createHitFinder(parseQuery(query), {
    total: 1,
    words: new Map(),
    stems: new Map(),
    forms: new Map(Object.entries(forms)),
  });
const marked = (parts: readonly { text: string; isHit: boolean }[] = []) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

describe('marks', () => {
  it.each([
    ['kabel', 'Kabel laut, kabelnya, subkabel', '[Kabel] laut, kabelnya, subkabel'],
    ['c++', 'Bahasa C++ dan C', 'Bahasa [C++] dan C'],
    ['a', '<a href="a">', '<[a] href="[a]">'],
    ['(.*)+$', 'apa pun', 'apa pun'],
    ['wi-fi', 'Lewat Wi-Fi.', 'Lewat [Wi-Fi].'],
    ['istanbul', 'İstanbul istanbul', 'İstanbul [istanbul]'],
  ])('for %s stand on whole words of %s', (query, text, expected) => {
    const parts = markHits(text, finder(query));
    expect(marked(parts)).toBe(expected);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('stand on every form of a word', () => {
    const find = finder('mengirim', { kirim: ['dikirim', 'pengiriman'] });
    expect(marked(markHits('Pengiriman mulai dikirim.', find))).toBe(
      '[Pengiriman] mulai [dikirim].',
    );
  });
});

describe('a passage', () => {
  const dull = 'Kalimat ini tidak memuat apa pun yang dicari orang. '.repeat(12);

  it('is where most of the words are, from the beginning of the sentence', () => {
    const text = `${dull}Satelit saja. ${dull}Harga satelit itu turun tajam. ${dull}`;
    const passage = marked(choosePassage(text, finder('harga satelit')));
    expect(passage).toMatch(/^… \[Harga\] \[satelit\] itu turun tajam\. Kalimat/);
    expect(passage).toMatch(/ …$/);
    expect(passage.length).toBeLessThan(260);
  });

  it('is nothing where none of the words is', () => {
    expect(choosePassage(dull, finder('satelit'))).toBeUndefined();
  });

  it('takes time in proportion to a text, however often a word stands in it', () => {
    expect(choosePassage('satelit '.repeat(2_500), finder('satelit'))?.length).toBeGreaterThan(10);
  });
});
