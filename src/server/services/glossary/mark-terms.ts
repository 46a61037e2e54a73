import type { BodyElement, BodyNode, BodyRoot } from '#src/contract/body.ts';
import type { GlossaryTerm } from '#src/server/services/glossary/terms.ts';

/** Where a term is left alone: it would be a control within a control, or no running text. */
const closed = new Set([
  ...['a', 'h2', 'h3', 'h4', 'pre', 'code', 'figure', 'table', 'cite', 'aside', 'mark', 'abbr'],
]);

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternOf({ term, also = [] }: GlossaryTerm): RegExp {
  const spellings = [term, ...also].map(escapePattern).join('|');
  const flags = /\p{Lu}/u.test(term) ? 'u' : 'iu';
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spellings})(?![\\p{L}\\p{N}])(?!-\\p{L})`, flags);
}

type Open = { term: GlossaryTerm; pattern: RegExp };

function toElement(words: string, { id, en }: GlossaryTerm): BodyElement {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['term'], dataTermId: id, dataTermEn: en },
    children: [{ type: 'text', value: words }],
  };
}

/** A text with the first term in it marked, and what follows it the same way. Takes terms off `open`. */
function markText(value: string, open: Open[]): BodyNode[] {
  const found = open.flatMap((entry) => {
    const match = entry.pattern.exec(value);
    return match === null ? [] : [{ entry, at: match.index, words: match[0] }];
  });
  const [first] = found.sort((one, other) => one.at - other.at);
  if (first === undefined) return [{ type: 'text', value }];
  open.splice(open.indexOf(first.entry), 1);
  const before = value.slice(0, first.at);
  const after = value.slice(first.at + first.words.length);
  return [
    ...(before === '' ? [] : [{ type: 'text' as const, value: before }]),
    toElement(first.words, first.entry.term),
    ...(after === '' ? [] : markText(after, open)),
  ];
}

function markNode(node: BodyNode, open: Open[]): BodyNode[] {
  if (node.type === 'text') return markText(node.value, open);
  const { className } = node.properties;
  if (closed.has(node.tagName) || className !== undefined) return [node];
  return [{ ...node, children: node.children.flatMap((child) => markNode(child, open)) }];
}

/**
 * Marks the first use of each term in a story's running text, as `contract/body.ts` writes it; never in
 * links, headings, captions, tables or code. The tree that is given stays as it is.
 */
export function markTerms(body: BodyRoot, terms: readonly GlossaryTerm[]): BodyRoot {
  const open = terms.map((term) => ({ term, pattern: patternOf(term) }));
  return { type: 'root', children: body.children.flatMap((node) => markNode(node, open)) };
}
