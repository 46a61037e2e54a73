import type { BodyElement, BodyNode, BodyRoot } from '#src/contract/body.ts';
import { fallbackWidth, mediaPath } from '#src/contract/media.ts';
import { m } from '#src/i18n/text.ts';
import { escapeXml, writeAttributes, type XmlAttributes } from '#src/server/feeds/xml.ts';

/** Where a body's addresses are relative to: public origin, and the story's own address. */
export type BodyBase = { siteUrl: string; articleUrl: string };

// Elements that mean the same wherever they stand; any other loses its tag and keeps its content.
const plainTags = new Set([
  ...['p', 'blockquote', 'ul', 'li', 'h2', 'h3', 'h4', 'pre', 'figure', 'table', 'caption'],
  ...['thead', 'tbody', 'tr', 'strong', 'em', 'code', 'del', 'mark', 'sup', 'sub', 'cite'],
]);

function property(node: BodyElement, name: string): string | undefined {
  const value = node.properties[name];
  if (value === undefined || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/**
 * An address as it works away from the site: paths get the origin, fragments the story's address.
 * Undefined for what is neither http, https nor mailto.
 */
export function toAbsoluteUrl(href: string, base: BodyBase): string | undefined {
  const home = href.startsWith('#') ? base.articleUrl : `${base.siteUrl}/`;
  if (!URL.canParse(href, home)) return undefined;
  const { protocol, href: absolute } = new URL(href, home);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? absolute : undefined;
}

function wrap(tagName: string, attributes: XmlAttributes, content: string): string {
  return `<${tagName}${writeAttributes(attributes)}>${content}</${tagName}>`;
}

function picture(node: BodyElement, base: BodyBase): string {
  const src = toAbsoluteUrl(property(node, 'src') ?? '', base);
  if (src === undefined) return escapeXml(property(node, 'alt') ?? '');
  return pictureHtml(
    {
      src,
      mediaId: property(node, 'dataMediaId'),
      width: Number(node.properties.width),
      height: Number(node.properties.height),
      alt: property(node, 'alt') ?? '',
    },
    base.siteUrl,
  );
}

/**
 * An `img` in the fallback rendition, with that rendition's size in pixels.
 * @param picture.width and height are the original's pixels; without `mediaId` it lies elsewhere
 */
export function pictureHtml(
  picture: { src: string; mediaId: string | undefined; width: number; height: number; alt: string },
  siteUrl: string,
): string {
  const { mediaId, width: full, height, alt } = picture;
  const width = mediaId === undefined ? full : fallbackWidth(full);
  const src = mediaId === undefined ? picture.src : siteUrl + mediaPath(mediaId, width, 'jpg');
  const isSized = full > 0 && height > 0;
  const size = isSized ? { width, height: Math.round((height * width) / full) } : {};
  return `<img${writeAttributes({ src, alt, ...size })}>`;
}

function division(node: BodyElement, content: string): string {
  return property(node, 'className') === 'embed' ? wrap('p', {}, content) : content;
}

function aside(node: BodyElement, content: string): string {
  if (property(node, 'className') !== 'related') return content;
  return wrap('p', {}, `${escapeXml(m.article_read_also())}: ${content}`);
}

function span(node: BodyElement, content: string): string {
  switch (property(node, 'className')) {
    case 'image-missing':
      return escapeXml(property(node, 'ariaLabel') ?? '');
    case 'credit':
      return wrap('small', {}, content);
    default:
      return content;
  }
}

function cell(node: BodyElement, content: string): string {
  const attributes = {
    scope: property(node, 'scope'),
    align: property(node, 'dataAlign'),
    colspan: property(node, 'colSpan'),
    rowspan: property(node, 'rowSpan'),
  };
  return wrap(node.tagName, attributes, content);
}

function link(node: BodyElement, content: string, base: BodyBase): string {
  const href = toAbsoluteUrl(property(node, 'href') ?? '', base);
  // A mark without words, which leads from a passage to its correction, says nothing here.
  if (href === undefined || content === '') return content;
  return wrap('a', { href, title: property(node, 'title') }, content);
}

function elementHtml(node: BodyElement, base: BodyBase): string {
  const { tagName } = node;
  const parts = node.children.map((child) => nodeHtml(child, base));
  const content = parts.join('');
  switch (tagName) {
    case 'a':
      return link(node, content, base);
    case 'img':
      return picture(node, base);
    case 'br':
    case 'hr':
      return `<${tagName}>`;
    case 'div':
      return division(node, content);
    case 'aside':
      return aside(node, content);
    case 'span':
      return span(node, content);
    case 'figcaption':
      return wrap(tagName, {}, parts.join(' '));
    case 'th':
    case 'td':
      return cell(node, content);
    case 'ol': {
      const reversed = property(node, 'reversed') === undefined ? undefined : 'reversed';
      return wrap(tagName, { start: property(node, 'start'), reversed }, content);
    }
    case 'abbr':
      return wrap(tagName, { title: property(node, 'title') }, content);
    case 'time':
      return wrap(tagName, { datetime: property(node, 'dateTime') }, content);
    default:
      return plainTags.has(tagName) ? wrap(tagName, {}, content) : content;
  }
}

function nodeHtml(node: BodyNode, base: BodyBase): string {
  return node.type === 'text' ? escapeXml(node.value) : elementHtml(node, base);
}

/**
 * A story's body as HTML that works away from the site: absolute addresses, no classes, ids or
 * scripts, embeds as the links they are without JavaScript. Only the elements of `contract/body.ts`
 * are ever written.
 */
export function bodyHtml(body: BodyRoot, base: BodyBase): string {
  return body.children.map((node) => nodeHtml(node, base)).join('\n');
}
