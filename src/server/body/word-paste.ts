import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { classesOf, findAll, isElement, propertyText } from '#src/server/body/read-element.ts';
import { createElement, isBlank, replaceElements } from '#src/server/body/replace-elements.ts';

/** Settings of Word's own, which may stand outside of its conditional comments. */
const settings = new Set([
  ...['w:worddocument', 'w:latentstyles', 'w:sdtpr', 'o:officedocumentsettings', 'm:mathpr'],
  ...['v:shapetype', 'o:shapedefaults', 'o:shapelayout'],
]);

/**
 * What Word leaves in the clipboard: its bullets, which are characters in front of paragraphs, become
 * lists again, and what it hides goes. Its own tags (`o:p`, `st1:city`) lose theirs in the sanitizer.
 */
export function wordPaste() {
  return (tree: Root): void => {
    gatherLists(tree);
    replaceElements(tree, (element) => {
      const holdsItems = element.children.some((child) => isListParagraph(child));
      if (holdsItems) gatherLists(element);
      return undefined;
    });
    replaceElements(tree, ({ tagName }) => (settings.has(tagName) ? [] : undefined));
  };
}

function isListParagraph(node: { type: string }): node is Element {
  if (!isElement(node, 'p')) return false;
  const isNamed = classesOf(node).some((name) => name.startsWith('MsoListParagraph'));
  return isNamed || /mso-list:\s*l\d/i.test(propertyText(node, 'style'));
}

function gatherLists(parent: Root | Element): void {
  const out: ElementContent[] = [];
  let list: Element | undefined;
  for (const child of parent.children) {
    if (child.type === 'doctype') continue;
    if (list !== undefined && isBlank(child)) continue;
    if (!isListParagraph(child)) {
      list = undefined;
      out.push(child);
      continue;
    }
    const bullet = takeBullet(child);
    if (list === undefined) {
      list = createElement(/\d/.test(bullet) ? 'ol' : 'ul', {});
      out.push(list);
    }
    list.children.push(createElement('li', {}, child.children));
  }
  parent.children = out;
}

/** Takes the marked bullet off, or the one that stands in front of the words unmarked. */
function takeBullet(paragraph: Element): string {
  const marked = findAll(paragraph, 'span').find((span) =>
    /mso-list:\s*ignore/i.test(propertyText(span, 'style')),
  );
  const bullet = marked === undefined ? '' : textOf(marked);
  if (marked !== undefined) marked.children = [];
  const [first] = paragraph.children.filter((child) => !isBlank(child));
  if (marked !== undefined || first?.type !== 'text') return bullet;
  const found = /^\s*(?:[·•o§▪‣-]|\d{1,3}[.)])[\s\u00a0]+/.exec(first.value)?.[0] ?? '';
  first.value = first.value.slice(found.length);
  return found;
}
