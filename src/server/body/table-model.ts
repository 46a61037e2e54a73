import type { Element, ElementContent } from 'hast';
import { phrasingOf } from '#src/server/body/phrasing.ts';
import { isElement } from '#src/server/body/read-element.ts';
import { createElement, isBlank } from '#src/server/body/replace-elements.ts';

type Flow = (nodes: readonly ElementContent[]) => ElementContent[];

/**
 * A table as caption, groups, rows and cells; what stands elsewhere in it comes before it. A table of
 * one cell only places things on a page, so its content takes its place; one without cells goes.
 */
export function tableOf(table: Element, flow: Flow): ElementContent[] {
  const strays: ElementContent[] = [];
  const captions: Element[] = [];
  const groups: Element[] = [];
  for (const child of table.children) {
    if (isElement(child, 'caption') && captions.length === 0) {
      captions.push(createElement('caption', {}, phrasingOf(child.children)));
    } else if (isElement(child, 'thead', 'tbody', 'tfoot')) {
      const { rows, others } = rowsOf(child, flow);
      strays.push(...others);
      if (rows.length > 0) groups.push(createElement(child.tagName, {}, rows));
    } else if (isElement(child, 'tr')) {
      groups.push(createElement('tbody', {}, rowsOf({ ...table, children: [child] }, flow).rows));
    } else if (!isBlank(child)) {
      strays.push(child);
    }
  }
  const cells = groups.flatMap((group) => findCells(group));
  const [only, ...others] = cells;
  const before = flow(strays);
  const named = captions.filter((caption) => caption.children.length > 0);
  if (only === undefined) return [...before, ...flow(named)];
  if (others.length === 0) return [...before, ...flow(named), ...flow(only.children)];
  return [...before, createElement('table', {}, [...captions, ...groups])];
}

function rowsOf(group: Element, flow: Flow): { rows: Element[]; others: ElementContent[] } {
  const rows: Element[] = [];
  const others: ElementContent[] = [];
  for (const child of group.children) {
    if (isElement(child, 'tr')) {
      const cells = child.children.flatMap((cell) =>
        isElement(cell, 'td', 'th')
          ? [createElement(cell.tagName, cell.properties, cellContent(cell, flow))]
          : [],
      );
      others.push(
        ...child.children.filter((cell) => !isElement(cell, 'td', 'th') && !isBlank(cell)),
      );
      if (cells.length > 0) rows.push(createElement('tr', {}, cells));
    } else if (!isBlank(child)) {
      others.push(child);
    }
  }
  return { rows, others };
}

function cellContent(cell: Element, flow: Flow): ElementContent[] {
  const made = flow(cell.children);
  const [only, ...others] = made;
  return isElement(only, 'p') && others.length === 0 ? only.children : made;
}

function findCells(group: Element): Element[] {
  const rows = group.children.filter((row) => isElement(row, 'tr'));
  return rows.flatMap((row) =>
    row.children.flatMap((cell) => (isElement(cell, 'td', 'th') ? [cell] : [])),
  );
}
