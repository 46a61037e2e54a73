import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { readEmbedAddress } from '#src/server/body/embed-address.ts';
import {
  createElement,
  replaceElements,
  solidChildren,
} from '#src/server/body/replace-elements.ts';

/**
 * A paragraph that is the bare address of a film → `div.embed`, which holds a plain link until the
 * reader asks for the player. An address with words of its own stays a link.
 */
export function embeds() {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      const embed = element.tagName === 'p' ? readEmbedAddress(bareAddress(element)) : undefined;
      if (embed === undefined) return undefined;
      const link = createElement('a', { href: embed.url }, [{ type: 'text', value: embed.url }]);
      const properties = {
        className: ['embed'],
        dataEmbed: embed.provider,
        dataEmbedId: embed.id,
        dataEmbedUrl: embed.url,
      };
      return [createElement('div', properties, [link])];
    });
  };
}

function bareAddress(paragraph: Element): string {
  const [only, ...others] = solidChildren(paragraph);
  if (only === undefined || others.length > 0) return '';
  if (only.type === 'text') return only.value;
  if (only.type !== 'element' || only.tagName !== 'a') return '';
  const text = textOf(only).trim();
  return /^(https?:\/\/|www\.)\S+$/i.test(text) ? String(only.properties.href ?? '') : '';
}
