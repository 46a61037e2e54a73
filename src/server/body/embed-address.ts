/** A player that is loaded when the reader asks for it; `url` is the address for people, https. */
export type Embed = { provider: 'youtube' | 'vimeo'; id: string; url: string };

const youtubeHosts = new Set([
  'youtube.com',
  'm.youtube.com',
  'music.youtube.com',
  'youtube-nocookie.com',
]);

/**
 * Reads the address of a YouTube or Vimeo film, as it is shared or as its player is framed.
 * Undefined for every other address, and for one that names no film.
 */
export function readEmbedAddress(address: string): Embed | undefined {
  const text = address.trim().replace(/^\/\//, 'https://');
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const host = url.hostname.replace(/^www\./, '');
  const [first = '', second = ''] = url.pathname.split('/').slice(1);
  if (youtubeHosts.has(host)) {
    const isPath = ['embed', 'shorts', 'live', 'v'].includes(first);
    return youtube(isPath ? second : first === 'watch' ? url.searchParams.get('v') : null);
  }
  if (host === 'youtu.be') return youtube(first);
  if (host === 'vimeo.com' && second === '') return vimeo(first);
  if (host === 'player.vimeo.com' && first === 'video') return vimeo(second);
  return undefined;
}

function youtube(id: string | null): Embed | undefined {
  if (id === null || !/^[\w-]{11}$/.test(id)) return undefined;
  return { provider: 'youtube', id, url: `https://www.youtube.com/watch?v=${id}` };
}

function vimeo(id: string): Embed | undefined {
  return /^[0-9]{4,12}$/.test(id)
    ? { provider: 'vimeo', id, url: `https://vimeo.com/${id}` }
    : undefined;
}
