import type { Element, ElementContent, Root } from 'hast';
import { findAll, isElement } from '#src/server/body/read-element.ts';
import { solidChildren } from '#src/server/body/replace-elements.ts';

/**
 * The first picture of a body, when it is the lead picture that the page shows above it, goes with its
 * figure; later pictures stay. Addresses are compared by file, so that WordPress's sizes
 * (`-300x200`, `-scaled`) and the detours of its image proxy (i0.wp.com) count as the same.
 */
export function leadPicture(options: { leadImage?: string }) {
  return (tree: Root): void => {
    const lead = options.leadImage;
    const [first] = findAll(tree, 'img');
    if (lead === undefined || first === undefined) return;
    if (isSamePicture(lead, String(first.properties.src ?? ''))) drop(tree, first);
  };
}

/** True when two addresses name one picture, perhaps in different sizes. */
export function isSamePicture(one: string, other: string): boolean {
  const [a, b] = [readAddress(one), readAddress(other)];
  if (a === undefined || b === undefined) return false;
  if (a.file !== b.file) return false;
  // "1.jpg" is in every folder; a name with some length is not.
  return a.path === b.path || a.file.length >= 12;
}

function readAddress(address: string): { path: string; file: string } | undefined {
  const base = 'https://here.invalid/';
  if (address === '' || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  const isProxy = /^i[0-9]\.wp\.com$/.test(url.hostname);
  const path = (isProxy ? url.pathname.replace(/^\/[^/]+/, '') : url.pathname).toLowerCase();
  const plain = path.replace(
    /(?:-\d{2,5}x\d{2,5}|-scaled|-rotated|-e\d{10,13})*(\.[a-z]{3,4})(?:\.webp)?$/,
    '$1',
  );
  const file = plain.split('/').at(-1) ?? '';
  return file === '' ? undefined : { path: plain, file };
}

/** Takes the picture out, and every element around it that would hold nothing but its caption. */
function drop(parent: Root | Element, picture: Element): boolean {
  const children: ElementContent[] = [];
  let isFound = false;
  for (const child of parent.children) {
    if (child.type === 'doctype') continue;
    if (child === picture) {
      isFound = true;
      continue;
    }
    if (isFound || !isElement(child) || !drop(child, picture)) {
      children.push(child);
      continue;
    }
    isFound = true;
    if (solidChildren(child).some((left) => !isElement(left, 'figcaption', 'br')))
      children.push(child);
  }
  parent.children = children;
  return isFound;
}
