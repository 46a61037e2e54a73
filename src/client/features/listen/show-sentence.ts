import type { Sentence } from '#src/client/features/listen/sentences.ts';

/** As `styles/base.css` names it. https://drafts.csswg.org/css-highlight-api-1/ */
const name = 'spoken';

/** Where a text stands within an element, across whatever elements it is made of. */
function findRange(element: Element, text: string): Range | undefined {
  // Explanations lie within the text, unseen.
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[popover]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { node: Node; from: number }[] = [];
  let all = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node, from: all.length });
    all += node.nodeValue ?? '';
  }
  const start = all.indexOf(text);
  if (start === -1) return undefined;
  const at = (place: number) => nodes.findLast(({ from }) => from <= place) ?? nodes[0];
  const [first, last] = [at(start), at(start + text.length - 1)];
  if (first === undefined || last === undefined) return undefined;
  const range = new Range();
  range.setStart(first.node, start - first.from);
  range.setEnd(last.node, start + text.length - last.from);
  return range;
}

function isInSight({ top, bottom }: DOMRect): boolean {
  return top >= 0 && bottom <= innerHeight * 0.8;
}

/** Marks the sentence that is spoken, where its story is on the page; undefined takes the mark away. */
export function showSentence(sentence: Sentence | undefined): void {
  // Older engines read without marking: nothing of the page may be changed for it.
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(name);
  const block = document.querySelectorAll('main [data-story-text] > *')[sentence?.block ?? -1];
  if (sentence === undefined || block === undefined) return;
  const range = findRange(block, sentence.text);
  if (range === undefined) return;
  CSS.highlights.set(name, new Highlight(range));
  if (!isInSight(range.getBoundingClientRect())) block.scrollIntoView({ block: 'center' });
}
