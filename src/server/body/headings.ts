import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { eachElement } from '#src/server/body/read-element.ts';
import { slugify } from '#src/server/body/slugify.ts';

const prefix = 'bagian-';

/**
 * Puts headings beneath the page's h1 without a gap (a body of h1 and h3 becomes h2 and h3) and gives
 * each an id, `bagian-<its words>`, unique in the body; no id of the source survives, so none can
 * shadow one of the page's own.
 */
export function headings() {
  return (tree: Root): void => {
    const open: number[] = [];
    const taken: Taken = new Map();
    eachElement(tree, (element) => {
      const level = /^h([1-6])$/.exec(element.tagName)?.[1];
      if (level === undefined) return;
      while (open.length > 0 && (open.at(-1) ?? 0) >= Number(level)) open.pop();
      open.push(Number(level));
      element.tagName = `h${Math.min(open.length + 1, 4)}`;
      element.properties = { id: uniqueId(element, taken) };
    });
  };
}

/** Ids given so far, each with the number that a further heading of its words gets. */
type Taken = Map<string, number>;

function uniqueId(heading: Element, taken: Taken): string {
  const base = prefix + (slugify(textOf(heading), 60) || String(taken.size + 1));
  let id = base;
  let count = taken.get(base) ?? 1;
  for (; taken.has(id); count += 1) id = `${base}-${count + 1}`;
  taken.set(base, count);
  taken.set(id, taken.get(id) ?? 1);
  return id;
}
