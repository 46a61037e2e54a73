import type { Element, ElementContent, Root } from 'hast';
import { readEmbedAddress } from '#src/server/body/embed-address.ts';
import {
  findAll,
  hasClass,
  isElement,
  propertyText,
  textNode,
} from '#src/server/body/read-element.ts';
import { createElement, replaceElements } from '#src/server/body/replace-elements.ts';

/**
 * Frames and the markup that scripts of other sites turn into frames → the bare address in a paragraph,
 * from which `embeds` makes a card; a frame of a provider we do not know becomes a plain link.
 */
export function framedEmbeds() {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      if (isElement(element, 'iframe')) return frame(element);
      if (isElement(element, 'blockquote', 'div')) return scripted(element);
      if (isElement(element, 'figure') && hasClass(element, 'wp-block-embed'))
        return block(element);
      return undefined;
    });
  };
}

function addressAlone(url: string): ElementContent[] {
  return [createElement('p', {}, [textNode(url)])];
}

function frame(element: Element): ElementContent[] {
  const sources = ['src', 'dataSrc', 'dataLazySrc'].map((name) =>
    propertyText(element, name).trim().replace(/^\/\//, 'https://'),
  );
  // The frame's own address says more than the one for people: a map's place, a list's kind.
  const player = sources.find((source) => readEmbedAddress(source) !== undefined);
  if (player !== undefined) return addressAlone(player);
  if (hasClass(element, 'wp-embedded-content')) return [];
  const href = sources.find((source) => /^https?:\/\/\S+$/i.test(source) && URL.canParse(source));
  if (href === undefined) return [];
  const words = propertyText(element, 'title') || new URL(href).hostname;
  return [createElement('p', {}, [createElement('a', { href }, [textNode(words)])])];
}

const postClasses = [
  ...['twitter-tweet', 'twitter-video', 'instagram-media', 'tiktok-embed', 'fb-post', 'fb-video'],
  ...['reddit-embed-bq', 'fb-reel'],
];

/** The words of a post stay only where it cannot be shown as a card. */
function scripted(element: Element): ElementContent[] | undefined {
  if (!hasClass(element, ...postClasses)) return undefined;
  const said = ['dataInstgrmPermalink', 'cite', 'dataHref'].map((name) =>
    propertyText(element, name),
  );
  const linked = findAll(element, 'a').map((link) => propertyText(link, 'href'));
  const embed = [...said, ...linked.reverse()]
    .map(readEmbedAddress)
    .find((found) => found !== undefined);
  return embed === undefined ? undefined : addressAlone(embed.url);
}

/** The wrapper of an embed block holds a bare address, or what the provider answered for it. */
function block(figure: Element): ElementContent[] {
  return figure.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [];
    if (child.tagName === 'figcaption') return [createElement('p', {}, child.children)];
    if (child.tagName !== 'div') return [child];
    const [only] = child.children.filter(
      (node) => node.type !== 'text' || node.value.trim() !== '',
    );
    return only?.type === 'text' ? addressAlone(only.value.trim()) : child.children;
  });
}
