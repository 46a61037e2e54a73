import { describe, expect, it } from 'vitest';
import { bodyRootSchema } from '#src/contract/body.ts';
import { elementsOf, outline, renderMarkdown } from '#tests/support/body.ts';

const picture = '![Kapal.](kapal.png)';

const cases: [what: string, markdown: string, tree: string][] = [
  ['a paragraph', 'Satu *dua* **tiga**.', 'p(Satu em(dua) strong(tiga).)'],
  [
    'a lone picture with caption and credit',
    '![Kapal.](kapal.png "Kapal penarik. | Foto: Rina")',
    'figure(img{alt=Kapal.}figcaption(span.caption(Kapal penarik.)span.credit(Foto: Rina)))',
  ],
  [
    'a caption without a credit',
    '![Kapal.](kapal.png "Kapal penarik.")',
    'figure(img{alt=Kapal.}figcaption(span.caption(Kapal penarik.)))',
  ],
  [
    'a credit without a caption',
    '![Kapal.](kapal.png " | Foto: Rina")',
    'figure(img{alt=Kapal.}figcaption(span.credit(Foto: Rina)))',
  ],
  ['a picture without a title', picture, 'figure(img{alt=Kapal.})'],
  ['a picture in a sentence', `Lihat ${picture} ini.`, 'p(Lihat img{alt=Kapal.} ini.)'],
  [
    'several pictures alone',
    `${picture}\n${picture}`,
    'div.gallery(figure(img{alt=Kapal.})figure(img{alt=Kapal.}))',
  ],
  [
    'a picture that is not to be had',
    '![Kapal.](hilang.png "Kapal.")',
    'figure(span.image-missing{role=img,ariaLabel=Kapal.}figcaption(span.caption(Kapal.)))',
  ],
  ['one without words either', '![](hilang.png)', 'figure(span.image-missing)'],
  [
    'a pull quote',
    '<aside class="pullquote">\n\n> Kata.\n\n</aside>',
    'aside.pullquote(blockquote(p(Kata.)))',
  ],
  ['an aside of another kind', '<aside class="iklan">\n\nKata.\n\n</aside>', 'p(Kata.)'],
  ['code with a language', '```js\na\n```', 'pre(code.language-js(a\n))'],
  ['code without one', '```\na\n```', 'pre(code(a\n))'],
  [
    'a table',
    '| a | b |\n|---|--:|\n| 1 | 2 |',
    'div.table-scroll{role=region,tabIndex=0}(table(thead(tr(th{scope=col}(a)th{dataAlign=right,scope=col}(b)))tbody(tr(td(1)td{dataAlign=right}(2)))))',
  ],
  ['a list of tasks', '- [x] ya\n- [ ] belum', 'ul(li(☑ ya)li(☐ belum))'],
  ['a numbered list', '3. tiga', 'ol{start=3}(li(tiga))'],
  ['a footnote', 'Kata[^1].\n\n[^1]: Sumber.', 'p(Katasup(1).)hrol(li(Sumber. ))'],
  ['a story beside', '[x](lain.md)', 'p(a{href=/artikel/lain}(x))'],
  [
    'a story by its address',
    '[x](https://berita.example/artikel/lain)',
    'p(a{href=/artikel/lain}(x))',
  ],
  ['a page of ours', '[x](/topik/as)', 'p(a{href=/topik/as}(x))'],
  [
    'a link that leaves',
    '[x](https://lain.example/a?b=1)',
    'p(a{href=https://lain.example/a?b=1,rel=noopener}(x))',
  ],
  ['mail', '[x](mailto:a@b.id)', 'p(a{href=mailto:a@b.id}(x))'],
  ['another scheme', '[x](tel:123)', 'p(x)'],
  ['a file that is no story', '[x](../a/b.txt)', 'p(x)'],
  [
    'a link to a heading',
    '## Satu\n\n[x](#satu)',
    'h2{id=bagian-satu}(Satu)p(a{href=#bagian-satu}(x))',
  ],
  ['a link to nowhere in the page', '[x](#dua)', 'p(x)'],
  ['empty paragraphs', 'a\n\n<p>&nbsp;</p>\n\n<p></p>\n\nb', 'p(a)p(b)'],
];

describe('Markdown', () => {
  it.each(cases)('%s', async (_what, markdown, tree) => {
    expect(outline((await renderMarkdown(markdown)).body)).toBe(tree);
  });

  it('is stored in the form of the contract, without positions', async () => {
    const { body } = await renderMarkdown(cases.map(([, markdown]) => markdown).join('\n\n'));
    expect(bodyRootSchema.parse(body)).toEqual(body);
    expect(JSON.stringify(body)).not.toContain('"position"');
  });

  it('gives a picture its size, its placeholder and the address of its fallback', async () => {
    const { body, firstImage } = await renderMarkdown(picture);
    expect(elementsOf(body)[1]?.properties).toEqual({
      src: '/media/a1b2c3d4e5f6/720.jpg',
      width: 1600,
      height: 900,
      alt: 'Kapal.',
      dataMediaId: 'a1b2c3d4e5f6',
      dataPlaceholder: 'data:image/webp;base64,AA',
      loading: 'lazy',
      decoding: 'async',
    });
    expect(firstImage).toEqual({ mediaId: 'a1b2c3d4e5f6', alt: 'Kapal.' });
  });
});
