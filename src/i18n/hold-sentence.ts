import type { CommentHold } from '#src/contract/comments.ts';
import type { Locale } from '#src/i18n/locale.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

/** Why a comment is held or hidden, for whoever decides about it. */
export function holdSentence(
  { rule, count = 0, words = [], reason }: CommentHold,
  locale: Locale = currentLocale(),
): string {
  const say = { locale };
  switch (rule) {
    case 'premoderated':
      return m.mod_hold_premoderated({}, say);
    case 'first_comment':
      return m.mod_hold_first_comment({}, say);
    case 'links':
      return m.mod_hold_links({ count }, say);
    case 'words': {
      const listed = new Intl.ListFormat(locale, { type: 'unit' }).format(words);
      return m.mod_hold_words({ words: listed }, say);
    }
    case 'capitals':
      return m.mod_hold_capitals({}, say);
    case 'suspicious':
      return m.mod_hold_suspicious({}, say);
    case 'reports':
      return m.mod_hold_reports({}, say);
    case 'moderator':
      return reason === undefined
        ? m.mod_hold_moderator({}, say)
        : m.mod_hold_reason({ reason }, say);
  }
}
