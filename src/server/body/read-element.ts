import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The class names of an element as the parser read them. */
export function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** True when the element has one of the class names. */
export function hasClass(element: Element, ...names: string[]): boolean {
  return classesOf(element).some((name) => names.includes(name));
}

/** A property as trimmed text; '' where it is absent or only switched on. */
export function propertyText({ properties }: Element, name: string): string {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.join(' ').trim() : '';
}

/** Declarations of the style attribute in lower case; the last one of a name counts. */
export function styleOf(element: Element): Map<string, string> {
  const declarations = propertyText(element, 'style').toLowerCase().split(';');
  return new Map(
    declarations.flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon < 1) return [];
      return [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()] as const];
    }),
  );
}

/** Narrows a node to an element of one of these names; of any name where none is given. */
export function isElement(node: { type: string } | undefined, ...names: string[]): node is Element {
  if (node === undefined || node.type !== 'element') return false;
  return names.length === 0 || names.includes((node as Element).tagName);
}

/** Every element of the name beneath a node, in document order; the node itself is not one. */
export function findAll(parent: Root | Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  for (const child of parent.children) {
    visit(child, 'element', (element: Element) => {
      if (names.includes(element.tagName)) found.push(element);
    });
  }
  return found;
}

/** A text node. */
export function textNode(value: string): ElementContent {
  return { type: 'text', value };
}
