import type { Element, Root } from 'hast';
import { hasClass, isElement, propertyText, styleOf } from '#src/server/body/read-element.ts';
import { replaceElements } from '#src/server/body/replace-elements.ts';

/** Hosts whose pictures and frames count readers or sell them something. */
const trackers =
  /(?:^|\.)(?:feedburner\.com|feedsportal\.com|pixel\.wp\.com|stats\.wordpress\.com|scorecardresearch\.com|google-analytics\.com|googletagmanager\.com|doubleclick\.net|googlesyndication\.com|quantserve\.com|quantcount\.com|chartbeat\.(?:com|net)|parsely\.com|bat\.bing\.com|analytics\.twitter\.com|ads-twitter\.com|adnxs\.com|criteo\.(?:com|net)|taboola\.com|outbrain\.com|histats\.com|statcounter\.com|addtoany\.com|sharethis\.com|mgid\.com|hotjar\.com|matomo\.cloud|comscore\.com|moatads\.com|smartadserver\.com)$/;

/** What themes and plugins put into a body that is no part of the story. */
const furniture = [
  ...['sharedaddy', 'jp-relatedposts', 'addtoany_share_save_container', 'addtoany_content'],
  ...['adsbygoogle', 'code-block', 'wp-block-social-links', 'wp-block-spacer', 'more-link'],
  ...['wp-block-file__button', 'wp-block-latest-posts', 'wp-block-search', 'wpcnt', 'post-views'],
  ...['essb_links', 'heateor_sss_sharing_container', 'swp_social_panel', 'mashsb-container'],
  ...['saboxplugin-wrap', 'yarpp', 'wp-embedded-content-frame', 'screen-reader-text', 'sr-only'],
];

const unwantedTags = new Set([
  ...['amp-ad', 'amp-auto-ads', 'amp-analytics', 'amp-pixel', 'amp-social-share', 'amp-consent'],
  ...['amp-sticky-ad', 'amp-user-notification', 'amp-sidebar', 'amp-script', 'amp-state'],
  ...['xml', 'dialog', 'datalist'],
]);

/**
 * Drops what no reader is meant to see: hidden elements, counting pixels, advertisements, buttons for
 * sharing. A picture that stands for an emoji becomes the emoji.
 */
export function unwantedElements() {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      if (isUnwanted(element)) return [];
      if (isElement(element, 'img') && hasClass(element, 'emoji', 'wp-smiley')) {
        return [{ type: 'text', value: propertyText(element, 'alt') }];
      }
      return undefined;
    });
  };
}

function isUnwanted(element: Element): boolean {
  if (unwantedTags.has(element.tagName) || hasClass(element, ...furniture)) return true;
  if (isElement(element, 'img', 'amp-img', 'iframe', 'amp-iframe')) return isPixel(element);
  return isHidden(element);
}

function isHidden(element: Element): boolean {
  const style = styleOf(element);
  const { hidden } = element.properties;
  return (
    (hidden !== undefined && hidden !== false && hidden !== null) ||
    /^none\b/.test(style.get('display') ?? '') ||
    /^(?:hidden|collapse)\b/.test(style.get('visibility') ?? '') ||
    style.get('mso-hide') === 'all'
  );
}

/** A lazy picture is often hidden until its script runs, so only size and host tell a pixel. */
function isPixel(element: Element): boolean {
  const style = styleOf(element);
  const isTiny = (name: 'width' | 'height') =>
    [propertyText(element, name), style.get(name) ?? ''].some((size) => /^[01](?:px)?$/.test(size));
  if (isTiny('width') && isTiny('height')) return true;
  const address = propertyText(element, 'src').replace(/^\/\//, 'https://');
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return (
    trackers.test(hostname) ||
    (/(?:^|\.)facebook\.com$/.test(hostname) && /^\/tr\/?$/.test(pathname)) ||
    (isElement(element, 'iframe', 'amp-iframe') && isHidden(element))
  );
}
