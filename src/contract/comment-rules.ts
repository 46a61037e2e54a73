import * as z from 'zod/mini';
import { isShouted } from '#src/contract/capital-letters.ts';
import { findWords } from '#src/contract/comment-words.ts';
import type { CommentHold } from '#src/contract/comments.ts';

/** Who may comment on this site, and which comments wait for a moderator. */
export const identityPolicies = ['guests', 'accounts', 'closed'] as const;
export const premoderations = ['none', 'first_comment', 'links', 'all'] as const;

/** The rules of the house, which browser and server apply alike (`judgeText`). */
export const commentRulesSchema = z
  .object({
    identity: z.enum(identityPolicies),
    premoderation: z.enum(premoderations),
    /** More links than this wait for a moderator. */
    maxLinks: z.int(),
    /** A comment with one of these words waits for a moderator, or is not taken. */
    heldWords: z.array(z.string()),
    blockedWords: z.array(z.string()),
    /** So many readers' reports hide a comment until a moderator has looked at it; 0 never. */
    reportsToHide: z.int(),
    /** Days after which a story's conversation closes by itself; null never. */
    closeAfterDays: z.nullable(z.int()),
  })
  .register(z.globalRegistry, { id: 'CommentRules' });
export type CommentRules = z.infer<typeof commentRulesSchema>;

export const defaultCommentRules: CommentRules = {
  identity: 'guests',
  premoderation: 'none',
  maxLinks: 2,
  heldWords: [],
  blockedWords: [],
  reportsToHide: 5,
  closeAfterDays: null,
};

/** What the rules say of a text: not taken because of some words, or taken but held. */
export type Verdict = { refusedWords: string[]; hold: CommentHold | null };

const linkPattern = /https?:\/\/\S+|\bwww\.\S+/giu;

/** The addresses in a text, as they were written. */
export function linksIn(text: string): string[] {
  return text.match(linkPattern) ?? [];
}

/** Judges a text by the rules of the house, in the browser before it is sent and on the server. */
export function judgeText(text: string, rules: CommentRules): Verdict {
  const refusedWords = findWords(text, rules.blockedWords);
  if (refusedWords.length > 0) return { refusedWords, hold: null };
  const links = linksIn(text);
  const maxLinks = rules.premoderation === 'links' ? 0 : rules.maxLinks;
  const words = findWords(text, rules.heldWords);
  if (words.length > 0) return { refusedWords: [], hold: { rule: 'words', words } };
  if (links.length > maxLinks) {
    return { refusedWords: [], hold: { rule: 'links', count: links.length, words: links } };
  }
  if (isShouted(text)) return { refusedWords: [], hold: { rule: 'capitals' } };
  return { refusedWords: [], hold: null };
}
