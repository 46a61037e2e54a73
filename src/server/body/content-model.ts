import type { Element, ElementContent, Root } from 'hast';
import { phrasingOf, textOnly } from '#src/server/body/phrasing.ts';
import { findAll, isElement } from '#src/server/body/read-element.ts';
import { createElement, isBlank } from '#src/server/body/replace-elements.ts';
import { isPhrasing, linesOf, spreadInline } from '#src/server/body/split-paragraph.ts';
import { tableOf } from '#src/server/body/table-model.ts';

/**
 * Rebuilds a sanitized tree so that every element stands where HTML allows it: blocks never in a
 * paragraph or a heading, items only in lists, rows only in tables, nothing but text in code. What
 * stands in the wrong place is moved out of it, never lost. Browsers then build the very tree that
 * was stored, so the page that is served and the one that React makes are the same.
 */
export function contentModel() {
  return (tree: Root): void => {
    tree.children = flow(tree.children.filter((child) => child.type !== 'doctype'));
  };
}

/** Nodes as blocks: runs of words become paragraphs, divided at two line ends. */
function flow(nodes: readonly ElementContent[], makeRun = paragraphs): ElementContent[] {
  const out: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    if (run.some((node) => !isBlank(node))) out.push(...makeRun(run));
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      run.push(node);
    } else if (isElement(node)) {
      for (const part of spreadInline(node)) {
        if (isPhrasing(part)) {
          run.push(part);
        } else if (isElement(part)) {
          flush();
          out.push(...block(part));
        }
      }
    }
  }
  flush();
  return out;
}

function paragraphs(run: ElementContent[]): ElementContent[] {
  return linesOf(run).map((line) => createElement('p', {}, phrasingOf(line)));
}

function block(element: Element): ElementContent[] {
  const { tagName, properties, children } = element;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return flow(children, (run) => [createElement(tagName, {}, phrasingOf(run))]);
    case 'blockquote':
      return [createElement(tagName, {}, quoted(children))];
    case 'aside':
      return [pullQuote(children)];
    case 'ul':
    case 'ol':
      return [createElement(tagName, properties, items(children))];
    case 'table':
      return tableOf(element, flow);
    case 'figure':
      return figure(children);
    case 'pre':
      return preformatted(element);
    case 'hr':
      return [createElement('hr', {})];
    default:
      return flow(children);
  }
}

/** A cite is no paragraph, and a quote of a few words needs none. */
function quoted(children: readonly ElementContent[]): ElementContent[] {
  return compact(
    flow(children, (run) => {
      const [only, ...others] = run.filter((node) => !isBlank(node));
      return others.length === 0 && isElement(only, 'cite')
        ? [createElement('cite', {}, phrasingOf(only.children))]
        : paragraphs(run);
    }),
    children,
  );
}

/** One paragraph that the source did not write as one is undone. */
function compact(made: ElementContent[], source: readonly ElementContent[]): ElementContent[] {
  const [only, ...others] = made;
  const wasWritten = source.some((node) => isElement(node, 'p'));
  return isElement(only, 'p') && others.length === 0 && !wasWritten ? only.children : made;
}

function pullQuote(children: readonly ElementContent[]): Element {
  const made = flow(children);
  const [only, ...others] = made;
  const isQuote = isElement(only, 'blockquote') && others.length === 0;
  const quote = isQuote ? only : createElement('blockquote', {}, made);
  return createElement('aside', { className: ['pullquote'] }, [quote]);
}

/** A list inside a list belongs to the item before it; other strays get an item of their own. */
function items(children: readonly ElementContent[]): ElementContent[] {
  const out: Element[] = [];
  for (const child of children.filter((node) => !isBlank(node))) {
    const last = out.at(-1);
    if (isElement(child, 'li')) {
      out.push(createElement('li', {}, item(child.children)));
    } else if (isElement(child, 'ul', 'ol') && last !== undefined) {
      last.children.push(...block(child));
    } else {
      out.push(createElement('li', {}, item([child])));
    }
  }
  return out;
}

/** An item of one paragraph is shown without the space around it. */
function item(children: readonly ElementContent[]): ElementContent[] {
  const made = flow(children);
  const paragraphCount = made.filter((node) => isElement(node, 'p')).length;
  if (paragraphCount !== 1) return made;
  return made.flatMap((node) => (isElement(node, 'p') ? node.children : [node]));
}

/** Pictures, figures and one caption stay; words between them stand after the figure. */
function figure(children: readonly ElementContent[]): ElementContent[] {
  const pictures: ElementContent[] = [];
  const captions: ElementContent[][] = [];
  const others: ElementContent[] = [];
  for (const child of children) {
    if (isElement(child, 'figcaption')) {
      captions.push(phrasingOf(child.children));
    } else if (isElement(child, 'figure')) {
      for (const part of block(child)) {
        (isElement(part, 'figure') ? pictures : others).push(part);
      }
    } else if (isElement(child, 'img')) {
      pictures.push(child);
    } else if (isElement(child) && holdsOnlyPictures(child)) {
      pictures.push(...findAll(child, 'img'));
    } else {
      others.push(child);
    }
  }
  const caption = captions.flatMap((nodes, index) => (index === 0 ? nodes : [space, ...nodes]));
  if (pictures.length === 0) return flow([...others, createElement('p', {}, caption)]);
  const last = caption.length === 0 ? [] : [createElement('figcaption', {}, caption)];
  return [createElement('figure', {}, [...pictures, ...last]), ...flow(others)];
}

const space: ElementContent = { type: 'text', value: ' ' };

function holdsOnlyPictures(element: Element): boolean {
  return (
    element.tagName !== 'table' &&
    textOnly(element.children).trim() === '' &&
    findAll(element, 'img').length > 0
  );
}

/** What is set in the type of machines keeps its lines and loses its markup. */
function preformatted({ children }: Element): ElementContent[] {
  const [only, ...others] = children.filter((node) => !isBlank(node));
  const isCode = isElement(only, 'code') && others.length === 0;
  const value = textOnly(isCode ? only.children : children);
  const pictures = children.flatMap((child) => (isElement(child) ? findAll(child, 'img') : []));
  const text: ElementContent[] = value === '' ? [] : [{ type: 'text', value }];
  const code = createElement('code', isCode ? only.properties : {}, text);
  return [createElement('pre', {}, [code]), ...flow(pictures)];
}
