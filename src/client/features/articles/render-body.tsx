import { createElement, type ReactNode } from 'react';
import { bodyComponents } from '#src/client/features/articles/body-components.tsx';
import type { BodyElement, BodyNode } from '#src/contract/body.ts';

type Props = Record<string, string | number | boolean>;

/** hast names are React's but for lists, which become words, and `data…`, which gets its hyphens. */
function toProps(properties: BodyElement['properties']): Props {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name.startsWith('data')
        ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        : name,
      Array.isArray(value) ? value.join(' ') : value,
    ]),
  );
}

/** Whether the map has a component for this element; a key of the map, then. */
function isMapped(tagName: string): tagName is keyof typeof bodyComponents {
  return Object.hasOwn(bodyComponents, tagName);
}

/**
 * A body's nodes as React elements, through the component map. Only what `contract/body.ts` allows
 * can stand in the tree, which is why this is a few lines and not hast-util-to-jsx-runtime.
 */
export function renderBody(nodes: readonly BodyNode[]): ReactNode {
  return nodes.map((node, index) => {
    if (node.type === 'text') return node.value;
    const children = node.children.length === 0 ? undefined : renderBody(node.children);
    const key = String(index);
    if (!isMapped(node.tagName)) {
      return createElement(node.tagName, { key, ...toProps(node.properties) }, children);
    }
    const Mapped = bodyComponents[node.tagName];
    return (
      <Mapped key={key} node={node}>
        {children}
      </Mapped>
    );
  });
}
