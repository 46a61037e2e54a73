import type { PrefixKind } from '#src/server/services/search/stem-affixes.ts';

/** The endings that make a word of another; the others only attach to it. */
export type Ending = '' | 'kan' | 'an' | 'i' | 'isasi';

/** One way to take endings off: what is left, the derivational ending taken off, and what it costs. */
export type Closing = { rest: string; ending: Ending; cost: number };

const particles = ['lah', 'kah', 'pun', 'tah'];
const possessives = ['nya', 'ku', 'mu'];
const endings: readonly (readonly [Exclude<Ending, ''>, number])[] = [
  ['an', 1],
  ['kan', 1.02],
  ['i', 1.06],
  ['isasi', 1.5],
];

/** All ways to take off the endings of a word, in their order: root, -kan -an -i, -ku -mu -nya, -lah. */
export function closeWord(word: string): Closing[] {
  const bare: Closing[] = [{ rest: word, ending: '', cost: 0 }];
  addWithout(bare, particles, 1.1);
  addWithout(bare, possessives, 1);
  for (const { rest, cost } of [...bare]) {
    for (const [ending, extra] of endings) {
      if (rest.endsWith(ending) && rest.length - ending.length >= 3) {
        bare.push({ rest: rest.slice(0, -ending.length), ending, cost: cost + extra });
      }
    }
  }
  return bare;
}

function addWithout(closings: Closing[], attached: readonly string[], extra: number): void {
  for (const { rest, cost } of [...closings]) {
    const found = attached.find((one) => rest.endsWith(one) && rest.length - one.length >= 3);
    if (found === undefined) continue;
    closings.push({ rest: rest.slice(0, -found.length), ending: '', cost: cost + extra });
  }
}

/** What it costs that a prefix and an ending do not go together, as in common slips of the pen. */
export function costOfPairing(prefix: PrefixKind, ending: Ending): number {
  switch (prefix) {
    case 'me':
    case 'di':
    case 'ter':
      return ending === 'an' ? 1 : 0;
    case 'ber':
      return ending === 'i' ? 1 : 0;
    case 'ke':
    case 'se':
      return ending === 'i' || ending === 'kan' ? 1 : 0;
    case 'pe':
      return ending === 'kan' ? 1 : 0;
    case 'per':
    case 'ku':
    case 'nge':
      return 0;
    default:
      return prefix satisfies never;
  }
}
