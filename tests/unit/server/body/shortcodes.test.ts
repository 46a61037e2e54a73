import { describe, expect, it } from 'vitest';
import { outline, renderHtml } from '#tests/support/body.ts';
import { breachesOf } from '#tests/support/body-contract.ts';

const id = 'dQw4w9WgXcQ';
const youtube = `div.embed{dataEmbed=youtube,dataEmbedId=${id},dataEmbedUrl=https://www.youtube.com/watch?v=${id}}(a{href=https://www.youtube.com/watch?v=${id},rel=noopener}(https://www.youtube.com/watch?v=${id}))`;

const cases: [what: string, html: string, tree: string][] = [
  [
    'a caption',
    '[caption id="attachment_9" align="aligncenter" width="600"]<a href="a.jpg"><img src="a.jpg" alt="a" width="600" /></a> Kapal <em>penarik</em>.[/caption]',
    'figure(img{alt=a}figcaption(span.caption( Kapal em(penarik).)))',
  ],
  [
    'a caption in a paragraph, with curly quotes',
    '<p>a</p><p>[caption id=”x” width=”600″]<img src="a.jpg" alt="a">Kapal[/caption]</p>',
    'p(a)figure(img{alt=a}figcaption(span.caption(Kapal)))',
  ],
  [
    'a caption that never ends',
    '<p>[caption id="x"]<img src="a.jpg" alt="a"> b</p>',
    'p(img{alt=a} b)',
  ],
  ['a gallery by numbers', '<p>a</p>[gallery ids="1,2,3"]<p>b</p>', 'p(a)p(b)'],
  ['an embed', `<p>[embed]https://youtu.be/${id}[/embed]</p>`, youtube],
  ['an embed with its size', `<p>[embed width="5"]https://youtu.be/${id}[/embed]</p>`, youtube],
  ['a film by its plugin', `<p>[youtube https://youtu.be/${id}]</p>`, youtube],
  ['a film by its number', `<p>[youtube id="${id}"]</p>`, youtube],
  [
    'a film file',
    '<p>[video mp4="https://x.example/a.mp4"][/video]</p>',
    'p(https://x.example/a.mp4)',
  ],
  [
    'an unknown one around words',
    '<p>[su_box title="x"]Isi <b>kotak</b>[/su_box]</p>',
    'p(Isi strong(kotak))',
  ],
  ['one with attributes', '<p>a [iklan_tengah pos="3"] b</p>', 'p(a  b)'],
  ['a pair without attributes', '<p>[sorot]a[/sorot]</p>', 'p(a)'],
  ['page builders', '[vc_row][vc_column width="1/2"]<p>a</p>[/vc_column][/vc_row]', 'p(a)'],
  [
    'words in brackets',
    '<p>"Saya [sic] datang" [Foto: Rina] [1] [a, b]</p>',
    'p("Saya [sic] datang" [Foto: Rina] [1] [a, b])',
  ],
  [
    'code',
    '<pre><code>[gallery ids="1"]</code></pre><p><code>[caption]</code></p>',
    'pre(code([gallery ids="1"]))p(code([caption]))',
  ],
];

describe('of shortcodes that nobody ran', () => {
  it.each(cases)('%s', async (_what, html, tree) => {
    const { body } = await renderHtml(html);
    expect(outline(body)).toBe(tree);
    expect(breachesOf(body)).toEqual([]);
  });
});
