/** How good an order of slugs is, 0 to 1 each. */
export type Quality = { ndcg: number; reciprocalRank: number; recall: number };

const depth = 10;

/**
 * nDCG and recall of the first ten, and one over the rank of the first that is relevant at all. Gains are
 * 2^grade − 1, discounts log2(rank + 1): Järvelin and Kekäläinen, "Cumulated Gain-based Evaluation of
 * IR Techniques" (2002), as used since Burges et al. (2005).
 */
export function judge(found: readonly string[], grades: ReadonlyMap<string, number>): Quality {
  const gainOf = (grade: number, index: number) => (2 ** grade - 1) / Math.log2(index + 2);
  const sum = (list: readonly number[]) =>
    list.slice(0, depth).reduce((total, grade, index) => total + gainOf(grade, index), 0);
  const first = found.findIndex((slug) => grades.has(slug));
  const best = [...grades.values()].sort((one, other) => other - one);
  const hits = found.slice(0, depth).filter((slug) => grades.has(slug));
  return {
    ndcg: sum(found.map((slug) => grades.get(slug) ?? 0)) / sum(best),
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
    recall: hits.length / Math.min(depth, grades.size),
  };
}

/** The mean of each figure. */
export function meanOf(qualities: readonly Quality[]): Quality {
  const mean = (read: (quality: Quality) => number) =>
    qualities.reduce((sum, quality) => sum + read(quality), 0) / qualities.length;
  return {
    ndcg: mean(({ ndcg }) => ndcg),
    reciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
    recall: mean(({ recall }) => recall),
  };
}
