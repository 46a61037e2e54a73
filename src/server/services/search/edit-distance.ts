/**
 * Letters put in, left out, exchanged, or swapped with their neighbour to make one word of another:
 * Damerau's distance, each letter changed once at most (optimal string alignment).
 * https://doi.org/10.1145/363958.363994
 */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const ways = [
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      ];
      if (isSwapped && row > 1 && column > 1) ways.push((before[column - 2] ?? 0) + 1);
      next.push(Math.min(...ways));
    }
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
