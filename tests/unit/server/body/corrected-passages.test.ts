import { describe, expect, it } from 'vitest';
import { renderBody } from '#src/server/body/render-body.ts';

const render = (text: string, ...passages: string[]) =>
  renderBody(
    { format: 'markdown', text },
    {
      siteUrl: 'https://berita.example',
      resolveImage: async () => undefined,
      corrections: passages.map((passage) => ({ passage })),
    },
  );

const mark = (number: number) => ({
  type: 'element',
  tagName: 'a',
  properties: {
    className: ['corrected'],
    id: `dikoreksi-${number}`,
    href: `#koreksi-${number}`,
  },
  children: [],
});
const text = (value: string) => ({ type: 'text', value });

describe('a corrected passage', () => {
  it('is followed by a link to its correction, in the middle of a sentence as well', async () => {
    const { body, corrected } = await render('Rugi **Rp131\nmiliar** besar.', 'Rp131 miliar');
    expect(corrected).toEqual([1]);
    expect(body.children[0]).toMatchObject({
      children: [
        text('Rugi '),
        { tagName: 'strong', children: [text('Rp131\nmiliar'), mark(1)] },
        text(' besar.'),
      ],
    });
  });

  it('is followed by the link behind a link that it ends in, for none stands in another', async () => {
    const { body } = await render(
      'Denda [Rp5 miliar](https://a.example/) itu.',
      'Denda Rp5 miliar',
    );
    expect(body.children[0]).toMatchObject({
      children: [text('Denda '), { tagName: 'a' }, mark(1), text(' itu.')],
    });
  });

  it('has the number of its correction, and none where it is not in the text', async () => {
    const { body, corrected } = await render('Satu. Dua?', 'Tiga', 'Dua?', '');
    expect(corrected).toEqual([2]);
    expect(body.children[0]).toMatchObject({ children: [text('Satu. Dua?'), mark(2)] });
  });

  it('is found by its words, whatever signs are in them', async () => {
    const { corrected } = await render('Ia memakai C++ (1.0) [beta].', 'C++ (1.0) [beta].');
    expect(corrected).toEqual([1]);
  });

  it('adds nothing to what is counted and searched', async () => {
    const plain = await render('Satu dua.');
    const marked = await render('Satu dua.', 'dua');
    expect(marked.bodyText).toBe(plain.bodyText);
    expect(marked.wordCount).toBe(2);
  });
});
