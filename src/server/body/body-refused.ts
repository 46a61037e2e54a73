/** Raised for markup that no story has, only an attack or an accident; the message is one clause. */
export class BodyRefused extends Error {}

/**
 * What one body may hold. A browser's parser itself stops nesting at 512; the longest stories seen
 * have some thousand elements. Beyond these, work would grow with the square of the size.
 */
export const bodyLimits = {
  /** UTF-16 units of markup. */
  characters: 2_000_000,
  /** Elements open at the same time. Later passes are recursive and rely on it. */
  depth: 256,
  /** Elements that the parser makes, those it repeats for unclosed formatting included. */
  elements: 30_000,
  /** Attributes of one element. */
  attributes: 250,
} as const;
