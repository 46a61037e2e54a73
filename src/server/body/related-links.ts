import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { createElement, replaceElements } from '#src/server/body/replace-elements.ts';
import { readStoryLink } from '#src/server/body/story-links.ts';

const label = /^\s*baca\s+juga\s*:?\s*/i;

/**
 * A paragraph "Baca juga: <link>" whose link leads to one of our stories → `aside.related` with the
 * link alone; the label is the page's. A link elsewhere, or several, stays a paragraph.
 */
export function relatedLinks(options: { siteUrl: string }) {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      if (element.tagName !== 'p' || !label.test(textOf(element))) return undefined;
      const [link, ...others] = linksIn(element);
      if (link === undefined || others.length > 0) return undefined;
      const rest = textOf(element).replace(label, '').trim();
      const title = textOf(link).replace(label, '').trim();
      const slug = readStoryLink(String(link.properties.href ?? ''), options.siteUrl);
      if (slug === undefined || title === '' || rest.replace(/\.$/, '') !== title) return undefined;
      const properties = { className: ['related'], dataRelatedSlug: slug };
      const words = createElement('a', { href: link.properties.href }, [
        { type: 'text', value: title },
      ]);
      return [createElement('aside', properties, [words])];
    });
  };
}

function linksIn(paragraph: Element): Element[] {
  const links: Element[] = [];
  visit(paragraph, 'element', (element) => {
    if (element.tagName === 'a') links.push(element);
  });
  return links;
}
