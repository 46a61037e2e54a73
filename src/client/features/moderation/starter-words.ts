/**
 * A few mild words in Indonesian and English, our own choice, that an editor may begin a list with.
 * Offered, never set by itself: what offends is for each newsroom to say.
 */
export const starterWords = [
  'bodoh',
  'goblok',
  'tolol',
  'bego',
  'dungu',
  'brengsek',
  'bangsat',
  'kampret',
  'idiot',
  'moron',
  'stupid',
  'bastard',
] as const;
