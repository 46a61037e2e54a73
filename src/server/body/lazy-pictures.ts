import type { Element, ElementContent, Root } from 'hast';
import { bestSource } from '#src/server/body/picture-source.ts';
import { findAll, isElement } from '#src/server/body/read-element.ts';
import { isBlank, replaceElements } from '#src/server/body/replace-elements.ts';

/**
 * Gives every `img` the one address worth fetching, out of `picture`, sets of candidates and what
 * lazy-loading scripts read. A `noscript` twin lends its address to a picture without one and goes;
 * without a picture beside it, it is the picture. One without any address is dropped.
 */
export function lazyPictures() {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      if (element.tagName === 'picture') return fromPicture(element);
      if (element.tagName === 'img') element.properties.src = bestSource(element);
      return undefined;
    });
    joinTwins(tree);
    replaceElements(tree, (element) => {
      if (element.tagName === 'noscript') return [];
      return element.tagName === 'img' && element.properties.src === '' ? [] : undefined;
    });
  };
}

/** Sources come best first in a `picture`, but their formats are ours to choose: the `img` wins. */
function fromPicture(picture: Element): ElementContent[] {
  const [img] = findAll(picture, 'img');
  if (img === undefined) return [];
  const sources = findAll(picture, 'source').map(bestSource);
  img.properties.src ||= sources.find((source) => source !== '') ?? '';
  return [img];
}

function joinTwins(parent: Root | Element): void {
  const children: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'doctype') continue;
    if (!isElement(child, 'noscript')) {
      if (isElement(child)) joinTwins(child);
      children.push(child);
      continue;
    }
    const [twin] = findAll(child, 'img');
    if (twin === undefined) continue;
    const beside = lastPicture(children) ?? pictureAfter(parent, child);
    if (beside === undefined) children.push(twin);
    else beside.properties.src ||= twin.properties.src;
  }
  parent.children = children;
}

function lastPicture(children: readonly ElementContent[]): Element | undefined {
  return pictureIn(children.findLast((child) => !isBlank(child)));
}

function pictureAfter(parent: Root | Element, child: Element): Element | undefined {
  const rest = parent.children.slice(parent.children.indexOf(child) + 1);
  const next = rest.find((sibling) => !isBlank(sibling));
  const picture = next?.type === 'element' ? pictureIn(next) : undefined;
  return picture?.properties.src === '' ? picture : undefined;
}

function pictureIn(node: ElementContent | undefined): Element | undefined {
  if (!isElement(node)) return undefined;
  return isElement(node, 'img')
    ? node
    : isElement(node, 'a', 'span')
      ? findAll(node, 'img').at(-1)
      : undefined;
}
