import type { Element, Root } from 'hast';
import { createElement, replaceElements } from '#src/server/body/replace-elements.ts';

/**
 * A table scrolls inside itself: it stands in `div.table-scroll`, which the keyboard can reach (the
 * page gives it its name). Head cells say what they head; `align` becomes `data-align`, because a
 * style attribute is against the page's policy.
 */
export function tables() {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      if (element.tagName === 'th' || element.tagName === 'td') refineCell(element);
      if (element.tagName === 'tfoot') element.tagName = 'tbody';
      if (element.tagName !== 'table') return undefined;
      const properties = { className: ['table-scroll'], role: 'region', tabIndex: 0 };
      return [createElement('div', properties, [element])];
    });
    replaceElements(tree, (element) => {
      if (element.tagName === 'thead') headColumns(element);
      return undefined;
    });
  };
}

function refineCell(cell: Element): void {
  const { align, ...rest } = cell.properties;
  cell.properties = align === undefined ? rest : { ...rest, dataAlign: align };
}

function headColumns(head: Element): void {
  replaceElements(head, (cell) => {
    if (cell.tagName === 'th') cell.properties.scope ??= 'col';
    return undefined;
  });
}
