import { describe, expect, it } from 'vitest';
import { readEmbedAddress } from '#src/server/body/embed-address.ts';
import { outline, renderHtml, renderMarkdown } from '#tests/support/body.ts';

const id = 'dQw4w9WgXcQ';
const url = `https://www.youtube.com/watch?v=${id}`;
const youtube = `div.embed{dataEmbed=youtube,dataEmbedId=${id},dataEmbedUrl=${url}}(a{href=${url},rel=noopener}(${url}))`;

describe('a film', () => {
  it.each([
    url,
    `http://youtube.com/watch?feature=share&v=${id}`,
    `https://youtu.be/${id}?t=10`,
    `https://m.youtube.com/shorts/${id}`,
    `https://www.youtube-nocookie.com/embed/${id}`,
  ])('is loaded on a click where %s stands alone', async (address) => {
    expect(outline((await renderMarkdown(address)).body)).toBe(youtube);
  });

  it('is known by its player too', async () => {
    const frame = `<iframe src="//www.youtube.com/embed/${id}?rel=0" onload="x()"></iframe>`;
    expect(outline((await renderHtml(`<p>a</p>${frame}`)).body)).toBe(`p(a)${youtube}`);
  });

  it('may be on Vimeo', () => {
    const vimeo = { provider: 'vimeo', id: '76979871', url: 'https://vimeo.com/76979871' };
    expect(readEmbedAddress('https://vimeo.com/76979871')).toEqual(vimeo);
    expect(readEmbedAddress('https://player.vimeo.com/video/76979871?h=1')).toEqual(vimeo);
  });

  it.each([
    'https://www.youtube.com/watch?v=pendek',
    `https://youtube.com.jahat.example/watch?v=${id}`,
    `https://jahat.example/?https://youtu.be/${id}`,
    'https://www.youtube.com/@kanal',
    'https://vimeo.com/about',
    'javascript:https://youtu.be/dQw4w9WgXcQ',
    '',
  ])('is not seen in %j', (address) => {
    expect(readEmbedAddress(address)).toBeUndefined();
  });

  it('stays a link with words of its own, or in a sentence', async () => {
    const link = `a{href=${url},rel=noopener}`;
    expect(outline((await renderMarkdown(`[Tonton](${url})`)).body)).toBe(`p(${link}(Tonton))`);
    expect(outline((await renderMarkdown(`Lihat ${url} ini`)).body)).toBe(
      `p(Lihat ${link}(${url}) ini)`,
    );
  });
});
