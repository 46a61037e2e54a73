import type { Element, Root, RootContent } from 'hast';
import type { BodyElement, BodyNode, BodyPropertyValue, BodyRoot } from '#src/contract/body.ts';
import { isBlank } from '#src/server/body/replace-elements.ts';

/** Parents in which space between children is only the source's layout. */
const spaceless = new Set([
  ...['table', 'thead', 'tbody', 'tr', 'ul', 'ol', 'blockquote', 'aside', 'figure', 'div'],
]);

/** Copies a hast tree into the form of the contract: elements and text, nothing about positions. */
export function toBodyRoot(tree: Root): BodyRoot {
  return { type: 'root', children: nodesOf(tree.children) };
}

function nodesOf(children: readonly RootContent[]): BodyNode[] {
  const nodes: BodyNode[] = [];
  for (const child of children) {
    if (child.type === 'text') nodes.push({ type: 'text', value: child.value });
    if (child.type === 'element') nodes.push(elementOf(child));
  }
  return nodes;
}

function elementOf(element: Element): BodyElement {
  const properties: Record<string, BodyPropertyValue> = {};
  for (const [name, value] of Object.entries(element.properties)) {
    const isNothing =
      value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    if (!isNothing) properties[name] = value;
  }
  return {
    type: 'element',
    tagName: element.tagName,
    properties,
    children: nodesOf(
      spaceless.has(element.tagName)
        ? element.children.filter((child) => !isBlank(child))
        : element.children,
    ),
  };
}
