import { createMiddleware } from 'hono/factory';
import { embedPlayers, embedProviders } from '#src/contract/embeds.ts';

export type SecurityOptions = {
  /** Public origin; https brings Strict-Transport-Security. */
  siteUrl: string;
  /** CSP hashes (`sha256-…`) of the few inline scripts that the build knows. */
  scriptHashes?: readonly string[];
  /** True where imported pictures stay at their source. */
  hasRemotePictures?: boolean;
  /** Other origins that pages may fetch from. */
  connectOrigins?: readonly string[];
};

// Only these may be framed, and only after the reader taps to load one.
const embedOrigins = embedProviders.map((provider) => embedPlayers[provider].origin);

/** The policy of every page. https://www.w3.org/TR/CSP3/ */
function contentSecurityPolicy({
  scriptHashes = [],
  hasRemotePictures = false,
  connectOrigins = [],
}: SecurityOptions): string {
  const hashes = scriptHashes.map((hash) => ` '${hash}'`).join('');
  return [
    "default-src 'self'",
    `script-src 'self'${hashes}`,
    "style-src 'self'",
    `img-src 'self' data:${hasRemotePictures ? ' https:' : ''}`,
    "font-src 'self'",
    ["connect-src 'self'", ...connectOrigins].join(' '),
    `frame-src ${embedOrigins.join(' ')}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    // The one policy there may be: it names the service worker's address.
    'trusted-types urtech',
  ].join('; ');
}

/** The same policy for a `<meta>`, where what only a header can say is not understood. */
export function documentPolicy(options: SecurityOptions): string {
  return contentSecurityPolicy(options).replace("frame-ancestors 'none'; ", '');
}

function permissionsPolicy(): string {
  const embeds = embedOrigins.map((origin) => `"${origin}"`).join(' ');
  const forEmbeds = ['autoplay', 'fullscreen', 'picture-in-picture', 'encrypted-media'];
  const forNobody = ['browsing-topics', 'camera', 'geolocation', 'microphone', 'payment', 'usb'];
  return [
    ...forEmbeds.map((feature) => `${feature}=(self ${embeds})`),
    ...forNobody.map((feature) => `${feature}=()`),
  ].join(', ');
}

// What is written over and over in front of a picture may weigh as much as a small one does, and none of
// it says anything to a picture. Drawings (SVG) are documents.
const isPicture = (type: string | null) => /^image\/(?:avif|webp|jpeg)$/.test(type ?? '');
const forPictures = new Set(['x-content-type-options', 'strict-transport-security']);

/** The same protection on every answer, whatever its status: pages, JSON, files, errors, 304. */
export function securityHeaders(options: SecurityOptions) {
  const headers = Object.entries({
    'content-security-policy': contentSecurityPolicy(options),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': permissionsPolicy(),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    ...(options.siteUrl.startsWith('https:') && {
      'strict-transport-security': 'max-age=31536000',
    }),
  });
  return createMiddleware(async (c, next) => {
    await next();
    const isLight = isPicture(c.res.headers.get('content-type'));
    for (const [name, value] of headers) {
      if (!isLight || forPictures.has(name)) c.res.headers.set(name, value);
    }
    if (!c.res.headers.has('cross-origin-resource-policy')) {
      c.res.headers.set('cross-origin-resource-policy', 'same-origin');
    }
  });
}

/** For what other sites may show too, as a feed reader shows our pictures. */
export const readableElsewhere = createMiddleware(async (c, next) => {
  await next();
  c.res.headers.set('cross-origin-resource-policy', 'cross-origin');
});
