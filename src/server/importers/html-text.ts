import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { findHtmlTree } from '#src/server/body/parse-html.ts';

const blocks = new Set(['p', 'div', 'li', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol']);

/** The words of HTML on one line, entities decoded: titles, names and summaries of a source. */
export function htmlToLine(html: string): string {
  return htmlToText(html).replace(/\s+/gu, ' ').trim();
}

/**
 * The words of HTML with a newline after each line and a blank line after each block. Markup that no
 * body may have loses its tags only: whoever stores it refuses it with the reason, this never throws.
 */
export function htmlToText(html: string): string {
  const tree = findHtmlTree(html);
  if (tree === undefined) return html.replace(/<[^<>]*>/g, ' ').trim();
  visit(tree, (node, index, parent) => {
    if (
      node.type === 'comment' ||
      (node.type === 'element' && /^(script|style|template)$/.test(node.tagName))
    ) {
      if (parent !== undefined && index !== undefined) parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'element') return undefined;
    if (node.tagName === 'br') node.children = [{ type: 'text', value: '\n' }];
    else if (blocks.has(node.tagName)) {
      node.children.unshift({ type: 'text', value: '\n\n' });
      node.children.push({ type: 'text', value: '\n\n' });
    }
    return undefined;
  });
  return textOf(tree)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Cuts a line at a word so that it has at most `most` characters, an ellipsis included. */
export function shorten(line: string, most: number): string {
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : most - 1).replace(/[\s,;:.-]+$/u, '')}…`;
}
