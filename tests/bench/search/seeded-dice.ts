/** Chance that falls the same way on every run. */
export type Dice = {
  /** A whole number from 0 to one below the limit. */
  below: (limit: number) => number;
  /** At least 0 and below 1. */
  fraction: () => number;
  shuffle: <Item>(items: readonly Item[]) => Item[];
};

/** mulberry32 by Tommy Ettinger, public domain: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function createDice(seed: number): Dice {
  let state = seed;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  const shuffle = <Item>(items: readonly Item[]) =>
    items
      .map((item) => ({ item, place: fraction() }))
      .sort((one, other) => one.place - other.place)
      .map(({ item }) => item);
  return { below, fraction, shuffle };
}
