import type { Element, ElementContent, Root } from 'hast';
import { findAll, hasClass, isElement, propertyText } from '#src/server/body/read-element.ts';
import { createElement, replaceElements } from '#src/server/body/replace-elements.ts';

const galleries = [
  ...['wp-block-gallery', 'blocks-gallery-grid', 'gallery', 'tiled-gallery', 'blocks-gallery'],
  ...['wp-block-jetpack-tiled-gallery', 'wp-block-jetpack-slideshow', 'ngg-galleryoverview'],
];

/**
 * Blocks of WordPress, and what its classic editor and Blogger made of the same, whose meaning lies in
 * a class name: galleries, pull quotes, captions, files, verse, separators of dots.
 */
export function wordpressBlocks() {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      if (hasClass(element, 'wp-block-pullquote')) return [pullQuote(element)];
      if (hasClass(element, 'wp-caption', 'tr-caption-container')) return captioned(element);
      if (hasClass(element, ...galleries)) return gallery(element);
      if (hasClass(element, 'wp-block-verse')) return [verse(element)];
      if (hasClass(element, 'wp-block-file')) return file(element);
      if (isElement(element, 'details')) return details(element);
      return undefined;
    });
  };
}

function pullQuote(block: Element): Element {
  const quotes = block.children.filter((child) => isElement(child, 'blockquote'));
  const inner = isElement(block, 'blockquote') || quotes.length === 0 ? block.children : undefined;
  const quote = inner === undefined ? quotes : [createElement('blockquote', {}, inner)];
  return createElement('aside', { className: ['pullquote'] }, quote);
}

const captionNames = ['wp-caption-text', 'tr-caption', 'gallery-caption', 'blocks-gallery-caption'];

/** `div.wp-caption` holds a picture and `p.wp-caption-text`; Blogger's table the same in cells. */
function captioned(block: Element): ElementContent[] | undefined {
  const pictures = findAll(block, 'img');
  if (pictures.length === 0 || isElement(block, 'figure')) return undefined;
  return [createElement('figure', {}, [...pictures, ...captionOf(block)])];
}

function captionOf(block: Element): Element[] {
  const named = findAll(block, 'p', 'td', 'dd', 'figcaption', 'div').find((element) =>
    hasClass(element, ...captionNames),
  );
  return named === undefined ? [] : [createElement('figcaption', {}, named.children)];
}

/** A gallery is a figure of figures; each picture keeps the caption of its own item. */
function gallery(block: Element): ElementContent[] | undefined {
  const items = itemsOf(block);
  if (items.length === 0) return undefined;
  const figures = items.map(({ picture, caption }) =>
    createElement('figure', {}, [picture, ...caption]),
  );
  const own = block.children.filter((child) => isElement(child, 'figcaption'));
  return [createElement('figure', {}, [...figures, ...own])];
}

type Item = { picture: Element; caption: ElementContent[] };

function itemsOf(parent: Element): Item[] {
  return parent.children.filter(isElementNode).flatMap((child): Item[] => {
    const pictures = findAll(child, 'img');
    if (isElement(child, 'img')) return [{ picture: child, caption: [] }];
    const [picture, ...others] = pictures;
    if (picture === undefined) return [];
    if (others.length > 0) return itemsOf(child);
    const caption = findAll(child, 'figcaption').slice(0, 1);
    return [{ picture, caption: caption.length > 0 ? caption : captionOf(child) }];
  });
}

function isElementNode(node: ElementContent): node is Element {
  return isElement(node);
}

/** Verse keeps its line ends, which a paragraph shows only as `br`. */
function verse(block: Element): Element {
  const lines = (nodes: ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (isElement(node)) return [{ ...node, children: lines(node.children) }];
      if (node.type !== 'text') return [];
      return node.value
        .split('\n')
        .flatMap((value, index): ElementContent[] => [
          ...(index === 0 ? [] : [createElement('br', {})]),
          { type: 'text', value },
        ]);
    });
  return createElement('p', {}, lines(block.children));
}

/** The first link names the file; beside it stand a preview and a second link, the button. */
function file(block: Element): ElementContent[] {
  const link = findAll(block, 'a').find((element) => propertyText(element, 'href') !== '');
  return link === undefined ? [] : [createElement('p', {}, [link])];
}

/** What can be opened on the source's page stands open here, under its words in bold. */
function details(block: Element): ElementContent[] {
  return block.children.flatMap((child): ElementContent[] =>
    isElement(child, 'summary')
      ? [createElement('p', {}, [createElement('strong', {}, child.children)])]
      : [child],
  );
}
