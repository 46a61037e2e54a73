import type { ElementContent, Root } from 'hast';
import { isElement } from '#src/server/body/read-element.ts';
import { createElement, isBlank, replaceElements } from '#src/server/body/replace-elements.ts';

/** Boxes that bodies do not keep, but at whose edges words must not run together. */
const boxes = [
  ...['div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'address', 'center', 'form'],
  ...['fieldset', 'legend', 'hgroup', 'search', 'dl', 'dt', 'dd', 'details', 'summary', 'aside'],
  ...['marquee', 'menu', 'dir', 'multicol', 'body', 'html'],
];

const blocks = new Set([
  ...boxes,
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'pre', 'ul', 'ol', 'li'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'figure', 'figcaption'],
]);

/**
 * Undoes boxes, children before parents: blocks in them take their place, words that stand in them
 * without a block get a paragraph. A pull quote is the one box that stays.
 */
export function divisions() {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      if (!isElement(element, ...boxes)) return undefined;
      const { className } = element.properties;
      const isPullQuote = Array.isArray(className) && className.includes('pullquote');
      return isElement(element, 'aside') && isPullQuote
        ? undefined
        : paragraphsOf(element.children);
    });
  };
}

function paragraphsOf(nodes: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    if (run.some((node) => node.type !== 'comment' && !isBlank(node))) {
      out.push(createElement('p', {}, run));
    }
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && blocks.has(node.tagName)) {
      flush();
      out.push(node);
    } else {
      run.push(node);
    }
  }
  flush();
  return out;
}
