import { describe, expect, it } from 'vitest';
import { limits } from '#src/contract/limits.ts';
import { compileQuery } from '#src/server/services/search/compile-query.ts';
import { editDistance } from '#src/server/services/search/edit-distance.ts';
import { quoteLexeme } from '#src/server/services/search/lexemes.ts';
import { parseQuery, type Sought } from '#src/server/services/search/parse-query.ts';

const told = (sought: Sought) =>
  sought.kind === 'word'
    ? sought.token.literal
    : `"${sought.tokens.map(({ literal }) => literal).join(' ')}"`;
const read = (text: string) => {
  const { groups, excluded } = parseQuery(text);
  return [
    ...groups.map((group) => group.map(told).join('|')),
    ...excluded.map((one) => `-${told(one)}`),
  ];
};

describe('a query', () => {
  it.each([
    ['gojek grab', ['gojek', 'grab']],
    ['"kata sandi" bocor', ['"kata sandi"', 'bocor']],
    ['“kata sandi” bocor', ['"kata sandi"', 'bocor']],
    ['"kata sandi', ['"kata sandi"']],
    ['gojek atau grab saham', ['gojek|grab', 'saham']],
    ['gojek OR "grab indonesia"', ['gojek|"grab indonesia"']],
    ['atau gojek atau', ['gojek']],
    ['tiktok -tokopedia', ['tiktok', '-tokopedia']],
    ['tiktok -"toko pedia"', ['tiktok', '-"toko pedia"']],
    ['e-ktp - ponsel', ['e-ktp', 'ponsel']],
    ['apa yang dari ponsel', ['ponsel']],
    ['yang dan di', ['yang', 'dan', 'di']],
    ['"dari dan untuk" ponsel', ['"dari dan untuk"', 'ponsel']],
    ['🔥 % \' "" --', []],
    ['tv"hp"pc', ['tv', '"hp"', 'pc']],
  ])('%s is read', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('has at most so many words, whatever they are in', () => {
    const words = Array.from({ length: 40 }, (_, index) => `kata${index}`);
    expect(read(words.join(' '))).toHaveLength(limits.searchTerms);
    const phrase = parseQuery(`"${words.join(' ')}"`)
      .groups.flat()
      .map(told)
      .join();
    expect(phrase.split(' ')).toHaveLength(limits.searchTerms);
    expect(read(`x ${words.map((word) => `-${word}`).join(' ')}`)).toHaveLength(limits.searchTerms);
  });

  it('is sought as written and by its stem where these differ', () => {
    const counts = { total: 9, words: new Map(), stems: new Map(), forms: new Map() };
    const { groups } = compileQuery(parseQuery('mengirim'), counts);
    expect(groups[0]?.tsquery).toBe(`(('mengirim' | '~kirim'))`);
  });

  it('reaches PostgreSQL as quoted lexemes, and a rare word weighs more', () => {
    expect(quoteLexeme(`a'b\\c`)).toBe(`'a''b\\\\c'`);
    const counts = {
      total: 1_000,
      words: new Map([['ponsel', 900]]),
      stems: new Map([['ponsel', 900]]),
      forms: new Map(),
    };
    const { groups, pairs } = compileQuery(parseQuery('ponsel zirkonium'), counts);
    // Whatever has a word that is its own stem has the stem: only ranking tells the two apart.
    expect(groups[0]?.tsquery).toBe(`(('~ponsel'))`);
    expect(groups[0]?.ranked).toBe(`(('ponsel' | '~ponsel'))`);
    expect(groups.map(({ stories }) => stories)).toEqual([900, 0]);
    expect(groups[1]?.weight).toBeGreaterThan(5 * (groups[0]?.weight ?? 0));
    expect(pairs.map(({ tsquery }) => tsquery)).toEqual([`'~ponsel' <-> '~zirkonium'`]);
  });
});

it.each([
  ['samsng', 'samsung', 1],
  ['smasung', 'samsung', 1],
  ['tehnologi', 'teknologi', 1],
  ['samsuung', 'samsung', 1],
  ['ponsel', 'ponsel', 0],
  ['', 'abc', 3],
  ['kabel', 'label', 1],
  ['gojek', 'grab', 4],
])('%s is as far from %s as it takes to make one of the other', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
  expect(editDistance(other, one)).toBe(distance);
});
