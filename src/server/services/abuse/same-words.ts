/**
 * What a text says, without the ways in which the same can be written: letters of other widths and
 * cases, spaces, punctuation. A text of nothing but signs is compared as it is.
 */
export function sameWords(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.length > 0 ? words.join(' ') : folded.replace(/\s+/gu, ' ').trim();
}
