import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { readEmbedAddress } from '#src/server/body/embed-address.ts';
import { isElement, textNode } from '#src/server/body/read-element.ts';
import {
  createElement,
  replaceElements,
  solidChildren,
} from '#src/server/body/replace-elements.ts';

/**
 * A paragraph that is the bare address of a film, post, sound or map → `div.embed`, which holds a plain
 * link until the reader asks for the player. Several addresses on lines of their own make several. An
 * address with words of its own stays a link.
 */
export function embeds() {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      if (!isElement(element, 'p')) return undefined;
      const addresses = bareAddresses(element);
      const found = addresses.map(readEmbedAddress).filter((embed) => embed !== undefined);
      if (addresses.length === 0 || found.length < addresses.length) return undefined;
      return found.map(({ provider, id, url }) =>
        createElement(
          'div',
          { className: ['embed'], dataEmbed: provider, dataEmbedId: id, dataEmbedUrl: url },
          [createElement('a', { href: url }, [textNode(url)])],
        ),
      );
    });
  };
}

/** Every address of a paragraph that holds nothing else; none where it holds words. */
function bareAddresses(paragraph: Element): string[] {
  const addresses = solidChildren(paragraph)
    .filter((child) => !isElement(child, 'br'))
    .flatMap(addressesIn);
  return addresses.includes('') ? [] : addresses;
}

function addressesIn(node: ElementContent): string[] {
  const text =
    node.type === 'text' ? node.value.trim() : isElement(node) ? textOf(node).trim() : '';
  if (isElement(node, 'a')) {
    const isBare = /^(https?:\/\/|www\.)\S+$/i.test(text);
    return [isBare ? String(node.properties.href ?? '') : ''];
  }
  return node.type === 'text' && text.startsWith('http') ? text.split(/\s+/) : [''];
}
