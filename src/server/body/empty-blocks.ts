import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { isPicture } from '#src/server/body/pictures.ts';
import { replaceElements, solidChildren } from '#src/server/body/replace-elements.ts';

const needWords = new Set([
  ...['p', 'h2', 'h3', 'h4', 'blockquote', 'aside', 'ul', 'ol', 'li', 'a', 'strong', 'em', 'pre'],
]);

/** Drops paragraphs, headings, lists and the like that hold neither words nor a picture. */
export function emptyBlocks() {
  return (tree: Root): void => {
    replaceElements(tree, (element) =>
      needWords.has(element.tagName) && isEmpty(element) ? [] : undefined,
    );
  };
}

function isEmpty(element: Element): boolean {
  return textOf(element).trim() === '' && !holdsMore(element);
}

function holdsMore(element: Element): boolean {
  return solidChildren(element).some(
    (child) => child.type === 'element' && (isPicture(child) || holdsMore(child)),
  );
}
