const segmenter =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    : undefined;

/** More than this, on average, the contract takes from nobody (`newCommentSchema`). */
const unitsPerCharacter = 16;

/**
 * Counts characters as a reader does: an emoji of several code points is one (UAX #29). Stops at
 * `max`, and looks at no more text than the wire takes for that many, so that a pasted book costs no
 * more than a long comment.
 */
export function countGraphemes(text: string, max = Number.POSITIVE_INFINITY): number {
  let count = 0;
  const looked = text.slice(0, max * unitsPerCharacter);
  for (const _ of segmenter?.segment(looked) ?? looked) {
    count += 1;
    if (count >= max) break;
  }
  return count;
}
