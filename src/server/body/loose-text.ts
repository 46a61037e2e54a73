import type { Element, ElementContent, Root } from 'hast';
import { createElement, isBlank } from '#src/server/body/replace-elements.ts';

const inline = new Set([
  ...[
    'a',
    'abbr',
    'br',
    'cite',
    'code',
    'del',
    'em',
    'img',
    'mark',
    'strong',
    'sub',
    'sup',
    'time',
  ],
]);

/**
 * Words that stand in no block (their `div` was not kept) get a paragraph, so that a body is blocks
 * only. Whitespace between blocks goes.
 */
export function looseText() {
  return (tree: Root): void => {
    const blocks: Element[] = [];
    let loose: ElementContent[] = [];
    const flush = () => {
      if (loose.some((node) => !isBlank(node))) blocks.push(createElement('p', {}, loose));
      loose = [];
    };
    for (const child of tree.children) {
      if (child.type === 'text') loose.push(child);
      if (child.type !== 'element') continue;
      if (inline.has(child.tagName)) {
        loose.push(child);
      } else {
        flush();
        blocks.push(child);
      }
    }
    flush();
    tree.children = blocks;
  };
}
