import type { TextPart } from '#src/contract/search.ts';
import { type HitFinder, markHits } from '#src/server/services/search/sought-forms.ts';

/** Characters of a passage, and how much of them stands before the first sought word. */
const passageLength = 220;
const leadLength = 60;
/** Places of one text that are compared. */
const mostHits = 100;

/**
 * The place of a text where most of the sought words stand close together, with them marked: about 220
 * characters, cut between words, with "…" where text was left out. Undefined where it has none of them.
 */
export function choosePassage(text: string, find: HitFinder): TextPart[] | undefined {
  const hits = find(text).slice(0, mostHits);
  let best: { start: number; worth: number } | undefined;
  for (const [index, { start }] of hits.entries()) {
    const near = hits.slice(index).filter(({ end }) => end <= start + passageLength - leadLength);
    const worth = 10 * new Set(near.map(({ word }) => word)).size + Math.min(9, near.length);
    if (best === undefined || worth > best.worth) best = { start, worth };
  }
  if (best === undefined) return undefined;
  const begin = beginOf(text, best.start);
  const end = endOf(text, begin);
  const passage = text.slice(begin, end).replace(/\s+/g, ' ').trim();
  const parts = markHits(passage, find);
  if (begin > 0) parts.unshift({ text: '… ', isHit: false });
  if (end < text.length) parts.push({ text: ' …', isHit: false });
  return parts;
}

/** The sentence's beginning where that is near, else a word's. */
function beginOf(text: string, hit: number): number {
  const lead = text.slice(Math.max(0, hit - leadLength), hit);
  const sentence = Math.max(...['. ', '? ', '! ', '\n'].map((sign) => lead.lastIndexOf(sign)));
  if (sentence >= 0) return hit - lead.length + sentence + (lead[sentence] === '\n' ? 1 : 2);
  if (lead.length < leadLength) return 0;
  const space = lead.search(/\s/);
  return space < 0 ? hit : hit - lead.length + space + 1;
}

function endOf(text: string, begin: number): number {
  const end = begin + passageLength;
  if (end >= text.length) return text.length;
  const space = text.slice(begin, end).search(/\s\S*$/);
  return space < 0 ? end : begin + space;
}
