import { describe, expect, it } from 'vitest';
import { isSamePicture } from '#src/server/body/lead-picture.ts';
import type { ResolvedImage } from '#src/server/body/pictures.ts';
import { renderBody } from '#src/server/body/render-body.ts';
import { outline, resolveTestImage } from '#tests/support/body.ts';

async function render(text: string, leadImage?: string) {
  const asked: string[] = [];
  const resolveImage = async (src: string): Promise<ResolvedImage | undefined> => {
    asked.push(src);
    return resolveTestImage(src);
  };
  const options = { siteUrl: 'https://berita.example', resolveImage };
  const { body } = await renderBody(
    { format: 'html', text },
    leadImage === undefined ? options : { ...options, leadImage },
  );
  return { asked, tree: outline(body) };
}

const cases: [what: string, html: string, asked: string[]][] = [
  ['its address', '<img src="https://x.example/a.jpg">', ['https://x.example/a.jpg']],
  [
    'what a script would put in',
    '<img src="data:image/gif;base64,R0" data-src="a.jpg">',
    ['a.jpg'],
  ],
  ['that of another script', '<img src="/img/placeholder.png" data-lazy-src="a.jpg">', ['a.jpg']],
  ['and of a third', '<img src="/1x1.trans.gif" data-original="a.jpg">', ['a.jpg']],
  [
    'the widest of a set, up to a sensible width',
    '<img src="a-300.jpg" srcset="a-300.jpg 300w, a-2048.jpg 2048w, a.jpg 6000w">',
    ['a-2048.jpg'],
  ],
  ['the sharpest of a set', '<img src="a.jpg" srcset="a.jpg, b.jpg 2x">', ['b.jpg']],
  [
    'a lazy set',
    '<img data-srcset="a.jpg 300w,https://x.example/b,c.jpg 900w">',
    ['https://x.example/b,c.jpg'],
  ],
  [
    'the picture in a picture',
    '<picture><source srcset="a.webp" type="image/webp"><img src="a.jpg"></picture>',
    ['a.jpg'],
  ],
  [
    'a source where the picture has none',
    '<picture><source srcset="a.webp 1x"><img></picture>',
    ['a.webp'],
  ],
  [
    'a twin, once',
    '<img src="data:image/gif;base64,R0" class="lazy"><noscript><img src="a.jpg"></noscript>',
    ['a.jpg'],
  ],
  [
    'a twin in front, once',
    '<figure><noscript><img src="a.jpg"></noscript><img src="data:," data-foo="x"></figure>',
    ['a.jpg'],
  ],
  [
    'itself, not its twin',
    '<img data-src="a.jpg"><noscript><img src="a.jpg"></noscript>',
    ['a.jpg'],
  ],
  ['a twin of nothing', '<p>a</p><noscript><img src="a.jpg"></noscript>', ['a.jpg']],
  ['nothing, where there is only a placeholder', '<img src="data:image/gif;base64,R0">', []],
  ['nothing, for a pixel', '<img src="https://x.example/p.gif" width="1" height="1">', []],
  ['nothing, for a pixel by style', '<img src="p.gif" style="width:1px; height:1px">', []],
  [
    'nothing, for a known counter',
    '<img src="//pixel.wp.com/g.gif?x=1"><img src="https://feeds.feedburner.com/~r/x"><img src="https://www.facebook.com/tr?id=1">',
    [],
  ],
  ['a picture that is flat', '<img src="line.png" width="600" height="1">', ['line.png']],
];

describe('of a picture is asked', () => {
  it.each(cases)('%s', async (_what, html, asked) => {
    expect((await render(html)).asked).toEqual(asked);
  });
});

describe('the lead picture', () => {
  it.each([
    [
      'the same address',
      'https://x.example/2020/09/kapal.jpg',
      'https://x.example/2020/09/kapal.jpg',
    ],
    [
      'a size of it',
      'https://x.example/2020/09/kapal-300x200.jpg',
      'https://x.example/2020/09/kapal.jpg',
    ],
    [
      'a scaled one',
      'https://x.example/2020/09/kapal-scaled.jpg',
      'https://x.example/2020/09/kapal-1024x683.jpg',
    ],
    [
      'an edited one',
      'https://x.example/kapal-e1600000000000-300x200.jpg',
      'https://x.example/kapal.jpg',
    ],
    [
      'the proxy of WordPress',
      'https://i0.wp.com/x.example/2020/09/kapal.jpg?resize=600',
      'https://x.example/2020/09/kapal.jpg',
    ],
    [
      'another host with its long name',
      'https://cdn.example/crop/kapal-penarik-di-priok.jpg?w=9',
      'https://x.example/kapal-penarik-di-priok.jpg',
    ],
  ])('is known by %s', (_what, one, other) => {
    expect(isSamePicture(one, other)).toBe(true);
    expect(isSamePicture(other, one)).toBe(true);
  });

  it.each([
    ['https://x.example/2020/1.jpg', 'https://x.example/2021/1.jpg'],
    ['https://x.example/a.jpg', 'https://x.example/b.jpg'],
    ['', 'https://x.example/a.jpg'],
    ['https://x.example/', 'https://x.example/'],
  ])('is not %j for %j', (one, other) => {
    expect(isSamePicture(one, other)).toBe(false);
  });

  const lead = 'https://x.example/kapal.jpg';
  it.each([
    [
      'its figure',
      '<figure><img src="https://x.example/kapal-300x200.jpg"><figcaption>K</figcaption></figure><p>a</p>',
      'p(a)',
    ],
    [
      'its paragraph',
      '<p><a href="x"><img src="https://x.example/kapal.jpg"></a></p><p>a</p>',
      'p(a)',
    ],
    ['not the words beside it', '<p><img src="https://x.example/kapal.jpg"> a</p>', 'p( a)'],
  ])('is not shown twice: %s goes', async (_what, html, tree) => {
    const { asked, tree: shown } = await render(html, lead);
    expect(shown).toBe(tree);
    expect(asked).toEqual([]);
  });

  it('is shown again where it is not the first', async () => {
    const html =
      '<img src="https://x.example/lain.jpg"><p>a</p><img src="https://x.example/kapal.jpg">';
    expect((await render(html, lead)).asked).toHaveLength(2);
  });
});
