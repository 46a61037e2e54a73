import { describe, expect, it } from 'vitest';
import { outline, renderHtml, renderMarkdown } from '#tests/support/body.ts';
import { breachesOf } from '#tests/support/body-contract.ts';

const hostile = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//jahat.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<p>a<script>alert(1)',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img src=`javascript:alert(1)`>',
  '<img src="data:text/html,<script>alert(1)</script>">',
  '<img src=x srcset="javascript:alert(1) 1x" style="background:url(javascript:alert(1))">',
  '<img """><script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" &#14;  javascript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="java&#x09;script:alert(1)">x</a>',
  '<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="feed:javascript:alert(1)">x</a>',
  '<a href="//jahat.example/x">x</a>',
  '<a href="/\\jahat.example/x">x</a>',
  '<a href="\\\\jahat.example/x">x</a>',
  '<a href="/.//jahat.example/x">x</a>',
  '<a href="https://berita.example//jahat.example/x">x</a>',
  '<a href="/\t/jahat.example/x">x</a>',
  '<a href="x" onclick="alert(1)" target="_top" ping="//jahat.example">x</a>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<math href="javascript:alert(1)">x</math>',
  '<style>@import "//jahat.example/x.css";</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<iframe src="//jahat.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="x.swf"></object><embed src="x.swf"><applet code=x></applet>',
  '<form action="//jahat.example"><input name=a autofocus onfocus=alert(1)><button>x</button></form>',
  '<input type=image src=x onerror=alert(1)>',
  '<video src=x onerror=alert(1)></video><audio src=x onerror=alert(1)></audio>',
  '<details open ontoggle=alert(1)>x</details>',
  '<body onload=alert(1)><base href="//jahat.example/"><meta http-equiv=refresh content="0;url=x">',
  '<link rel=stylesheet href="//jahat.example/x.css">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<h2 id="__proto__">x</h2><p id="cookie" name="location">x</p>',
  '<a id="komentar-1" name="app" href="https://x.example/">x</a>',
  '<p class="embed" data-embed="youtube" data-embed-id="x">x</p>',
  '<div data-embed="youtube" data-embed-url="javascript:alert(1)"></div>',
  '<aside class="pullquote related" data-related-slug="../../x">x</aside>',
  '<span class="image-missing" role="alert" aria-label="x">x</span>',
  '<table background="javascript:alert(1)"><td background="javascript:alert(1)">x</table>',
  '<p is="x-y" slot="z" contenteditable tabindex=5 accesskey=a>x</p>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<code class="language-js evil">x</code><pre class="x"></pre>',
];

describe('hostile markup', () => {
  it.each(hostile)('leaves nothing that could run of %j', async (markup) => {
    for (const text of [markup, `kata ${markup} kata`]) {
      expect(breachesOf((await renderHtml(text)).body)).toEqual([]);
      expect(breachesOf((await renderMarkdown(text)).body)).toEqual([]);
    }
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '![x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
    '[a](x "title\' onmouseover=alert(1) ")',
    '```"><script>\nx\n```',
  ])('leaves nothing of the Markdown %j', async (markdown) => {
    expect(breachesOf((await renderMarkdown(markdown)).body)).toEqual([]);
  });

  it('drops the words of scripts and styles with them', async () => {
    const html = '<p>a</p><script>alert(1)</script><style>b{}</style><svg><text>c</text></svg>';
    const { body, bodyText } = await renderHtml(html);
    expect(outline(body)).toBe('p(a)');
    expect(bodyText).toBe('a');
  });

  it('keeps the words of everything else', async () => {
    expect((await renderHtml('<form><marquee>a</marquee> <font>b</font></form>')).bodyText).toBe(
      'a\nb',
    );
  });
});
