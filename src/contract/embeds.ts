/** Providers whose players a body may name, in the order in which the policy lists their origins. */
export const embedProviders = [
  'youtube',
  'vimeo',
  'x',
  'instagram',
  'tiktok',
  'facebook',
  'spotify',
  'soundcloud',
  'google-maps',
] as const;
export type EmbedProvider = (typeof embedProviders)[number];

/** What a card offers to load, which decides its words and its shape. */
export type EmbedKind = 'video' | 'post' | 'audio' | 'map';

type Player = {
  /** The provider's name as readers know it. */
  name: string;
  kind: EmbedKind;
  /** True where the frame is higher than wide. */
  isTall?: true;
  /** The one origin that its frame is loaded from; nothing else may be framed. */
  origin: string;
  /** Path and query of the frame for `dataEmbedId`, encoded where the id is not plain by its form. */
  path: (id: string, url: string) => string;
};

/** How each provider's player is framed, after the reader's tap and never before. */
export const embedPlayers: Readonly<Record<EmbedProvider, Player>> = {
  youtube: {
    name: 'YouTube',
    kind: 'video',
    origin: 'https://www.youtube-nocookie.com',
    path: (id) => `/embed/${encodeURIComponent(id)}?autoplay=1`,
  },
  vimeo: {
    name: 'Vimeo',
    kind: 'video',
    origin: 'https://player.vimeo.com',
    path: (id) => `/video/${encodeURIComponent(id)}?autoplay=1&dnt=1`,
  },
  x: {
    name: 'X',
    kind: 'post',
    isTall: true,
    origin: 'https://platform.twitter.com',
    path: (id) => `/embed/Tweet.html?id=${encodeURIComponent(id)}&dnt=true`,
  },
  instagram: {
    name: 'Instagram',
    kind: 'post',
    isTall: true,
    origin: 'https://www.instagram.com',
    path: (id) => `/p/${encodeURIComponent(id)}/embed/`,
  },
  tiktok: {
    name: 'TikTok',
    kind: 'video',
    isTall: true,
    origin: 'https://www.tiktok.com',
    path: (id) => `/embed/v2/${encodeURIComponent(id)}`,
  },
  facebook: {
    name: 'Facebook',
    kind: 'post',
    isTall: true,
    origin: 'https://www.facebook.com',
    path: (id, url) =>
      `/plugins/${id === 'video' ? 'video' : 'post'}.php?href=${encodeURIComponent(url)}`,
  },
  spotify: {
    name: 'Spotify',
    kind: 'audio',
    origin: 'https://open.spotify.com',
    path: (id) => `/embed/${id.split('/').map(encodeURIComponent).join('/')}`,
  },
  soundcloud: {
    name: 'SoundCloud',
    kind: 'audio',
    origin: 'https://w.soundcloud.com',
    path: (id) => `/player/?url=${encodeURIComponent(`https://api.soundcloud.com/${id}`)}`,
  },
  'google-maps': {
    name: 'Google Maps',
    kind: 'map',
    origin: 'https://www.google.com',
    path: (id) => `/maps/embed?pb=${encodeURIComponent(id)}`,
  },
};

/** Narrows what a body says to a provider that is known here. */
export function isEmbedProvider(name: string): name is EmbedProvider {
  return embedProviders.some((known) => known === name);
}

/** Address of the player's frame; `id` and `url` are a body's `dataEmbedId` and `dataEmbedUrl`. */
export function embedPlayerUrl(provider: EmbedProvider, id: string, url: string): string {
  const { origin, path } = embedPlayers[provider];
  return origin + path(id, url);
}
