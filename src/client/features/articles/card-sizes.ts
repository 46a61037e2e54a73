/**
 * How much room a story is given: the one lead, the few seconds beside it, the first of a list, a row
 * of the river, a headline with its picture under another story, a hit of a search with its passage.
 */
export type StoryWeight = 'lead' | 'second' | 'feature' | 'river' | 'related' | 'hit';

/** How wide a card's picture is shown, as `sizes` says it: a preload in the head must say the same. */
export const cardSizes: Record<StoryWeight, string> = {
  lead: '(min-width: 64rem) 50rem, 100vw',
  second: '(min-width: 64rem) 24rem, (min-width: 40rem) 33vw, 7.5rem',
  feature: '(min-width: 64rem) 32rem, (min-width: 40rem) 55vw, 100vw',
  river: '(min-width: 40rem) 14rem, 7.5rem',
  related: '(min-width: 40rem) 20rem, 7.5rem',
  hit: '7.5rem',
};
