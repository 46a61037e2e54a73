import type { Element, ElementContent, Root } from 'hast';

/**
 * Walks a hast tree, children before parents, and puts what `replace` returns in the place of each
 * element; `undefined` keeps the element, `[]` drops it. Changes the tree it is given.
 */
export function replaceElements(
  parent: Root | Element,
  replace: (element: Element) => ElementContent[] | undefined,
): void {
  const next: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'doctype') continue;
    if (child.type === 'element') {
      replaceElements(child, replace);
      next.push(...(replace(child) ?? [child]));
    } else {
      next.push(child);
    }
  }
  parent.children = next;
}

/** True for a text node of whitespace only, non-breaking spaces included. */
export function isBlank(node: { type: string; value?: unknown }): boolean {
  return node.type === 'text' && typeof node.value === 'string' && node.value.trim() === '';
}

/** The children of an element that are more than whitespace. */
export function solidChildren(element: Element): ElementContent[] {
  return element.children.filter((child) => !isBlank(child));
}

/** Makes a hast element; an undefined property is left out. */
export function createElement(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  return { type: 'element', tagName, properties: Object.fromEntries(given), children };
}
