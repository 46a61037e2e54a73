import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { findHtmlTree } from '#src/server/body/parse-html.ts';

const lazy = ['dataSrc', 'dataLazySrc', 'dataOriginal'];

export type AbsoluteHtml = { html: string; firstPicture?: { src: string; alt: string } };

/**
 * HTML whose links and pictures have whole addresses, and its first picture that is more than a
 * dot. Markup that no body may have is given back as it is, for the body pipeline to refuse.
 * @param base the address that relative ones are relative to
 */
export function withAbsoluteAddresses(html: string, base: string): AbsoluteHtml {
  const tree = findHtmlTree(html);
  if (tree === undefined) return { html };
  let firstPicture: AbsoluteHtml['firstPicture'];
  visit(tree, 'element', ({ tagName, properties }) => {
    for (const name of ['href', 'src', 'poster', ...lazy]) {
      const value = properties[name];
      if (typeof value === 'string' && isRelative(value) && URL.canParse(value, base)) {
        properties[name] = new URL(value, base).href;
      }
    }
    if (tagName !== 'img' || firstPicture !== undefined) return;
    const src = [...lazy, 'src'].map((name) => properties[name]).find(isWebAddress);
    const isDot = [properties.width, properties.height].some((size) => Number(size ?? 99) < 50);
    if (src !== undefined && !isDot) firstPicture = { src, alt: String(properties.alt ?? '') };
  });
  return { html: toHtml(tree), ...(firstPicture === undefined ? {} : { firstPicture }) };
}

const isRelative = (value: string) => !/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(value.trim());
const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:/i.test(value);
