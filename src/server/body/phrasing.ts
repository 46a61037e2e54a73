import type { ElementContent } from 'hast';
import { isElement } from '#src/server/body/read-element.ts';
import { createElement, isBlank } from '#src/server/body/replace-elements.ts';

/** Elements of the contract that stand in a line of text. */
export const inlineTags: ReadonlySet<string> = new Set([
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
 * Nodes as they may stand in one line: blocks are taken apart with a space between them, links in
 * links and marks in the same mark lose the inner one, code holds text alone.
 */
export function phrasingOf(
  nodes: readonly ElementContent[],
  within: readonly string[] = [],
): ElementContent[] {
  const out: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') out.push(node);
    if (!isElement(node)) continue;
    const { tagName, properties, children } = node;
    if (tagName === 'br' || tagName === 'img') {
      out.push(node);
    } else if (tagName === 'code') {
      const value = textOnly(children);
      if (value !== '') out.push(createElement('code', properties, [{ type: 'text', value }]));
    } else if (!inlineTags.has(tagName)) {
      const inner = phrasingOf(children, within);
      const isApart = out.length > 0 && inner.some((child) => !isBlank(child));
      out.push(...(isApart ? [{ type: 'text' as const, value: ' ' }] : []), ...inner);
    } else if (within.includes(tagName)) {
      out.push(...phrasingOf(children, within));
    } else {
      out.push(createElement(tagName, properties, phrasingOf(children, [...within, tagName])));
    }
  }
  return out;
}

/** The text of nodes with their line ends: a `br` counts as one, a block as one after it. */
export function textOnly(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (!isElement(node)) return '';
      if (node.tagName === 'br') return '\n';
      return textOnly(node.children) + (inlineTags.has(node.tagName) ? '' : '\n');
    })
    .join('');
}
