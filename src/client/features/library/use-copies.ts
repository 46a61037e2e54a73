import { useEffect, useState } from 'react';
import { listCopies } from '#src/client/features/library/keep-copy.ts';
import type { Shelf } from '#src/client/lib/kept-copies.ts';

/** Which stories stand on a shelf with their text; undefined until that is known, or where it cannot be. */
export function useCopies(shelf: Shelf, version: unknown): ReadonlySet<string> | undefined {
  const [copies, setCopies] = useState<ReadonlySet<string>>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` says when to look again.
  useEffect(() => {
    let isGone = false;
    listCopies(shelf).then(
      (slugs) => isGone || setCopies(new Set(slugs)),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [shelf, version]);

  return copies;
}
