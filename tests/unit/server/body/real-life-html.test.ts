import { describe, expect, it } from 'vitest';
import { outline, renderHtml } from '#tests/support/body.ts';
import { breachesOf } from '#tests/support/body-contract.ts';

const cases: [what: string, html: string, tree: string][] = [
  [
    'Word',
    '<!--[if gte mso 9]><xml><w:WordDocument>x</w:WordDocument></xml><![endif]--><p class="MsoNormal" style="mso-margin-top-alt:auto"><st1:city w:st="on">Bandung</st1:city><span lang=IN style="font-size:12.0pt;mso-ansi-language:IN"> kota.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>',
    'p(Bandung kota.)',
  ],
  [
    'lists of Word',
    '<p class=MsoListParagraphCxSpFirst style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span><![endif]>a</p><p class=MsoListParagraphCxSpLast style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·  </span>b</p><p class=MsoListParagraph>1. c</p>',
    'ul(li(a)li(b)li(c))',
  ],
  [
    'numbered lists of Word',
    '<p class=MsoListParagraph>1) a</p><p class=MsoListParagraph>2) b</p>',
    'ol(li(a)li(b))',
  ],
  [
    'Google Docs',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">a</span><span style="font-style:italic"> b</span></p></b>',
    'p(strong(a)em( b))',
  ],
  [
    'nested spans and fonts',
    '<p><span><span style="color:red"><font face="Arial">a</font></span> b</span></p>',
    'p(a b)',
  ],
  [
    'centre',
    '<center><b>a</b><br>b</center><center><img src="a.jpg" alt="a"></center>',
    'p(strong(a)brb)figure(img{alt=a})',
  ],
  [
    'empty paragraphs',
    '<p>&nbsp;</p><p><br></p><p><span></span></p><p>a</p><div>&nbsp;</div>',
    'p(a)',
  ],
  ['paragraphs by two line ends', 'a<br><br>b<br />\n<br />c<br>d<br><br><br>', 'p(a)p(b)p(cbrd)'],
  [
    'the same inside a paragraph',
    '<p>a <b>b</b><br><br><span>c<br><br>d</span></p>',
    'p(a strong(b))p(c)p(d)',
  ],
  ['bare text with empty lines', 'a\nb\n\nc', 'p(a\nb)p(c)'],
  [
    'paragraphs in bold',
    '<b><p>a</p><p>b <i>c</i></p></b>',
    'p(strong(a))p(strong(b )strong(em(c)))',
  ],
  [
    'a link around blocks',
    '<a href="https://x.example/"><h3>a</h3><p>b</p></a>',
    'h2{id=bagian-a}(a{href=https://x.example/,rel=noopener}(a))p(a{href=https://x.example/,rel=noopener}(b))',
  ],
  [
    'a heading with a picture',
    '<h2><img src="a.jpg" alt="a"></h2><h2>b</h2>',
    'h2{id=bagian-1}(img{alt=a})h2{id=bagian-b}(b)',
  ],
  ['a list in a list', '<ul><li>a</li><ul><li>b</li></ul>c</ul>', 'ul(li(aul(li(b)))li(c))'],
  [
    'a table that only places a picture',
    '<table><tr><td><img src="a.jpg" alt="a"></td></tr></table>',
    'figure(img{alt=a})',
  ],
  [
    'the picture of Blogger',
    '<table class="tr-caption-container"><tbody><tr><td><a href="a.jpg"><img src="a.jpg" alt="a"></a></td></tr><tr><td class="tr-caption">Kapal</td></tr></tbody></table>',
    'figure(img{alt=a}figcaption(span.caption(Kapal)))',
  ],
  [
    'the caption of the classic editor',
    '<div id="attachment_3" class="wp-caption alignnone" style="width:610px"><img src="a.jpg" alt="a"><p class="wp-caption-text">Kapal</p></div>',
    'figure(img{alt=a}figcaption(span.caption(Kapal)))',
  ],
  [
    'hidden parts',
    '<p>a<span style="display:none">b</span><span hidden>c</span></p><div style="visibility: hidden">d</div>',
    'p(a)',
  ],
  [
    'an emoji picture',
    '<p>a <img class="emoji" alt="😀" src="https://s.w.org/images/core/emoji/x.svg"></p>',
    'p(a 😀)',
  ],
  [
    'AMP',
    '<amp-img src="a.jpg" alt="a" width="600" height="400" layout="responsive"><noscript><img src="a.jpg"></noscript></amp-img><amp-youtube data-videoid="dQw4w9WgXcQ" layout="responsive"></amp-youtube><amp-ad>x</amp-ad><amp-carousel><amp-img src="b.jpg" alt="b"></amp-img><amp-img src="c.jpg" alt="c"></amp-img></amp-carousel>',
    'figure(img{alt=a})div.embed{dataEmbed=youtube,dataEmbedId=dQw4w9WgXcQ,dataEmbedUrl=https://www.youtube.com/watch?v=dQw4w9WgXcQ}(a{href=https://www.youtube.com/watch?v=dQw4w9WgXcQ,rel=noopener}(https://www.youtube.com/watch?v=dQw4w9WgXcQ))div.gallery(figure(img{alt=b})figure(img{alt=c}))',
  ],
  [
    'a film in a sentence',
    '<p>a <iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe> b</p>',
    'p(a )div.embed{dataEmbed=youtube,dataEmbedId=dQw4w9WgXcQ,dataEmbedUrl=https://www.youtube.com/watch?v=dQw4w9WgXcQ}(a{href=https://www.youtube.com/watch?v=dQw4w9WgXcQ,rel=noopener}(https://www.youtube.com/watch?v=dQw4w9WgXcQ))p( b)',
  ],
  [
    'characters that turn the reading order',
    '<p>a\u202Eb\u2066c&#8238;d&#xD800;e\u0000f</p>',
    'p(abcd\ufffdef)',
  ],
];

describe('markup of real life:', () => {
  it.each(cases)('%s', async (_what, html, tree) => {
    const { body } = await renderHtml(html);
    expect(outline(body)).toBe(tree);
    expect(breachesOf(body)).toEqual([]);
  });
});
