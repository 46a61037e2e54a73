import { describe, expect, it } from 'vitest';
import { toPassageUrl } from '#src/client/features/share/text-directive.ts';

const url = 'https://berita.example/artikel/a';

describe('the address of a passage', () => {
  it.each([
    [{ textStart: 'satu kata' }, 'satu%20kata'],
    [{ textStart: 'awal', textEnd: 'akhir' }, 'awal,akhir'],
    [{ prefix: 'kata', textStart: 'itu', suffix: 'juga' }, 'kata-,itu,-juga'],
    [{ textStart: 'anak-anak, R&D #1' }, 'anak%2Danak%2C%20R%26D%20%231'],
    [{ prefix: '-', textStart: 'a,b', textEnd: 'c' }, '%2D-,a%2Cb,c'],
  ])('names %j', (passage, directive) => {
    expect(toPassageUrl(url, passage)).toBe(`${url}#:~:text=${directive}`);
  });
});
