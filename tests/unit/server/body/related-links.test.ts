import { describe, expect, it } from 'vitest';
import { renderBody } from '#src/server/body/render-body.ts';
import { bodySiteUrl, outline, renderMarkdown, resolveTestImage } from '#tests/support/body.ts';
import { breachesOf } from '#tests/support/body-contract.ts';

const shown = 'aside.related{dataRelatedSlug=lain}(a{href=/artikel/lain}(Judul lain))';
const aside = (slug: string) =>
  `aside.related{dataRelatedSlug=${slug}}(a{href=/artikel/${slug}}(${slug.toUpperCase()}))`;

/** The publisher's own site has its stories at /2020/<slug>/; "satu" and "dua" are here too. */
async function render(text: string) {
  const resolveStory = (url: string) => {
    const slug = /^https:\/\/penerbit\.example\/2020\/([a-z]+)\/$/.exec(url)?.[1];
    return slug === 'satu' || slug === 'dua' ? slug : undefined;
  };
  return renderBody(
    { format: 'html', text },
    { siteUrl: bodySiteUrl, resolveImage: resolveTestImage, resolveStory },
  );
}
const link = (slug: string, words = slug.toUpperCase()) =>
  `<a href="https://penerbit.example/2020/${slug}/">${words}</a>`;

describe('"Baca juga"', () => {
  it.each([
    ['a file beside', 'Baca juga: [Judul lain](lain.md)'],
    ['a path', 'Baca juga: [Judul lain](/artikel/lain)'],
    ['the address of this site', 'BACA JUGA : [Judul *lain*](https://berita.example/artikel/lain)'],
    ['bold', '**Baca juga: [Judul lain](lain.md)**'],
  ])('becomes an aside by %s', async (_what, markdown) => {
    const { body, linkedSlugs } = await renderMarkdown(markdown);
    expect(outline(body)).toBe(shown);
    expect(linkedSlugs).toEqual(['lain']);
  });

  it.each([
    ['bold', `<p><strong>Baca juga: ${link('satu')}</strong></p>`, aside('satu')],
    ['capitals', `<p>BACA JUGA: ${link('satu')}</p>`, aside('satu')],
    ['a space before the colon', `<p>Baca Juga : ${link('satu')}.</p>`, aside('satu')],
    ['no colon', `<p><em>Baca juga</em> ${link('satu')}</p>`, aside('satu')],
    ['another verb', `<p>Lihat juga: ${link('satu')}</p>`, aside('satu')],
    ['a third', `<p>👉 Simak pula: ${link('satu')}</p>`, aside('satu')],
    ['English', `<p>Read also: ${link('satu')}</p>`, aside('satu')],
    ['brackets', `<p>[Baca juga: ${link('satu')}]</p>`, aside('satu')],
    ['the label in the link', `<p>${link('satu', 'Baca juga: SATU')}</p>`, aside('satu')],
    ['a box', `<div class="baca-juga">Baca juga: ${link('satu')}</div>`, aside('satu')],
    ['a quote', `<blockquote><p>Baca juga: ${link('satu')}</p></blockquote>`, aside('satu')],
    [
      'two links',
      `<p>Baca juga: ${link('satu')} dan ${link('dua')}</p>`,
      aside('satu') + aside('dua'),
    ],
    [
      'lines',
      `<p>Baca juga:<br>- ${link('satu')}<br>- ${link('dua')}</p>`,
      aside('satu') + aside('dua'),
    ],
    [
      'a list',
      `<p><b>Baca Juga:</b></p><ul><li>${link('satu')}</li><li>${link('dua')}</li></ul><p>a</p>`,
      `${aside('satu')}${aside('dua')}p(a)`,
    ],
    ['a heading and a list', `<h3>Baca juga</h3><ul><li>${link('satu')}</li></ul>`, aside('satu')],
    [
      'paragraphs that follow',
      `<p>BACA JUGA</p><p>${link('satu')}</p><p>${link('dua')}</p><p>a</p>`,
      `${aside('satu')}${aside('dua')}p(a)`,
    ],
    [
      'a list with labels',
      `<ul><li>Baca juga: ${link('satu')}</li><li>Baca juga: ${link('dua')}</li></ul>`,
      aside('satu') + aside('dua'),
    ],
  ])('is seen with %s', async (_what, html, tree) => {
    const { body } = await render(html);
    expect(outline(body)).toBe(tree);
    expect(breachesOf(body)).toEqual([]);
  });

  it.each([
    ['a link to another site', 'Baca juga: [x](https://lain.example/artikel/lain)'],
    ['one link of two elsewhere', 'Baca juga: [x](satu.md) dan [y](https://lain.example/)'],
    ['no link', 'Baca juga: Judul lain'],
    ['a sentence that goes on', 'Baca juga [x](lain.md) sebelum memutuskan.'],
    ['a word that goes on', 'Baca juganya [x](lain.md)'],
  ])('stays a paragraph with %s', async (_what, markdown) => {
    const { body, linkedSlugs } = await renderMarkdown(markdown);
    expect(outline(body)).toMatch(/^p\(Baca juga/);
    expect(linkedSlugs).toEqual([]);
  });

  it('stays a link to the publisher where its story is not here', async () => {
    expect(outline((await render(`<p>Baca juga: ${link('tiga')}</p>`)).body)).toBe(
      'p(Baca juga: a{href=https://penerbit.example/2020/tiga/,rel=noopener}(TIGA))',
    );
  });

  it('names each story once, in order', async () => {
    const lines = ['dua', 'satu', 'dua'].map((slug) => `Baca juga: [${slug}](${slug}.md)`);
    expect((await renderMarkdown(lines.join('\n\n'))).linkedSlugs).toEqual(['dua', 'satu']);
  });
});

describe("a link to the publisher's own site", () => {
  it('leads to our copy of the story, where there is one', async () => {
    expect(outline((await render(`<p>a ${link('satu')} ${link('tiga')}</p>`)).body)).toBe(
      'p(a a{href=/artikel/satu}(SATU) a{href=https://penerbit.example/2020/tiga/,rel=noopener}(TIGA))',
    );
  });
});
