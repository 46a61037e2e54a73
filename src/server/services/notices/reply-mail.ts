import { commentAnchor, pagePaths, unsubscribePath } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';
import { shorten } from '#src/server/importers/html-text.ts';
import type { Mail } from '#src/server/services/mail/mailer.ts';
import { site } from '#src/site.ts';

/** A reply as its mail tells it. */
export type ToldReply = {
  id: string;
  authorName: string;
  text: string;
  article: { slug: string; headline: string };
};

export type ReplyMail = {
  /** UUID of the mail: sent twice, it says so by the same Message-ID. */
  mailId: string;
  to: string;
  /** Oldest first, one at least. */
  replies: readonly ToldReply[];
  token: string;
  /** Public origin without a slash at the end. */
  siteUrl: string;
};

/** How many replies are told in full; the others are counted. */
const mostTold = 20;
const mostCharacters = 300;
const say = { locale: site.defaultLocale };

function tell({ id, authorName, text, article }: ToldReply, siteUrl: string): string[] {
  const name = authorName || m.comments_anonymous({}, say);
  const words = shorten(text.replace(/\s+/gu, ' ').trim(), mostCharacters);
  return [
    m.reply_mail_reply({ name, headline: article.headline }, say),
    `> ${words}`,
    `${siteUrl}${pagePaths.article(article.slug)}#${commentAnchor(id)}`,
    '',
  ];
}

/**
 * One mail about some replies, in plain text, with one-click unsubscription by
 * https://www.rfc-editor.org/rfc/rfc8058
 */
export function replyMail({ mailId, to, replies, token, siteUrl }: ReplyMail): Mail {
  const told = replies.slice(0, mostTold);
  const others = replies.length - told.length;
  const address = siteUrl + unsubscribePath({ token });
  const [first] = replies;
  const name = first?.authorName || m.comments_anonymous({}, say);
  const subject =
    replies.length === 1
      ? m.reply_mail_subject({ name, site: site.name }, say)
      : m.reply_mail_subject_many({ count: replies.length, site: site.name }, say);
  const lines = [
    ...told.flatMap((reply) => tell(reply, siteUrl)),
    ...(others > 0 ? [m.reply_mail_others({ count: others }, say), ''] : []),
    '-- ',
    m.reply_mail_why({ site: site.name }, say),
    m.reply_mail_stop({ address }, say),
    '',
  ];
  return {
    to,
    subject,
    text: lines.join('\n'),
    headers: {
      'message-id': `<${mailId}@${new URL(siteUrl).hostname}>`,
      'list-unsubscribe': `<${address}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'auto-submitted': 'auto-generated',
    },
  };
}
