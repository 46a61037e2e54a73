import type { BodyElement, BodyNode, BodyRoot } from '#src/contract/body.ts';

const blocks = new Set([
  ...[
    'p',
    'h2',
    'h3',
    'h4',
    'li',
    'pre',
    'tr',
    'blockquote',
    'aside',
    'ul',
    'ol',
    'table',
    'caption',
  ],
]);

/**
 * What is there to read in a body, as plain text for search and counting: one line per block, the
 * cells of a table apart by spaces; without captions, films and "Baca juga".
 */
export function bodyTextOf(body: BodyRoot): string {
  return body.children
    .map(textOf)
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Whitespace-separated words, which is how reading time counts. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function textOf(node: BodyNode): string {
  if (node.type === 'text') return node.value;
  if (isLeftOut(node)) return '';
  if (node.tagName === 'br') return ' ';
  const inner = node.children.map(textOf).join('');
  if (node.tagName === 'td' || node.tagName === 'th') return `${inner} `;
  return blocks.has(node.tagName) ? `\n${inner}\n` : inner;
}

function isLeftOut({ tagName, properties }: BodyElement): boolean {
  return tagName === 'figure' || 'dataEmbed' in properties || 'dataRelatedSlug' in properties;
}
