import type { CommentRules } from '#src/contract/comment-rules.ts';
import { judgeText } from '#src/contract/comment-rules.ts';
import type { CommentHold, OwnComment } from '#src/contract/comments.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

const holdSentences: Record<CommentHold['rule'], (hold: CommentHold) => string> = {
  premoderated: () => m.comments_hold_premoderated(),
  first_comment: () => m.comments_hold_first_comment(),
  links: ({ count = 0 }) => m.comments_hold_links({ count }),
  words: ({ words = [] }) => m.comments_hold_words({ words: listed(words) }),
  capitals: () => m.comments_hold_capitals(),
  suspicious: () => m.comments_hold_suspicious(),
  reports: () => m.comments_hold_reports(),
  moderator: ({ reason }) =>
    reason === undefined ? m.comments_hold_moderator() : m.comments_hold_reason({ reason }),
};

/** Words or links as a sentence names them; the first few stand for many. */
export function listed(words: readonly string[]): string {
  const few = words.slice(0, 5);
  return new Intl.ListFormat(currentLocale(), { type: 'unit' }).format(few);
}

/** What its author is told of a comment that is not published, and of the rule behind it. */
export function stateSentence({ status, hold }: OwnComment): string | undefined {
  switch (status) {
    case 'published':
    case 'deleted':
      return undefined;
    case 'held':
      return hold === null ? m.comments_hold_suspicious() : holdSentences[hold.rule](hold);
    case 'rejected':
    case 'spam':
      return hold?.reason === undefined
        ? m.comments_rejected()
        : m.comments_rejected_reason({ reason: hold.reason });
  }
}

/**
 * What the rules of the house will say of a text, before it is sent: `isRefused` where it would not
 * be taken. @returns undefined where it would be published at once
 */
export function foresee(
  text: string,
  rules: CommentRules | undefined,
): { isRefused: boolean; sentence: string } | undefined {
  if (rules === undefined || text.trim() === '') return undefined;
  const { refusedWords, hold } = judgeText(text, rules);
  if (refusedWords.length > 0) {
    const words = listed(refusedWords);
    return { isRefused: true, sentence: m.comments_refused_words({ words }) };
  }
  if (hold === null) return undefined;
  const words = listed(hold.words ?? []);
  switch (hold.rule) {
    case 'links':
      return {
        isRefused: false,
        sentence: m.comments_will_hold_links({ count: hold.count ?? 0, words }),
      };
    case 'words':
      return { isRefused: false, sentence: m.comments_will_hold_words({ words }) };
    default:
      return { isRefused: false, sentence: m.comments_will_hold() };
  }
}
