const segmenter =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    : undefined;

/**
 * Counts characters as a reader does: an emoji of several code points is one (UAX #29). Stops
 * counting at `max`, so that a pasted book costs no more than a long comment.
 */
export function countGraphemes(text: string, max = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const _ of segmenter?.segment(text) ?? text) {
    count += 1;
    if (count >= max) break;
  }
  return count;
}
