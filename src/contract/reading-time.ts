/**
 * How long a story takes to read, in whole minutes, at least 1.
 * @param wordCount words of the body, as whitespace separates them; 200 of them make a minute
 */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.ceil(wordCount / 200));
}
