/** The state of a move that leaves the focus where it is, as of an address that follows typing. */
export const keepFocus = { keepsFocus: true } as const;

/** @param state what the location of a move carries, from us or from anybody */
export function keepsFocus(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'keepsFocus' in state;
}
