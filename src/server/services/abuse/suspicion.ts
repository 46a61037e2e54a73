import { linksIn } from '#src/contract/comment-rules.ts';
import { isWellKnown, type Standing } from '#src/server/services/abuse/read-standing.ts';

/** How hard a proof of work is asked for: none, then harder and harder. */
export type ProofLevel = 0 | 1 | 2 | 3;

/**
 * Weighs what speaks against a comment: an author nobody knows, links, a network that writes much or
 * was refused before. Each alone asks for nothing; a well-known author is never asked.
 */
export function weigh(text: string, standing: Standing): ProofLevel {
  if (isWellKnown(standing)) return 0;
  const links = linksIn(text).length;
  const isUnknown = standing.published === 0;
  const points =
    (isUnknown ? 1 : 0) +
    Math.min(2, links) +
    Math.min(3, standing.refused * 2) +
    (standing.recent >= 5 ? 1 : 0) +
    (standing.recentOfNetwork >= 10 ? 1 : 0) +
    (standing.recentOfNetwork >= 30 ? 1 : 0) +
    (standing.refusedOfNetwork >= 3 ? 1 : 0);
  if (points < 2) return 0;
  if (points < 3) return 1;
  return points < 5 ? 2 : 3;
}
