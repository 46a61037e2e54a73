import type { Element, ElementContent } from 'hast';
import { inlineTags } from '#src/server/body/phrasing.ts';
import { isElement } from '#src/server/body/read-element.ts';
import { createElement, isBlank } from '#src/server/body/replace-elements.ts';

/** True for text and for inline elements without a block anywhere in them. */
export function isPhrasing(node: ElementContent): boolean {
  if (node.type === 'text') return true;
  return isElement(node) && inlineTags.has(node.tagName) && node.children.every(isPhrasing);
}

/**
 * An inline element around blocks (`<a><h3>…</h3><p>…</p></a>`) → the blocks, each with the element
 * around its words. A block is returned as it is.
 */
export function spreadInline(element: Element): ElementContent[] {
  if (!inlineTags.has(element.tagName)) return [element];
  return spread([element], element.children);
}

/** Boxes of words; in the others (tables, figures) an inline element around all is given up. */
const wordBlocks = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'aside', 'ul', 'ol', 'li'],
];

function spread(wrappers: Element[], nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (isBlank(node)) return [node];
    if (isPhrasing(node)) return wrapped(wrappers, node);
    if (!isElement(node)) return [];
    if (inlineTags.has(node.tagName)) {
      const isTwice = wrappers.some(({ tagName }) => tagName === node.tagName);
      return spread(isTwice ? wrappers : [...wrappers, node], node.children);
    }
    if (!isElement(node, ...wordBlocks)) return [node];
    return [{ ...node, children: spread(wrappers, node.children) }];
  });
}

function wrapped(wrappers: readonly Element[], node: ElementContent): ElementContent[] {
  return [
    wrappers.reduceRight<ElementContent>(
      (inner, { tagName, properties }) => createElement(tagName, { ...properties }, [inner]),
      node,
    ),
  ];
}

/**
 * A run of words as the lines that its writer ended with two line breaks, or with an empty line where
 * nothing but text was written; line breaks at the ends of a line are dropped.
 */
export function linesOf(run: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  for (const node of run.flatMap(atEmptyLines)) {
    if (isElement(node, 'br') || (breaks.length > 0 && isBlank(node))) {
      breaks.push(node);
      continue;
    }
    if (breaks.filter((between) => isElement(between)).length > 1) lines.push([]);
    else if (lines.at(-1)?.length !== 0) lines.at(-1)?.push(...breaks);
    breaks = [];
    lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.some((node) => !isBlank(node)));
}

function atEmptyLines(node: ElementContent): ElementContent[] {
  if (node.type !== 'text' || !/\n[ \t\r]*\n/.test(node.value)) return [node];
  return node.value
    .split(/\n[ \t\r]*\n\s*/)
    .flatMap((value, index): ElementContent[] => [
      ...(index === 0 ? [] : [createElement('br', {}), createElement('br', {})]),
      { type: 'text', value },
    ]);
}
