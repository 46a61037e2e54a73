import type { ElementContent, Root } from 'hast';
import { isElement, styleOf } from '#src/server/body/read-element.ts';
import { createElement, replaceElements } from '#src/server/body/replace-elements.ts';

/**
 * What word processors say by style (`<span style="font-weight:700">`) said by elements, and the other
 * way round: Google Docs wraps all it copies in `<b style="font-weight:normal">`, which is not bold.
 */
export function styledText() {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      const style = styleOf(element);
      const weight = style.get('font-weight');
      if (isElement(element, 'b', 'strong') && weight !== undefined && !isBold(weight)) {
        return element.children;
      }
      if (isElement(element, 'i', 'em') && style.get('font-style') === 'normal') {
        return element.children;
      }
      if (!isElement(element, 'span', 'font')) return undefined;
      const names = [
        ...(isBold(weight ?? '') ? ['strong'] : []),
        ...(style.get('font-style') === 'italic' ? ['em'] : []),
        ...(style.get('vertical-align') === 'super' ? ['sup'] : []),
        ...(style.get('vertical-align') === 'sub' ? ['sub'] : []),
        ...(/line-through/.test(style.get('text-decoration') ?? '') ? ['del'] : []),
      ];
      return names.reduce<ElementContent[]>(
        (children, name) => [createElement(name, {}, children)],
        element.children,
      );
    });
  };
}

function isBold(weight: string): boolean {
  return /^(?:bold|bolder|[6-9]00)\b/.test(weight);
}
