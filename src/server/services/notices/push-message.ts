import { commentAnchor, pagePaths } from '#src/contract/paths.ts';
import type { PushMessage } from '#src/contract/push.ts';
import { m } from '#src/i18n/text.ts';
import { site } from '#src/site.ts';

/** A reply as a notification tells it: who, and where; its words stay on the site. */
export type PushedReply = {
  id: string;
  authorName: string;
  slug: string;
  headline: string;
};

const say = { locale: site.defaultLocale };
const mostCharacters = 60;

const shorten = (text: string) => {
  const characters = Array.from(text);
  if (characters.length <= mostCharacters) return text;
  return `${characters.slice(0, mostCharacters).join('')}…`;
};

/** One notification about replies in one thread. @param replies oldest first; it leads to the first */
export function pushMessage(
  threadId: string,
  replies: readonly [PushedReply, ...PushedReply[]],
): PushMessage {
  const [first] = replies;
  const name = shorten(first.authorName) || m.comments_anonymous({}, say);
  const others = replies.length - 1;
  return {
    title:
      others === 0
        ? m.push_reply_title({ name }, say)
        : m.push_reply_title_many({ name, others }, say),
    body: first.headline.slice(0, 200),
    path: `${pagePaths.article(first.slug)}#${commentAnchor(first.id)}`,
    tag: threadId,
    lang: site.defaultLocale,
  };
}
