import { describe, expect, it } from 'vitest';
import { isWellKnown, type Standing } from '#src/server/services/abuse/read-standing.ts';
import { sameWords } from '#src/server/services/abuse/same-words.ts';
import { weigh } from '#src/server/services/abuse/suspicion.ts';

const unknown: Standing = {
  published: 0,
  refused: 0,
  recent: 0,
  recentOfNetwork: 0,
  refusedOfNetwork: 0,
};
const [link, links] = ['lihat https://a.example', 'https://a.example https://b.example'];

describe('suspicion', () => {
  it.each<[string, number, string, Partial<Standing>]>([
    ['nobody knows, without links', 0, 'Halo', {}],
    ['nobody knows, with a link', 1, link, {}],
    ['nobody knows, with two links', 2, links, {}],
    ['was shown once, with a link', 0, link, { published: 1 }],
    ['nobody knows, on a busy network', 1, 'Halo', { recentOfNetwork: 10 }],
    ['nobody knows, on a flooded network, with links', 3, links, { recentOfNetwork: 30 }],
    ['was refused before', 2, 'Halo', { refused: 1 }],
    ['was refused often, with a link', 2, link, { published: 9, refused: 3 }],
    [
      'was shown three times, with links on a flooded network',
      0,
      links,
      { published: 3, recentOfNetwork: 99 },
    ],
  ])('of an author who %s is %i', (_, level, text, standing) => {
    expect(weigh(text, { ...unknown, ...standing })).toBe(level);
  });

  it('is over for authors with three comments shown and none refused', () => {
    expect(isWellKnown({ ...unknown, published: 3 })).toBe(true);
    expect(isWellKnown({ ...unknown, published: 2 })).toBe(false);
    expect(isWellKnown({ ...unknown, published: 50, refused: 1 })).toBe(false);
  });
});

describe('the same words', () => {
  it.each([
    ['Halo, dunia!', 'halo   DUNIA'],
    ['ｈａｌｏ', 'Halo.'],
    ['👍👍', ' 👍👍 '],
    ['e\u0301', 'É'],
  ])('are found in %j and %j', (one, other) => {
    expect(sameWords(one)).toBe(sameWords(other));
  });

  it.each([
    ['👍', '👎'],
    ['halo dunia', 'halodunia'],
    ['!!!', '???'],
  ])('are not found in %j and %j', (one, other) => {
    expect(sameWords(one)).not.toBe(sameWords(other));
  });
});
