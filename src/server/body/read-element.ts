import type { Element, ElementContent, Root } from 'hast';

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

/** Characters of a style attribute that are looked at; what matters here takes fewer than a line. */
const longestStyle = 4_000;

/** Declarations of the style attribute in lower case; the last one of a name counts. */
export function styleOf(element: Element): Map<string, string> {
  const written = propertyText(element, 'style').slice(0, longestStyle).toLowerCase();
  const declarations = written.split(';');
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

/**
 * Calls `use` for every element beneath a node, in document order. Unlike `unist-util-visit` it does
 * not look up each node among its siblings, which takes seconds where there are 50,000 of them.
 */
export function eachElement(parent: Root | Element, use: (element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    use(child);
    eachElement(child, use);
  }
}

/** Every element of the name beneath a node, in document order; the node itself is not one. */
export function findAll(parent: Root | Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  eachElement(parent, (element) => {
    if (names.includes(element.tagName)) found.push(element);
  });
  return found;
}

/** A text node. */
export function textNode(value: string): ElementContent {
  return { type: 'text', value };
}
