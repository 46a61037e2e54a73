import { describe, expect, it } from 'vitest';
import { outline, renderHtml } from '#tests/support/body.ts';

describe('HTML', () => {
  it.each([
    ['loose words', 'a <b>b</b><div>c</div><p>d</p>', 'p(a strong(b))p(c)p(d)'],
    ['look for meaning', '<p><i>a</i> <s>b</s> <kbd>c</kbd></p>', 'p(em(a) del(b) code(c))'],
    [
      'a linked picture',
      '<p><a href="besar.png"><img src="a.png" alt="A"></a></p>',
      'figure(img{alt=A})',
    ],
    [
      'a figure with markup in its caption',
      '<figure><img src="a.png" alt="A"><figcaption><p>Dari <a href="https://x.example/">x</a></p></figcaption></figure>',
      'figure(img{alt=A}figcaption(span.caption(Dari a{href=https://x.example/,rel=noopener}(x))))',
    ],
    [
      'a figure of figures',
      '<figure><figure><img src="a.png" alt="A"></figure><figure><img src="b.png" alt="B"></figure></figure>',
      'div.gallery(figure(img{alt=A})figure(img{alt=B}))',
    ],
    [
      'a figure around a table',
      '<figure><table><tr><td>1</td><td>2</td></tr></table><figcaption>Tabel.</figcaption></figure>',
      'div.table-scroll{role=region,tabIndex=0}(table(tbody(tr(td(1)td(2)))))p(Tabel.)',
    ],
    ['a quote with its source', '<blockquote>a<cite>b</cite></blockquote>', 'blockquote(acite(b))'],
    [
      'times and short forms',
      '<p><time datetime="2020">a</time><abbr title="b">c</abbr></p>',
      'p(time{dateTime=2020}(a)abbr{title=b}(c))',
    ],
    ['comments', 'a<!-- rahasia -->b', 'p(ab)'],
    ['empty lists', '<ul><li></li></ul><p>a</p>', 'p(a)'],
  ])('%s', async (_what, html, tree) => {
    expect(outline((await renderHtml(html)).body)).toBe(tree);
  });
});
