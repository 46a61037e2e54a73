/** Fewer letters than these may all be capitals: abbreviations, a cheer. */
const leastLetters = 24;
/** Share of capitals among the letters above which a text shouts. */
const mostCapitals = 0.7;

/** Whether a text is written in capitals, for which addresses do not count. */
export function isShouted(text: string): boolean {
  const words = text.replace(/https?:\/\/\S+|\bwww\.\S+/giu, '');
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  // Scripts without capitals never shout: only letters that could be small are counted.
  const letters = capitals + (words.match(/\p{Ll}/gu)?.length ?? 0);
  return letters >= leastLetters && capitals > letters * mostCapitals;
}
