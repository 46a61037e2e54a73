import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { findAll, textNode } from '#src/server/body/read-element.ts';
import { createElement } from '#src/server/body/replace-elements.ts';

/** Blocks in which a passage may stand; those that hold others come after what they hold. */
const blocks = ['p', 'h2', 'h3', 'h4', 'td', 'th', 'li', 'blockquote'];

/** Numbers of corrections, from 1, whose passage was found. */
export type FoundPassages = { numbers: number[] };

/** The fragments of a correction beneath the story, and of what it corrected in the text. */
export const correctionAnchor = (number: number) => `koreksi-${number}`;
export const correctedAnchor = (number: number) => `dikoreksi-${number}`;

/**
 * Puts a link to each correction behind the passage that it corrected, as the passage reads now. One
 * that is not in the text, or spans blocks, has no link; `found` says which have.
 */
export function correctedPassages(
  { corrections = [] }: { corrections?: readonly { passage?: string | undefined }[] },
  found: FoundPassages,
) {
  return (tree: Root): void => {
    for (const [index, { passage = '' }] of corrections.entries()) {
      const sought = flatten(passage);
      const block = sought && findAll(tree, ...blocks).find((one) => endOf(one, sought) > 0);
      if (!block) continue;
      const number = index + 1;
      const link = createElement('a', {
        className: ['corrected'],
        id: correctedAnchor(number),
        href: `#${correctionAnchor(number)}`,
      });
      insertAt(block, endOf(block, sought), link);
      found.numbers.push(number);
    }
  };
}

const flatten = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Where a passage ends in a block's text, in its own characters; 0 where it is not there. */
function endOf(block: Element, sought: string): number {
  const pattern = sought.split(' ').map(escapePattern);
  const match = new RegExp(pattern.join('\\s+'), 'u').exec(textOf(block));
  return match === null ? 0 : match.index + match[0].length;
}

const escapePattern = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Puts a node behind so many characters of an element's text. @returns the characters left to go */
function insertAt(parent: Element, characters: number, node: Element): number {
  let left = characters;
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'element') {
      const length = textOf(child).length;
      // No link stands within a link: it follows the one that the passage ends in.
      if (child.tagName === 'a' && left <= length) {
        parent.children.splice(index + 1, 0, node);
        return 0;
      }
      left = insertAt(child, left, node);
    } else if (child.type === 'text') {
      if (left <= child.value.length) {
        const halves = [child.value.slice(0, left), child.value.slice(left)];
        const [before, after] = halves.map((half) => (half === '' ? [] : [textNode(half)]));
        const next: ElementContent[] = [...(before ?? []), node, ...(after ?? [])];
        parent.children.splice(index, 1, ...next);
        return 0;
      }
      left -= child.value.length;
    }
    if (left === 0) return 0;
  }
  return left;
}
