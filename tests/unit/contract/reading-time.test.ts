import { expect, it } from 'vitest';
import { readingMinutes } from '#src/contract/reading-time.ts';

it.each([
  [0, 1],
  [1, 1],
  [200, 1],
  [201, 2],
  [900, 5],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
