import { describe, expect, it } from 'vitest';
import { slugify } from '#src/server/body/slugify.ts';

describe('a slug', () => {
  it.each([
    ['UU PDP', 'uu-pdp'],
    ['Domain .id', 'domain-id'],
    ['Pokémon GO', 'pokemon-go'],
    ["Jum'at", 'jumat'],
    ['  --a--  ', 'a'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['Disney+', 'disney-plus'],
    ['日本', ''],
  ])('of %j is %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('is cut at a word', () => {
    expect(slugify('satu dua tiga', 9)).toBe('satu-dua');
    expect(slugify('satu dua tiga', 8)).toBe('satu-dua');
    expect(slugify('satuduatiga', 4)).toBe('satu');
  });
});
