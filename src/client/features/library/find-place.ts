import type { ReadingPlace } from '#src/client/features/library/read-stories.ts';

/** Long enough to tell one paragraph from another, short enough to keep hundreds of them. */
const remembered = 60;
/** Whoever stopped before this block has only looked at the story. */
const firstWorthIt = 2;

/**
 * The place at which a reader is.
 * @param blocks the text of each, and the distance of its edge from the top of the window in pixels
 * @param line how far below the top of the window the reader's eyes are taken to be, in pixels
 */
export function placeAt(
  blocks: readonly { top: number; text: string }[],
  line: number,
): ReadingPlace | undefined {
  const index = blocks.findLastIndex(({ top }) => top <= line);
  const text = blocks[index]?.text.trim().slice(0, remembered);
  if (text === undefined || index < firstWorthIt) return undefined;
  return { index, text, share: index / blocks.length };
}

/** Which of these blocks a place means: the one that begins so, nearest to where it stood; else by number. */
export function findPlace(texts: readonly string[], { index, text }: ReadingPlace): number {
  const alike = texts.flatMap((each, at) =>
    text !== '' && each.trim().startsWith(text) ? [at] : [],
  );
  const distance = (at: number) => Math.abs(at - index);
  const [nearest] = alike.sort((a, b) => distance(a) - distance(b));
  return nearest ?? Math.min(index, texts.length - 1);
}
