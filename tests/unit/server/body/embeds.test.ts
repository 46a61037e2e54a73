import { describe, expect, it } from 'vitest';
import { embedPlayers, embedPlayerUrl } from '#src/contract/embeds.ts';
import { readEmbedAddress } from '#src/server/body/embed-address.ts';
import { outline, renderHtml, renderMarkdown } from '#tests/support/body.ts';
import { breachesOf } from '#tests/support/body-contract.ts';

const id = 'dQw4w9WgXcQ';
const url = `https://www.youtube.com/watch?v=${id}`;
const youtube = `div.embed{dataEmbed=youtube,dataEmbedId=${id},dataEmbedUrl=${url}}(a{href=${url},rel=noopener}(${url}))`;

const providers: [address: string, provider: string, id: string, url: string][] = [
  [
    'https://twitter.com/rina/status/1305000000000000000?s=20',
    'x',
    '1305000000000000000',
    'https://x.com/i/status/1305000000000000000',
  ],
  [
    'https://x.com/i/web/status/1305000000000000000',
    'x',
    '1305000000000000000',
    'https://x.com/i/status/1305000000000000000',
  ],
  [
    'https://platform.twitter.com/embed/Tweet.html?id=1305000000000000000',
    'x',
    '1305000000000000000',
    'https://x.com/i/status/1305000000000000000',
  ],
  [
    'https://www.instagram.com/reel/CFab_12-x/?igshid=1',
    'instagram',
    'CFab_12-x',
    'https://www.instagram.com/p/CFab_12-x/',
  ],
  [
    'https://www.tiktok.com/@rina.w/video/6718335390845095173',
    'tiktok',
    '6718335390845095173',
    'https://www.tiktok.com/@rina.w/video/6718335390845095173',
  ],
  [
    'https://www.tiktok.com/embed/v2/6718335390845095173',
    'tiktok',
    '6718335390845095173',
    'https://www.tiktok.com/@/video/6718335390845095173',
  ],
  [
    'https://www.facebook.com/rina/videos/10153231379946729/',
    'facebook',
    'video',
    'https://www.facebook.com/rina/videos/10153231379946729/',
  ],
  [
    'https://m.facebook.com/rina/posts/1015',
    'facebook',
    'post',
    'https://www.facebook.com/rina/posts/1015',
  ],
  [
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Frina%2Fvideos%2F1&width=500',
    'facebook',
    'video',
    'https://www.facebook.com/rina/videos/1',
  ],
  [
    'https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5?utm=1',
    'spotify',
    'episode/7makk4oTQel546B0PZlDM5',
    'https://open.spotify.com/episode/7makk4oTQel546B0PZlDM5',
  ],
  [
    'https://open.spotify.com/intl-id/track/7makk4oTQel546B0PZlDM5',
    'spotify',
    'track/7makk4oTQel546B0PZlDM5',
    'https://open.spotify.com/track/7makk4oTQel546B0PZlDM5',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/34019569&color=0066cc',
    'soundcloud',
    'tracks/34019569',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F34019569',
  ],
  [
    'https://www.google.com/maps/embed?pb=!1m18!1m12!2d106.82!3d-6.17!2m3',
    'google-maps',
    '!1m18!1m12!2d106.82!3d-6.17!2m3',
    'https://www.google.com/maps/search/?api=1&query=-6.17%2C106.82',
  ],
];

describe('what a card can show', () => {
  it.each(providers)('%s is known', async (address, provider, id, embedUrl) => {
    expect(readEmbedAddress(address)).toEqual({ provider, id, url: embedUrl });
    const { body } = await renderHtml(
      `<iframe src="${address.replaceAll('&', '&amp;')}"></iframe>`,
    );
    expect(breachesOf(body)).toEqual([]);
    expect(outline(body)).toContain(`dataEmbed=${provider},dataEmbedId=${id}`);
  });

  it.each(providers)('%s is framed from the one origin of its provider', (address) => {
    const embed = readEmbedAddress(address);
    if (embed === undefined) throw new Error('no embed');
    const player = new URL(embedPlayerUrl(embed.provider, embed.id, embed.url));
    expect(player.origin).toBe(embedPlayers[embed.provider].origin);
  });

  it.each([
    [
      'X',
      '<blockquote class="twitter-tweet"><p>kata <a href="https://t.co/x">x</a></p>&mdash; Rina <a href="https://twitter.com/rina/status/1305000000000000000?ref">14 Sep</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script>',
      'x',
    ],
    [
      'Instagram',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CFab_12-x/"><div>Lihat</div></blockquote>',
      'instagram',
    ],
    [
      'TikTok',
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@rina/video/6718335390845095173"><section>x</section></blockquote>',
      'tiktok',
    ],
    [
      'Facebook',
      '<div class="fb-video" data-href="https://www.facebook.com/rina/videos/1/"></div>',
      'facebook',
    ],
  ])('is the markup for the script of %s', async (_name, html, provider) => {
    const { body } = await renderHtml(html);
    expect(outline(body)).toMatch(new RegExp(`^div\\.embed\\{dataEmbed=${provider},`));
    expect(body.children).toHaveLength(1);
  });

  it('is a post whose words stay where it is not known', async () => {
    const html = '<blockquote class="twitter-tweet"><p>kata</p></blockquote>';
    expect(outline((await renderHtml(html)).body)).toBe('blockquote(p(kata))');
  });

  it.each([
    [
      '<iframe src="https://peta.example/x" title="Peta"></iframe>',
      'p(a{href=https://peta.example/x,rel=noopener}(Peta))',
    ],
    [
      '<iframe src="//peta.example/x"></iframe>',
      'p(a{href=https://peta.example/x,rel=noopener}(peta.example))',
    ],
    [
      '<iframe src="about:blank" data-src="https://peta.example/x"></iframe>',
      'p(a{href=https://peta.example/x,rel=noopener}(peta.example))',
    ],
    ['<iframe src="https://ads.doubleclick.net/x"></iframe>', ''],
    ['<iframe src="https://peta.example/x" width="0" height="0"></iframe>', ''],
    ['<iframe src="javascript:alert(1)"></iframe>', ''],
  ])('is not %s', async (html, tree) => {
    expect(outline((await renderHtml(html)).body)).toBe(tree);
  });

  it('is several addresses, a line each', async () => {
    const html = `<p>https://youtu.be/${id}<br>https://vimeo.com/76979871</p>`;
    expect((await renderHtml(html)).body.children).toHaveLength(2);
  });
});

describe('a film', () => {
  it.each([
    url,
    `http://youtube.com/watch?feature=share&v=${id}`,
    `https://youtu.be/${id}?t=10`,
    `https://m.youtube.com/shorts/${id}`,
    `https://www.youtube-nocookie.com/embed/${id}`,
  ])('is loaded on a click where %s stands alone', async (address) => {
    expect(outline((await renderMarkdown(address)).body)).toBe(youtube);
  });

  it('is known by its player too', async () => {
    const frame = `<iframe src="//www.youtube.com/embed/${id}?rel=0" onload="x()"></iframe>`;
    expect(outline((await renderHtml(`<p>a</p>${frame}`)).body)).toBe(`p(a)${youtube}`);
  });

  it('may be on Vimeo', () => {
    const vimeo = { provider: 'vimeo', id: '76979871', url: 'https://vimeo.com/76979871' };
    expect(readEmbedAddress('https://vimeo.com/76979871')).toEqual(vimeo);
    expect(readEmbedAddress('https://player.vimeo.com/video/76979871?h=1')).toEqual(vimeo);
  });

  it.each([
    'https://www.youtube.com/watch?v=pendek',
    `https://youtube.com.jahat.example/watch?v=${id}`,
    `https://jahat.example/?https://youtu.be/${id}`,
    'https://www.youtube.com/@kanal',
    'https://vimeo.com/about',
    'https://x.com/rina',
    'https://www.facebook.com/rina',
    'https://www.facebook.com/plugins/video.php?href=https://jahat.example/videos/1',
    'https://open.spotify.com/user/x',
    'https://www.google.com/maps/embed?pb=x',
    'https://www.google.com/url?q=x',
    `https://rina@www.youtube.com/watch?v=${id}`,
    `https://www.youtube.com:8443/watch?v=${id}`,
    'javascript:https://youtu.be/dQw4w9WgXcQ',
    '',
  ])('is not seen in %j', (address) => {
    expect(readEmbedAddress(address)).toBeUndefined();
  });

  it('stays a link with words of its own, or in a sentence', async () => {
    const link = `a{href=${url},rel=noopener}`;
    expect(outline((await renderMarkdown(`[Tonton](${url})`)).body)).toBe(`p(${link}(Tonton))`);
    expect(outline((await renderMarkdown(`Lihat ${url} ini`)).body)).toBe(
      `p(Lihat ${link}(${url}) ini)`,
    );
  });
});
