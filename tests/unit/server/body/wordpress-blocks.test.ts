import { describe, expect, it } from 'vitest';
import { outline, renderHtml } from '#tests/support/body.ts';
import { breachesOf } from '#tests/support/body-contract.ts';

const image = (name: string, caption = '') =>
  `<figure class="wp-block-image size-large"><img src="${name}.jpg" alt="${name}" class="wp-image-7"/>${caption === '' ? '' : `<figcaption class="wp-element-caption">${caption}</figcaption>`}</figure>`;

const cases: [what: string, html: string, tree: string][] = [
  [
    'a gallery of image blocks, each with its caption',
    `<figure class="wp-block-gallery has-nested-images columns-2 is-cropped">${image('a', 'Satu')}${image('b')}<figcaption class="blocks-gallery-caption">Semua</figcaption></figure>`,
    'div.gallery(figure(img{alt=a}figcaption(span.caption(Satu)))figure(img{alt=b}))p(Semua)',
  ],
  [
    'a gallery as an older editor lists it',
    '<ul class="wp-block-gallery blocks-gallery-grid"><li class="blocks-gallery-item"><figure><a href="a.jpg"><img src="a.jpg" alt="a"></a><figcaption>A</figcaption></figure></li><li class="blocks-gallery-item"><figure><img src="b.jpg" alt="b"></figure></li></ul>',
    'div.gallery(figure(img{alt=a}figcaption(span.caption(A)))figure(img{alt=b}))',
  ],
  [
    'the gallery of the classic editor',
    '<div id="gallery-1" class="gallery galleryid-5"><dl class="gallery-item"><dt class="gallery-icon"><a href="x"><img src="a.jpg" alt="a"></a></dt><dd class="wp-caption-text gallery-caption">A</dd></dl><dl class="gallery-item"><dt class="gallery-icon"><img src="b.jpg" alt="b"></dt></dl><br style="clear:both"></div>',
    'div.gallery(figure(img{alt=a}figcaption(span.caption(A)))figure(img{alt=b}))',
  ],
  [
    'columns one after the other',
    '<div class="wp-block-columns"><div class="wp-block-column"><p>a</p></div><div class="wp-block-column">b</div></div>',
    'p(a)p(b)',
  ],
  [
    'a pull quote with its source',
    '<figure class="wp-block-pullquote"><blockquote><p>Kata.</p><cite>Rina</cite></blockquote></figure>',
    'aside.pullquote(blockquote(p(Kata.)cite(Rina)))',
  ],
  [
    'a quote',
    '<blockquote class="wp-block-quote"><p>Kata.</p><cite>Rina</cite></blockquote>',
    'blockquote(p(Kata.)cite(Rina))',
  ],
  [
    'buttons as links',
    '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="https://x.example/">Daftar</a></div></div>',
    'p(a{href=https://x.example/,rel=noopener}(Daftar))',
  ],
  [
    'a table with its caption',
    '<figure class="wp-block-table"><table class="has-fixed-layout"><tbody><tr><td>1</td><td class="has-text-align-right" data-align="right">2</td></tr></tbody></table><figcaption>Tabel.</figcaption></figure>',
    'div.table-scroll{role=region,tabIndex=0}(table(tbody(tr(td(1)td(2)))))p(Tabel.)',
  ],
  [
    'code',
    '<pre class="wp-block-code"><code lang="js" class="language-js">a &lt; b;\n<b>c</b></code></pre>',
    'pre(code.language-js(a < b;\nc))',
  ],
  [
    'text as it was typed',
    '<pre class="wp-block-preformatted">a<br>b <em>c</em></pre>',
    'pre(code(a\nb c))',
  ],
  [
    'verse line by line',
    '<pre class="wp-block-verse">Aku\ningin <em>mencintaimu</em></pre>',
    'p(Akubringin em(mencintaimu))',
  ],
  [
    'spacers, separators and the mark of "read more"',
    '<p>a</p><div style="height:40px" aria-hidden="true" class="wp-block-spacer"></div><hr class="wp-block-separator is-style-dots"/><!--more--><p><span id="more-12"></span>b</p><p><a class="more-link" href="https://x.example/">Lanjutkan membaca</a></p>',
    'p(a)hrp(b)',
  ],
  [
    'details, opened',
    '<details class="wp-block-details"><summary>Apa itu?</summary><p>Ini.</p>Dan ini.</details>',
    'p(strong(Apa itu?))p(Ini.)p(Dan ini.)',
  ],
  [
    'media and text',
    '<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="a.jpg" alt="a"></figure><div class="wp-block-media-text__content"><p>b</p></div></div>',
    'figure(img{alt=a})p(b)',
  ],
  [
    'a file as one link',
    '<div class="wp-block-file"><object class="wp-block-file__embed" data="https://x.example/a.pdf" type="application/pdf"></object><a id="wp-block-file--media-1" href="https://x.example/a.pdf">Laporan</a><a href="https://x.example/a.pdf" class="wp-block-file__button" download>Unduh</a></div>',
    'p(a{href=https://x.example/a.pdf,rel=noopener}(Laporan))',
  ],
  [
    'a sound as a link by its caption',
    '<figure class="wp-block-audio"><audio controls src="https://x.example/a%20b.mp3"></audio><figcaption>Rekaman</figcaption></figure>',
    'p(a{href=https://x.example/a%20b.mp3,rel=noopener}(Rekaman))',
  ],
  [
    'a film as its poster and a link by its name',
    '<figure class="wp-block-video"><video controls poster="p.jpg"><source src="https://x.example/a%20b.mp4" type="video/mp4"></video></figure>',
    'figure(img{alt=})p(a{href=https://x.example/a%20b.mp4,rel=noopener}(a b.mp4))',
  ],
  [
    'an embed that nobody resolved',
    '<figure class="wp-block-embed is-type-rich is-provider-x"><div class="wp-block-embed__wrapper">\nhttps://x.com/rina/status/1305000000000000000\n</div><figcaption>Kicauan</figcaption></figure>',
    'div.embed{dataEmbed=x,dataEmbedId=1305000000000000000,dataEmbedUrl=https://x.com/i/status/1305000000000000000}(a{href=https://x.com/i/status/1305000000000000000,rel=noopener}(https://x.com/i/status/1305000000000000000))p(Kicauan)',
  ],
  [
    'groups and covers as what they hold',
    '<section class="wp-block-group"><div class="wp-block-cover"><img class="wp-block-cover__image-background" src="a.jpg" alt="a"><div><h2>Judul</h2>Kata</div></div></section>',
    'figure(img{alt=a})h2{id=bagian-judul}(Judul)p(Kata)',
  ],
  [
    'no buttons for sharing and no related posts of a plugin',
    '<p>a</p><div class="sharedaddy sd-sharing-enabled"><h3>Bagikan:</h3></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Terkait</h3></div><ins class="adsbygoogle"></ins>',
    'p(a)',
  ],
];

describe('WordPress gives', () => {
  it.each(cases)('%s', async (_what, html, tree) => {
    const { body } = await renderHtml(html);
    expect(outline(body)).toBe(tree);
    expect(breachesOf(body)).toEqual([]);
  });
});
