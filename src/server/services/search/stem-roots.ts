import { compounds } from '#src/server/services/search/indonesian-compounds.ts';
import { loanwords } from '#src/server/services/search/indonesian-loanwords.ts';
import { rootsAToJ } from '#src/server/services/search/indonesian-roots-a-to-j.ts';
import { rootsKToR } from '#src/server/services/search/indonesian-roots-k-to-r.ts';
import { rootsSToZ } from '#src/server/services/search/indonesian-roots-s-to-z.ts';

const lists = [rootsAToJ, rootsKToR, rootsSToZ, loanwords].flatMap((list) =>
  list.trim().split(/\s+/),
);

/** The words that affixes are taken off down to, and which stay as they are. */
export const roots: ReadonlySet<string> = new Set([...lists, ...compounds.keys()]);
