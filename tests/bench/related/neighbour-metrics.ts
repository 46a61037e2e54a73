import type { Neighbours } from '#tests/bench/related/neighbour-finders.ts';

/**
 * How good the first four neighbours are, 0 to 1, means over all judged stories. `precision` is the
 * share of four places that hold a related story; `reachable` the same of as many places as there are
 * related stories to fill them.
 */
export type NeighbourQuality = { precision: number; reachable: number };

const depth = 4;

/** @param related the related stories of each judged story, those left out that may not be shown */
export function judgeNeighbours(
  found: Neighbours,
  related: ReadonlyMap<string, ReadonlySet<string>>,
): NeighbourQuality {
  const judged = [...related].filter(([, { size }]) => size > 0);
  const sums = judged.map(([slug, good]) => {
    const hits = (found.get(slug) ?? []).slice(0, depth).filter((one) => good.has(one)).length;
    return { precision: hits / depth, reachable: hits / Math.min(depth, good.size) };
  });
  const mean = (read: (quality: NeighbourQuality) => number) =>
    sums.reduce((sum, one) => sum + read(one), 0) / Math.max(1, sums.length);
  return {
    precision: mean(({ precision }) => precision),
    reachable: mean(({ reachable }) => reachable),
  };
}
