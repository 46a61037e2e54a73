import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#src/contract/body.ts';
import { bodyHtml } from '#src/server/feeds/body-html.ts';
import { renderHtml, renderMarkdown } from '#tests/support/body.ts';

const base = {
  siteUrl: 'https://berita.example',
  articleUrl: 'https://berita.example/artikel/satu',
};

async function fromMarkdown(text: string): Promise<string> {
  return bodyHtml((await renderMarkdown(text)).body, base);
}
const ofNode = (node: BodyNode) => bodyHtml({ type: 'root', children: [node] }, base);
const element = (
  tagName: string,
  properties: Record<string, string> = {},
  value = 'isi',
): BodyNode => ({
  type: 'element',
  tagName,
  properties,
  children: [{ type: 'text', value }],
});

describe('the body of a story as HTML', () => {
  it.each([
    ['Kata *miring* dan **tebal**.', '<p>Kata <em>miring</em> dan <strong>tebal</strong>.</p>'],
    ['## Bagian', '<h2>Bagian</h2>'],
    [
      '[lain](/artikel/dua "Dua")',
      '<p><a href="https://berita.example/artikel/dua" title="Dua">lain</a></p>',
    ],
    [
      '[luar](https://x.example/?a=1&b=2)',
      '<p><a href="https://x.example/?a=1&amp;b=2">luar</a></p>',
    ],
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">https://www.youtube.com/watch?v=dQw4w9WgXcQ</a></p>',
    ],
    [
      'Baca juga: [Judul lain](/artikel/lain)',
      '<p>Baca juga: <a href="https://berita.example/artikel/lain">Judul lain</a></p>',
    ],
    [
      '![Sebuah kapal](kapal.jpg "Kapal di laut | Foto: Ani")',
      '<figure><img src="https://berita.example/media/a1b2c3d4e5f6/720.jpg" alt="Sebuah kapal" width="720" height="405"><figcaption>Kapal di laut <small>Foto: Ani</small></figcaption></figure>',
    ],
    ['![Kapal](hilang.jpg)', '<figure>Kapal</figure>'],
    ['3. tiga\n4. empat', '<ol start="3"><li>tiga</li><li>empat</li></ol>'],
    ['1 < 2 & "tiga"', '<p>1 &lt; 2 &amp; &quot;tiga&quot;</p>'],
  ])('writes %s', async (text, expected) => {
    expect((await fromMarkdown(text)).replace(/>\n</g, '><')).toBe(expected);
  });

  it('writes tables with what their cells say of themselves', async () => {
    const html = await fromMarkdown('| A | B |\n|---|--:|\n| satu | 2 |');
    expect(html).toContain('<td align="right">2</td>');
    expect(html).toContain('<th scope="col"');
    expect(html).not.toMatch(/class|tabindex|role/i);
  });

  it('points fragments at the story itself', () => {
    expect(ofNode(element('a', { href: '#bagian-satu' }))).toBe(
      `<a href="${base.articleUrl}#bagian-satu">isi</a>`,
    );
  });

  it.each([
    ['a script', element('script', {}, 'alert(1)'), 'alert(1)'],
    ['a frame', element('iframe', { src: 'https://x.example' }), 'isi'],
    ['an event handler', element('p', { onClick: 'alert(1)' }), '<p>isi</p>'],
    ['a javascript: address', element('a', { href: 'javascript:alert(1)' }), 'isi'],
    ['a javascript: address in disguise', element('a', { href: ' java\nscript:alert(1)' }), 'isi'],
    [
      'a data: picture',
      element('img', { src: 'data:image/svg+xml,x', alt: '"x"' }),
      '&quot;x&quot;',
    ],
    ['markup in text', element('p', {}, '</p><script>'), '<p>&lt;/p&gt;&lt;script&gt;</p>'],
  ])('never writes %s, even if it stood in a body', (_, node, expected) => {
    expect(ofNode(node)).toBe(expected);
  });

  it('keeps every word of a body', async () => {
    const { body } = await renderHtml(
      '<aside class="pullquote"><blockquote>Kutipan<cite>Ani</cite></blockquote></aside><pre><code>a &lt; b</code></pre>',
    );
    expect(bodyHtml(body, base)).toMatch(/Kutipan<cite>Ani<\/cite>[\s\S]*<pre><code>a &lt; b/);
  });
});
