import type { Element, ElementContent, Root } from 'hast';
import { isPicture } from '#src/server/body/pictures.ts';
import {
  createElement,
  replaceElements,
  solidChildren,
} from '#src/server/body/replace-elements.ts';

/**
 * A paragraph of one picture → `figure`, of several → `div.gallery` of figures. The picture's title
 * is "caption | credit". A figure that came as one is put in the same form; without a picture it is
 * undone. Titles are gone afterwards: a tooltip is no caption.
 */
export function figures() {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      if (element.tagName === 'figure') return reshape(element);
      if (element.tagName !== 'p') return undefined;
      const pictures = solidChildren(element).map(unlinked);
      if (pictures.length === 0 || !pictures.every(isPicture)) return undefined;
      return arrange(pictures.map((picture) => figureOf(picture)));
    });
    replaceElements(tree, (element) => {
      if (isPicture(element)) delete element.properties.title;
      return undefined;
    });
  };
}

/** A lone picture is a figure even where it is a link: nearly always to its own larger file. */
function unlinked(node: ElementContent): ElementContent {
  if (node.type !== 'element' || node.tagName !== 'a') return node;
  const [only, ...others] = solidChildren(node);
  return only !== undefined && others.length === 0 && isPicture(only) ? only : node;
}

function arrange(figures: Element[]): Element[] {
  return figures.length === 1
    ? figures
    : [createElement('div', { className: ['gallery'] }, figures)];
}

function figureOf(picture: Element, captionNodes?: ElementContent[]): Element {
  const [caption = '', credit = ''] = String(picture.properties.title ?? '')
    .split(/\s*\|\s*/, 2)
    .map((part) => part.trim());
  const parts = [
    part('caption', captionNodes ?? [{ type: 'text', value: caption }]),
    part('credit', [{ type: 'text', value: credit }]),
  ].filter((span) => span !== undefined);
  const figcaption = parts.length === 0 ? [] : [createElement('figcaption', {}, parts)];
  return createElement('figure', {}, [picture, ...figcaption]);
}

function part(name: string, children: ElementContent[]): Element | undefined {
  const isEmpty = children.every((child) => child.type === 'text' && child.value.trim() === '');
  return isEmpty ? undefined : createElement('span', { className: [name] }, children);
}

function reshape(figure: Element): ElementContent[] {
  const children = solidChildren(figure);
  const caption = children.find(isElement('figcaption'));
  const inner = children.flatMap((child) =>
    isElement('div')(child) ? solidChildren(child) : [unlinked(child)],
  );
  const figures = inner.filter(isElement('figure'));
  const pictures = inner.filter(isPicture);
  if (figures.length === 0 && pictures.length === 1) {
    return pictures.map((picture) => figureOf(picture, caption && inlineOf(caption)));
  }
  if (figures.length + pictures.length > 0) {
    const all = [...figures, ...pictures.map((picture) => figureOf(picture))];
    return [...arrange(all), ...paragraphOf(caption)];
  }
  return [...inner.filter((child) => child !== caption), ...paragraphOf(caption)];
}

function isElement(tagName: string) {
  return (node: ElementContent): node is Element =>
    node.type === 'element' && node.tagName === tagName;
}

/** Captions hold inline content only: a paragraph in one is taken apart. */
function inlineOf(caption: Element): ElementContent[] {
  return caption.children.flatMap((child) => (isElement('p')(child) ? child.children : [child]));
}

function paragraphOf(caption: Element | undefined): Element[] {
  return caption === undefined ? [] : [createElement('p', {}, inlineOf(caption))];
}
