import type { EmbedProvider } from '#src/contract/embeds.ts';

/** A player that is loaded when the reader asks for it; `url` is the address for people, https. */
export type Embed = { provider: EmbedProvider; id: string; url: string };

type Address = { url: URL; first: string; second: string; third: string };
type Reader = (address: Address) => Embed | undefined;

const tweet: Reader = ({ url, first, second, third }) => {
  const statusId = url.pathname === '/embed/Tweet.html' ? url.searchParams.get('id') : third;
  const id = /^(?:status|statuses|web|embed)$/.test(second) || first === 'embed' ? statusId : '';
  const web = /^\/i\/web\/status\/(\d+)/.exec(url.pathname)?.[1];
  return made('x', web ?? id, /^\d{5,25}$/, (known) => `https://x.com/i/status/${known}`);
};

const facebook: Reader = ({ url, first, second }) => {
  const isPlugin = first === 'plugins';
  const href = isPlugin ? (url.searchParams.get('href') ?? '') : url.href;
  if (!URL.canParse(href)) return undefined;
  const shown = new URL(href);
  if (!/(?:^|\.)facebook\.com$|^fb\.watch$/.test(shown.hostname)) return undefined;
  const isVideo =
    /\/videos\/|^\/watch\/?$|^\/reel\//.test(shown.pathname) || second === 'video.php';
  const isPost = /\/posts\/|\/photos?\/|^\/(?:permalink|photo|story)\.php$/.test(shown.pathname);
  if (!isVideo && !isPost) return undefined;
  const path = shown.pathname + shown.search;
  return {
    provider: 'facebook',
    id: isVideo ? 'video' : 'post',
    url: `https://www.facebook.com${path}`,
  };
};

const youtube: Reader = ({ url, first, second }) => {
  const isPath = ['embed', 'shorts', 'live', 'v'].includes(first);
  return youtubeFilm(isPath ? second : first === 'watch' ? url.searchParams.get('v') : null);
};

const instagram: Reader = ({ first, second }) =>
  ['p', 'reel', 'reels', 'tv'].includes(first)
    ? made('instagram', second, /^[\w-]{5,40}$/, (id) => `https://www.instagram.com/p/${id}/`)
    : undefined;

const tiktok: Reader = ({ url, first }) => {
  const id = /^\/(?:@[\w.-]+\/video|embed(?:\/v[23])?|player\/v1|v)\/(\d+)/.exec(url.pathname)?.[1];
  const user = first.startsWith('@') ? first : '@';
  return made(
    'tiktok',
    id,
    /^\d{8,25}$/,
    (known) => `https://www.tiktok.com/${user}/video/${known}`,
  );
};

const spotify: Reader = ({ url }) => {
  const path = url.pathname.replace(/^\/(?:intl-[a-z]{2,3}\/)?(?:embed(?:-podcast)?\/)?/, '');
  const form = /^(?:track|album|playlist|artist|episode|show)\/[A-Za-z0-9]{10,40}$/;
  return made('spotify', path, form, (id) => `https://open.spotify.com/${id}`);
};

const soundcloud: Reader = ({ url }) => {
  const api = /^https?:\/\/api\.soundcloud\.com\/((?:tracks|playlists)\/\d{1,15})$/;
  const id = api.exec(url.searchParams.get('url') ?? '')?.[1];
  const address = (known: string) =>
    `https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2F${encodeURIComponent(known)}`;
  return made('soundcloud', id, /^\w+\/\d+$/, address);
};

/** A map's address for people is its middle, because the frame's address opens in a frame only. */
const map: Reader = ({ url }) => {
  const pb = url.pathname === '/maps/embed' ? url.searchParams.get('pb') : null;
  const [, east, north] = /!2d(-?\d{1,3}\.?\d*)!3d(-?\d{1,2}\.?\d*)/.exec(pb ?? '') ?? [];
  const address = `https://www.google.com/maps/search/?api=1&query=${north}%2C${east}`;
  return east === undefined
    ? undefined
    : made('google-maps', pb, /^![^\s<>"]{8,1500}$/, () => address);
};

const vimeoPage: Reader = ({ first, second }) => (second === '' ? vimeo(first) : undefined);

/** Readers by host name without `www.`. */
const readers: Readonly<Record<string, Reader>> = {
  'youtube.com': youtube,
  'm.youtube.com': youtube,
  'music.youtube.com': youtube,
  'youtube-nocookie.com': youtube,
  'youtu.be': ({ first }) => youtubeFilm(first),
  'vimeo.com': vimeoPage,
  'player.vimeo.com': ({ first, second }) => (first === 'video' ? vimeo(second) : undefined),
  'x.com': tweet,
  'twitter.com': tweet,
  'mobile.twitter.com': tweet,
  'platform.twitter.com': tweet,
  'instagram.com': instagram,
  'tiktok.com': tiktok,
  'm.tiktok.com': tiktok,
  'facebook.com': facebook,
  'm.facebook.com': facebook,
  'web.facebook.com': facebook,
  'open.spotify.com': spotify,
  'w.soundcloud.com': soundcloud,
  'google.com': map,
};

/**
 * Reads the address of a film, a post, a sound or a map, as it is shared or as its player is framed.
 * Undefined for every other address, and for one that names nothing that can be shown by itself.
 */
export function readEmbedAddress(address: string): Embed | undefined {
  const text = address.trim().replace(/^\/\//, 'https://');
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const host = url.hostname.replace(/^www\./, '');
  if (!Object.hasOwn(readers, host) || url.port !== '' || url.username !== '') return undefined;
  const [first = '', second = '', third = ''] = url.pathname.split('/').slice(1);
  return readers[host]?.({ url, first, second, third });
}

function youtubeFilm(id: string | null): Embed | undefined {
  return made('youtube', id, /^[\w-]{11}$/, (known) => `https://www.youtube.com/watch?v=${known}`);
}

function vimeo(id: string): Embed | undefined {
  return made('vimeo', id, /^[0-9]{4,12}$/, (known) => `https://vimeo.com/${known}`);
}

function made(
  provider: EmbedProvider,
  id: string | null | undefined,
  form: RegExp,
  addressOf: (id: string) => string,
): Embed | undefined {
  if (id === null || id === undefined || !form.test(id)) return undefined;
  return { provider, id, url: addressOf(id) };
}
