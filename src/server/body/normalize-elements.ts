import type { Element, ElementContent, Root } from 'hast';
import { createElement, replaceElements } from '#src/server/body/replace-elements.ts';

const renamed: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  s: 'del',
  strike: 'del',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/**
 * Says in the elements that bodies keep what would be lost with the ones they do not: bold and italic
 * by look, the boxes of task lists, footnotes (→ plain numbers, and a numbered list after a rule). Runs before the sanitizer, so it trusts nothing.
 */
export function normalizeElements() {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      const name = renamed[element.tagName];
      if (name !== undefined) element.tagName = name;
      if (element.tagName === 'input') return taskBox(element);
      return footnotePart(element);
    });
  };
}

function taskBox(input: Element): ElementContent[] {
  if (input.properties.type !== 'checkbox') return [];
  const isChecked = input.properties.checked !== undefined && input.properties.checked !== false;
  return [{ type: 'text', value: isChecked ? '☑' : '☐' }];
}

/** `remark-rehype` marks the parts of footnotes; its heading is in English and its ids are dropped. */
function footnotePart(element: Element): ElementContent[] | undefined {
  const { properties } = element;
  if ('dataFootnoteBackref' in properties) return [];
  if ('dataFootnoteRef' in properties) return element.children;
  if (!('dataFootnotes' in properties)) return undefined;
  const rest = element.children.filter(
    (child) => !(child.type === 'element' && child.tagName === 'h2'),
  );
  return [createElement('hr', {}), ...rest];
}
