import { describe, expect, it } from 'vitest';
import { outline, renderMarkdown } from '#tests/support/body.ts';

const shown = 'aside.related{dataRelatedSlug=lain}(a{href=/artikel/lain}(Judul lain))';

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
    ['a link to another site', 'Baca juga: [x](https://lain.example/artikel/lain)'],
    ['one link of two elsewhere', 'Baca juga: [x](satu.md) dan [y](https://lain.example/)'],
    ['no link', 'Baca juga: Judul lain'],
    ['a sentence that goes on', 'Baca juga [x](lain.md) sebelum memutuskan.'],
  ])('stays a paragraph with %s', async (_what, markdown) => {
    const { body, linkedSlugs } = await renderMarkdown(markdown);
    expect(outline(body)).toMatch(/^p\(Baca juga/);
    expect(linkedSlugs).toEqual([]);
  });

  it('names each story once, in order', async () => {
    const lines = ['dua', 'satu', 'dua'].map((slug) => `Baca juga: [${slug}](${slug}.md)`);
    expect((await renderMarkdown(lines.join('\n\n'))).linkedSlugs).toEqual(['dua', 'satu']);
  });
});
