/** Where a story can be shared, the four most used first. */
export const shareServices = [
  'whatsapp',
  'facebook',
  'x',
  'linkedin',
  'telegram',
  'threads',
  'line',
  'email',
] as const;
export type ShareService = (typeof shareServices)[number];

/** What is shared: `url` is the canonical address, absolute; headline and description are plain text. */
export type Shared = { url: string; headline: string; description: string };
export type ShareLink = { service: ShareService; href: string };

/** One line without control characters or lone surrogates, on which encodeURIComponent would throw. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** A space is `%20`, never `+`: mail programs show a plus as it stands (RFC 6068, section 5). */
function withParams(address: string, params: Record<string, string>): string {
  const pairs = Object.entries(params).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${address}?${pairs.join('&')}`;
}

function hrefOf(service: ShareService, { url, headline, description }: Shared): string {
  switch (service) {
    case 'whatsapp':
      return withParams('https://wa.me/', { text: `${headline} ${url}` });
    case 'facebook':
      return withParams('https://www.facebook.com/sharer/sharer.php', { u: url });
    case 'x':
      return withParams('https://x.com/intent/tweet', { text: headline, url });
    case 'linkedin':
      return withParams('https://www.linkedin.com/sharing/share-offsite/', { url });
    case 'telegram':
      return withParams('https://t.me/share/url', { url, text: headline });
    case 'threads':
      return withParams('https://www.threads.net/intent/post', { text: `${headline} ${url}` });
    case 'line':
      return withParams('https://social-plugins.line.me/lineit/share', { url });
    case 'email': {
      const paragraphs = [description, url].filter((part) => part !== '');
      return withParams('mailto:', { subject: headline, body: paragraphs.join('\r\n\r\n') });
    }
  }
}

/** The links of a share bar, in the order of `shareServices`; every value is percent-encoded. */
export function shareLinks(shared: Shared): ShareLink[] {
  const clean = {
    url: oneLine(shared.url),
    headline: oneLine(shared.headline),
    description: oneLine(shared.description),
  };
  return shareServices.map((service) => ({ service, href: hrefOf(service, clean) }));
}
