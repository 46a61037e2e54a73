import type { BodyElement, BodyNode, BodyRoot } from '#src/contract/body.ts';

/** A sentence to be spoken, and the place among the body's elements of the block that it stands in. */
export type Sentence = { block: number; text: string };

/** What nobody wants read out: captions, "Baca juga", players, tables, code, notes' numbers. */
function isSilent({ tagName, properties }: BodyElement): boolean {
  if (['figure', 'table', 'pre', 'hr', 'sup', 'img'].includes(tagName)) return true;
  const classes = [properties.className ?? []].flat();
  return ['related', 'gallery', 'embed', 'table-scroll', 'dateline', 'image-missing'].some((name) =>
    classes.includes(name),
  );
}

function textOf(node: BodyNode): string {
  if (node.type === 'text') return node.value;
  if (isSilent(node)) return '';
  if (node.tagName === 'br') return ' ';
  const text = node.children.map(textOf).join('');
  // Items and cited lines end where they end, with or without a full stop.
  return ['li', 'p', 'blockquote', 'cite'].includes(node.tagName) ? `${text}\n` : text;
}

/** Short forms whose full stop ends no sentence, as Indonesian newsrooms write them. */
const shortForms =
  /(?:^|[\s("“])(?:dr|drs|dra|ir|prof|sdr|bpk|h|hj|kh|st|tn|ny|nn|yth|no|hlm|jl|gg|pt|cv|tbk|kol|jend|kapt|lih|dsb|dll|dkk|dst|a\.n|d\.a|u\.p|s\.d|[a-z]|[a-z]\.[a-z])\.\s*$/i;

/** Whether what a segmenter took for two sentences is one: `dr. Andi`, `“Bagus!” ujarnya`, `No. 5`. */
function belongTogether(before: string, after: string): boolean {
  if (before.includes('\n')) return false;
  if (shortForms.test(before)) return true;
  return /^\p{Ll}/u.test(after);
}

/**
 * The sentences of a text, each without the space around it. What `Intl.Segmenter` divides after a short
 * form or before a small letter is joined again; a number such as `Rp1.000` or `09.51` it never divides.
 */
export function splitSentences(text: string): string[] {
  const segments = new Intl.Segmenter('id', { granularity: 'sentence' }).segment(text);
  const joined: string[] = [];
  for (const { segment } of segments) {
    const last = joined.at(-1);
    if (last !== undefined && belongTogether(last, segment)) joined[joined.length - 1] += segment;
    else joined.push(segment);
  }
  return joined
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Everything of a story's body that is read out, in its order. */
export function toSentences(body: BodyRoot): Sentence[] {
  const blocks = body.children.filter((node) => node.type === 'element');
  return blocks.flatMap((node, block) =>
    splitSentences(textOf(node)).map((text) => ({ block, text })),
  );
}
